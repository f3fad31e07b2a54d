package dev.ssotkit.discovery.verdict;

import dev.ssotkit.discovery.evidence.FoundEvidence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a type is beside canonical, and why.
 *
 * @param type binary name
 * @param similarity from 0 to 1
 * @param evidence what speaks for it, the strongest first
 * @param alibi why it is no competitor; empty for all but look-alikes
 */
public record Judgement(
        String type,
        CompetitorKind kind,
        double similarity,
        List<FoundEvidence> evidence,
        String alibi,
        UseFigures uses) {

    public Judgement {
        evidence = List.copyOf(evidence);
    }

    /** All evidence in one text; of a look-alike first why it is none. */
    public String reasons() {
        return reasons(evidence.size());
    }

    /**
     * The strongest evidence in one text.
     *
     * @param most pieces of it
     */
    public String reasons(int most) {
        String found =
                evidence.stream().limit(most).map(FoundEvidence::sentence).collect(Collectors.joining("; "));
        if (alibi.isEmpty()) {
            return found;
        }
        return found.isEmpty() ? alibi : alibi + " (but " + found + ")";
    }
}
