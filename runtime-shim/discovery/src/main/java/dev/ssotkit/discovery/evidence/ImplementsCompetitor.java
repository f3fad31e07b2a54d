package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Comparator;
import java.util.Optional;

/** It implements an interface that itself stands for what canonical does. */
final class ImplementsCompetitor implements EvidenceRule {

    private static final double WEIGHT = 0.35;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        return candidate.interfaces().stream()
                .filter(competition::isContender)
                .max(Comparator.comparingDouble(competition::similarityOf))
                .map(type -> new FoundEvidence(
                        EvidenceKind.IMPLEMENTS,
                        WEIGHT,
                        competition.similarityOf(type),
                        () -> (candidate.isInterface() ? "extends " : "implements ") + competition.nameOf(type)));
    }
}
