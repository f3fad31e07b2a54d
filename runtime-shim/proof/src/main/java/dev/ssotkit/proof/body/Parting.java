package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.BranchOperators;
import dev.ssotkit.proof.code.Step;
import dev.ssotkit.proof.term.Term;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Where a walk ends: both sides decide the same, or return or throw the same. */
final class Parting {

    private final Lockstep both;

    Parting(Lockstep both) {
        this.both = both;
    }

    /** Sends both on, or ends them. */
    void part(Step one, Step other) throws AnalyzerException {
        boolean isSame = false;
        if (one instanceof Step.Branch was && other instanceof Step.Branch is) {
            isSame = branch(was, is);
        } else if (one instanceof Step.Choice was && other instanceof Step.Choice is) {
            isSame = choose(was, is);
        } else if (one instanceof Step.Exit was && other instanceof Step.Exit is) {
            isSame = exit(was, is);
        }
        if (!isSame) {
            throw new Mismatch(both).told();
        }
    }

    private boolean branch(Step.Branch was, Step.Branch is) throws AnalyzerException {
        boolean isSameWay = was.opcode() == is.opcode() && operandsAreSame(was, is);
        boolean isOtherWay = was.opcode() == BranchOperators.negated(is.opcode()) && operandsAreSame(was, is);
        if (!isSameWay && !isOtherWay) {
            return false;
        }
        both.comparison().mergedTests().note(was, is);
        ProductState state = stateAfter(was, is);
        both.comparison().arrive(was.target(), isSameWay ? is.target() : is.otherwise(), state);
        both.comparison().arrive(was.otherwise(), isSameWay ? is.otherwise() : is.target(), state);
        return true;
    }

    private boolean operandsAreSame(Step.Branch was, Step.Branch is) {
        TermEquality equality = both.equality();
        boolean areSame = equality.areSame(was.left(), is.left()) && equality.areSame(was.right(), is.right());
        return areSame
                || (isSymmetric(was.opcode())
                        && equality.areSame(was.left(), is.right())
                        && equality.areSame(was.right(), is.left()));
    }

    private static boolean isSymmetric(int opcode) {
        return opcode == Opcodes.IF_ICMPEQ
                || opcode == Opcodes.IF_ICMPNE
                || opcode == Opcodes.IF_ACMPEQ
                || opcode == Opcodes.IF_ACMPNE;
    }

    private boolean choose(Step.Choice was, Step.Choice is) throws AnalyzerException {
        if (!both.equality().areSame(was.selector(), is.selector())) {
            return false;
        }
        ProductState state = stateAfter(was, is);
        Set<String> keys = new TreeSet<>(was.targets().keySet());
        keys.addAll(is.targets().keySet());
        for (String key : keys) {
            both.comparison()
                    .arrive(
                            was.targets().getOrDefault(key, was.otherwise()),
                            is.targets().getOrDefault(key, is.otherwise()),
                            state);
        }
        both.comparison().arrive(was.otherwise(), is.otherwise(), state);
        return true;
    }

    private boolean exit(Step.Exit was, Step.Exit is) {
        if (was.isThrow() != is.isThrow() || !both.pending().isEmpty()) {
            return false;
        }
        both.debts().mustBePaid(was.at(), is.at());
        boolean ignoresResult = both.comparison().bodies().ignoresResult() && !was.isThrow();
        if (!ignoresResult && !isSame(was.value(), is.value())) {
            return false;
        }
        if (was.isThrow()) {
            both.comparison().handlers().catching(was, is, both.state());
        }
        return true;
    }

    private boolean isSame(@Nullable Term was, @Nullable Term is) {
        if (was == null || is == null) {
            return was == null && is == null;
        }
        return both.equality().areSame(was, is);
    }

    private ProductState stateAfter(Step was, Step is) throws AnalyzerException {
        ProductState state = both.state();
        return new ProductState(
                both.before().frameAfter(was),
                both.after().frameAfter(is),
                state.time(),
                state.pending(),
                state.debts());
    }
}
