package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The number that a compiler takes out of a box for a mapped call (JLS 5.1.8). That call has to follow. */
final class UnboxedArgument implements PairingRule {

    private static final Set<String> UNBOXING = Set.of(
            "java/lang/Boolean.booleanValue",
            "java/lang/Byte.byteValue",
            "java/lang/Short.shortValue",
            "java/lang/Character.charValue",
            "java/lang/Integer.intValue",
            "java/lang/Long.longValue",
            "java/lang/Float.floatValue",
            "java/lang/Double.doubleValue");

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect effect = both.effectAfter();
        if (effect == null
                || effect.kind() != Effect.Kind.CALL
                || !(effect.what() instanceof MemberReference method)
                || !UNBOXING.contains(method.owner() + "." + method.name())) {
            return false;
        }
        Type type = Type.getReturnType(method.descriptor());
        Term number = both.terms()
                .of(
                        Term.Kind.UNBOXED,
                        List.of(both.newOrigin(), effect.at()),
                        effect.operands(),
                        type.getSize(),
                        type.getDescriptor());
        both.after().take(effect, number);
        both.pending().add(number);
        return true;
    }
}
