package dev.ssotkit.map.resolution;

import java.util.ArrayList;
import java.util.List;

/** Chooses among applicable methods (JLS 15.12.2.5). */
final class MostSpecific<T, M extends CandidateMethod<T>> {

    private final Applicability<T> applicability;

    MostSpecific(Applicability<T> applicability) {
        this.applicability = applicability;
    }

    /** The one to call; all that are maximally specific if none is more so than each other one. */
    List<M> among(List<M> applicable, int arguments, Phase phase) {
        List<M> maximal = new ArrayList<>();
        for (M candidate : applicable) {
            boolean isBeaten = false;
            for (M other : applicable) {
                isBeaten |= isAtLeastAsSpecific(other, candidate, arguments, phase)
                        && !isAtLeastAsSpecific(candidate, other, arguments, phase);
            }
            if (!isBeaten) {
                maximal.add(candidate);
            }
        }
        return maximal;
    }

    private boolean isAtLeastAsSpecific(M one, M other, int arguments, Phase phase) {
        if (phase != Phase.VARIABLE_ARITY) {
            return areSubtypes(one.parameters(), other.parameters());
        }
        // One more than there are arguments, if one of the two has it: f(int...) and f(int, int...) for f(1).
        int compared = Math.max(
                arguments, Math.max(one.parameters().size(), other.parameters().size()));
        List<T> mine = applicability.variableArityParameters(one, compared);
        List<T> theirs = applicability.variableArityParameters(other, compared);
        return mine != null && theirs != null && areSubtypes(mine, theirs);
    }

    private boolean areSubtypes(List<T> some, List<T> others) {
        for (int i = 0; i < some.size(); i++) {
            if (!applicability.isSubtype(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
