package dev.ssotkit.proof;

import dev.ssotkit.proof.finding.Difference;
import dev.ssotkit.proof.finding.ProofNote;
import java.util.List;

/**
 * What was decided. Immutable.
 *
 * @param asBefore classes that are what they were
 * @param asMapSays classes that are what the map makes of them
 * @param moves places in those that moved
 * @param differing classes that are neither, missing and new ones included
 * @param definitions classes that are not judged: canonical and legacy types, with what is nested in them
 * @param left uses of legacy types that stayed where they were
 * @param differences by class and line
 * @param notes by class and line
 */
public record ProofResult(
        int asBefore,
        int asMapSays,
        int moves,
        int differing,
        int definitions,
        int left,
        List<Difference> differences,
        List<ProofNote> notes) {

    /** Whether nothing differs. */
    public boolean holds() {
        return differences.isEmpty();
    }
}
