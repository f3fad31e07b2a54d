package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.List;
import java.util.Optional;

/** What others get from it is a contender: a factory, or the holder of a singleton. */
final class HandsOutCompetitor implements EvidenceRule {

    private static final double WEIGHT = 0.85;
    private static final double LEAST_SHARE = 0.5;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        List<MethodFacts> handOuts = HandOuts.of(candidate, competition);
        long methods = candidate.openMethods().count();
        if (handOuts.isEmpty() || handOuts.size() < LEAST_SHARE * methods) {
            return Optional.empty();
        }
        String verb = HandOuts.keeps(candidate, competition) ? "keeps and hands out " : "makes ";
        return Optional.of(new FoundEvidence(
                EvidenceKind.HANDS_OUT,
                WEIGHT,
                handOuts.stream()
                        .mapToDouble(method -> competition.similarityOf(method.result()))
                        .max()
                        .orElse(0),
                () -> Competition.some(handOuts.stream()
                        .map(method -> method.spelling() + " " + verb + competition.nameOf(method.result()))
                        .toList())));
    }
}
