package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * What compilers add to make sure that a value is an object, and leave out where it was just made with {@code new}: what the
 * map puts in the place of a constructor yields an object.
 */
final class CheckOfObject implements PairingRule {

    private static final Set<String> CHECKS = Set.of(
            "java/util/Objects.requireNonNull(Ljava/lang/Object;)Ljava/lang/Object;",
            "kotlin/jvm/internal/Intrinsics.checkNotNullExpressionValue(Ljava/lang/Object;Ljava/lang/String;)V");

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect effect = both.effectAfter();
        if (effect == null || !isCheck(effect) || !isObject(effect.operands().get(0), effect, both)) {
            return false;
        }
        both.after().take(effect, effect.operands().get(0));
        return true;
    }

    private static boolean isCheck(Effect effect) {
        return effect.what() instanceof MemberReference method
                && CHECKS.contains(method.owner() + "." + method.name() + method.descriptor());
    }

    /** Kotlin checks any value that comes from Java; of a type that moved it did not, as it saw the constructor. */
    private static boolean isObject(Term value, Effect check, Lockstep both) {
        String type = value.type(Side.AFTER);
        boolean isOfKotlin = ((MemberReference) check.what()).owner().startsWith("kotlin/");
        return both.comparison().oneSided().isObject(value)
                || (isOfKotlin
                        && type != null
                        && type.startsWith("L")
                        && both.sides().types().map().isInsideCanonical(type.substring(1, type.length() - 1)));
    }

    /** Whether the side after stands before a decision that such a value makes; it is taken. */
    static boolean decides(Lockstep both, Step step) throws AnalyzerException {
        if (!(step instanceof Step.Branch branch)
                || !isNull(branch.right())
                || !both.comparison().oneSided().isObject(branch.left())) {
            return false;
        }
        both.after().decide(branch, branch.opcode() == Opcodes.IF_ACMPNE);
        return true;
    }

    private static boolean isNull(Term value) {
        return value.is(Term.Kind.CONSTANT) && value.payload() == null;
    }
}
