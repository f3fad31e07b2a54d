package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Lambdas;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.term.Term;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Something that only arguments needed which the map drops, and that does nothing but be: a lambda, an array with what is
 * put into it, a text made of texts and numbers. It has no counterpart, so that any use of it is a difference.
 */
final class DroppedCreation implements PairingRule {

    private static final Set<String> METAFACTORIES =
            Set.of("java/lang/invoke/LambdaMetafactory", "java/lang/invoke/StringConcatFactory");

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect effect = both.effectBefore();
        if (effect == null || !isQuiet(effect, both)) {
            return false;
        }
        Term result = both.takeAlone(both.before(), effect);
        if (effect.kind() == Effect.Kind.ARRAY) {
            both.comparison().oneSided().arraysBefore().add(result);
            both.arrays().madeBefore(effect, result, both.terms().undefined());
        } else if (effect.kind() == Effect.Kind.ELEMENT_WRITE) {
            both.arrays().writtenBefore(effect);
        }
        return true;
    }

    private static boolean isQuiet(Effect effect, Lockstep both) {
        return switch (effect.kind()) {
            case ARRAY -> true;
            case ELEMENT_WRITE ->
                both.comparison()
                        .oneSided()
                        .arraysBefore()
                        .contains(effect.operands().get(0));
            case DYNAMIC -> {
                InvokeDynamicInsnNode dynamic = (InvokeDynamicInsnNode) effect.what();
                yield METAFACTORIES.contains(dynamic.bsm.getOwner())
                        && (Lambdas.isOne(dynamic) || hasOnlyPlainOperands(dynamic));
            }
            default -> false;
        };
    }

    private static boolean hasOnlyPlainOperands(InvokeDynamicInsnNode concatenation) {
        return Stream.of(Type.getArgumentTypes(concatenation.desc))
                .allMatch(type ->
                        type.getSort() < Type.ARRAY || type.getClassName().equals("java.lang.String"));
    }
}
