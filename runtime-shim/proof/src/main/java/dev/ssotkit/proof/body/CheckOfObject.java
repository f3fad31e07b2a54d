package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * What compilers add to make sure that a value is an object, and leave out where it was just made with {@code new}: what the
 * map puts in the place of a constructor, and an accessor, yield an object. What canonical's member of the same name yields,
 * or what its own library holds of it, Kotlin may have to check where it knew of the legacy type's: that is a note.
 */
final class CheckOfObject implements PairingRule {

    /** Its second argument is what the source text calls the value. */
    private static final String CHECK_OF_KOTLIN =
            "kotlin/jvm/internal/Intrinsics.checkNotNullExpressionValue(Ljava/lang/Object;Ljava/lang/String;)V";

    private static final Set<String> CHECKS =
            Set.of("java/util/Objects.requireNonNull(Ljava/lang/Object;)Ljava/lang/Object;", CHECK_OF_KOTLIN);

    @Override
    public boolean takes(Lockstep both) throws AnalyzerException {
        Effect effect = both.effectAfter();
        if (effect == null || !CHECKS.contains(words(effect))) {
            return false;
        }
        Term value = effect.operands().get(0);
        Effect before = both.effectBefore();
        if (before != null
                && words(before).equals(CHECK_OF_KOTLIN)
                && words(effect).equals(CHECK_OF_KOTLIN)
                && both.comparison().oneSided().isMapped(value)
                && both.equality().areSame(before.operands().get(0), value)) {
            both.takeBoth(before, effect, true);
            return true;
        }
        if (words(effect).equals(CHECK_OF_KOTLIN)
                && both.comparison().oneSided().isMoved(value)) {
            both.comparison().notes().onCheck(both.before().next().at(), value);
        } else if (!both.comparison().oneSided().isObject(value)) {
            return false;
        }
        both.after().take(effect, value);
        return true;
    }

    private static String words(Effect effect) {
        return effect.what() instanceof MemberReference method
                ? method.owner() + "." + method.name() + method.descriptor()
                : "";
    }

    /** Whether the side after alone stands before a decision that such a value makes; it is taken. */
    static boolean decides(Lockstep both, Step one, Step other) throws AnalyzerException {
        if (!(other instanceof Step.Branch branch)
                || !isNull(branch.right())
                || !both.comparison().oneSided().isObject(branch.left())
                || isSameDecision(one, branch, both)) {
            return false;
        }
        both.after().decide(branch, branch.opcode() == Opcodes.IF_ACMPNE);
        return true;
    }

    private static boolean isSameDecision(Step one, Step.Branch other, Lockstep both) {
        return one instanceof Step.Branch was
                && isNull(was.right())
                && both.equality().areSame(was.left(), other.left());
    }

    private static boolean isNull(Term value) {
        return value.is(Term.Kind.CONSTANT) && value.payload() == null;
    }
}
