package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Lambdas;
import dev.ssotkit.proof.code.Step.Effect;
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
        if (effect == null) {
            return false;
        }
        if (effect.kind() == Effect.Kind.ARRAY) {
            LateArrays.make(both, both.before(), effect);
            return true;
        }
        if (effect.kind() == Effect.Kind.ELEMENT_WRITE) {
            return LateArrays.write(both, both.before(), effect);
        }
        boolean isQuiet = effect.what() instanceof InvokeDynamicInsnNode dynamic && isQuiet(dynamic);
        if (isQuiet) {
            both.takeAlone(both.before(), effect);
        }
        return isQuiet;
    }

    private static boolean isQuiet(InvokeDynamicInsnNode dynamic) {
        return METAFACTORIES.contains(dynamic.bsm.getOwner())
                && (Lambdas.isOne(dynamic) || hasOnlyPlainOperands(dynamic));
    }

    private static boolean hasOnlyPlainOperands(InvokeDynamicInsnNode concatenation) {
        return Stream.of(Type.getArgumentTypes(concatenation.desc))
                .allMatch(type ->
                        type.getSort() < Type.ARRAY || type.getClassName().equals("java.lang.String"));
    }
}
