package dev.ssotkit.discovery;

import dev.ssotkit.discovery.verdict.CompetitorKind;
import dev.ssotkit.discovery.verdict.Judgement;
import java.util.List;

/**
 * What was found.
 *
 * @param judgements canonical first, then competitors, then look-alikes
 * @param proposal why canonical was proposed; empty if it was named
 * @param otherGroups other types that seem to have competitors, most of them first; empty if canonical was named
 * @param draft a map as text: an ordinary {@code rewrite.yml}
 */
public record DiscoveryResult(List<Judgement> judgements, String proposal, List<String> otherGroups, String draft) {

    public DiscoveryResult {
        judgements = List.copyOf(judgements);
        otherGroups = List.copyOf(otherGroups);
    }

    public Judgement canonical() {
        return judgements.get(0);
    }

    /** The most similar first. */
    public List<Judgement> competitors() {
        return judgements.stream().filter(judged -> judged.kind().competes()).toList();
    }

    public List<Judgement> lookAlikes() {
        return judgements.stream()
                .filter(judged -> judged.kind() == CompetitorKind.LOOK_ALIKE)
                .toList();
    }
}
