package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Boxes;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * What is given to a member with other parameters, which takes the arguments as they are: one that the compiler made a
 * wider number, or put into a box, for the original (JLS 5.3) may be given unconverted. The number must be the same
 * (JLS 5.1.2): not every int is a float, nor every long a double.
 */
final class PlainArguments {

    private final Lockstep both;

    private PlainArguments(Lockstep both) {
        this.both = both;
    }

    /** Whether two effects have the same operands; {@code isMoved} where the second is what the map made of the first. */
    static boolean areSame(Effect one, Effect other, boolean isMoved, Lockstep both) {
        if (both.equality().areAllSame(one.operands(), other.operands())) {
            return true;
        }
        return isMoved
                && one.what() instanceof MemberReference was
                && other.what() instanceof MemberReference is
                && was.isMethod()
                && is.isMethod()
                && new PlainArguments(both).areSame(one.operands(), was, other.operands(), is);
    }

    private boolean areSame(List<Term> given, MemberReference was, List<Term> taken, MemberReference is) {
        Type[] parametersBefore = Type.getArgumentTypes(was.descriptor());
        Type[] parametersAfter = Type.getArgumentTypes(is.descriptor());
        if (given.size() != taken.size() || parametersBefore.length != parametersAfter.length) {
            return false;
        }
        int receivers = given.size() - parametersBefore.length;
        for (int i = 0; i < given.size(); i++) {
            boolean isSame = both.equality().areSame(given.get(i), taken.get(i))
                    || i >= receivers
                            && isUnconverted(
                                    given.get(i),
                                    parametersBefore[i - receivers],
                                    taken.get(i),
                                    parametersAfter[i - receivers]);
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnconverted(Term given, Type parameterBefore, Term taken, Type parameterAfter) {
        if (parameterAfter.getSort() >= Type.ARRAY) {
            return false;
        }
        if (given.is(Term.Kind.BOX)) {
            return String.valueOf(given.payload()).equals(Boxes.of(parameterAfter))
                    && both.equality().areSame(given.operands().get(0), taken);
        }
        int widening = Widening.of(parameterAfter, parameterBefore);
        if (!Widening.isExact(widening)) {
            return false;
        }
        if (taken.is(Term.Kind.CONSTANT) && taken.payload() instanceof Number number) {
            return given == both.terms().constant(Widening.constant(number, parameterBefore));
        }
        return given.is(Term.Kind.OPERATION)
                && Integer.valueOf(widening).equals(given.payload())
                && both.equality().areSame(given.operands().get(0), taken);
    }
}
