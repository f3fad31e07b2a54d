package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.words.NameWords;
import dev.ssotkit.discovery.words.TradeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of its name are those of canonical's name, or of what canonical's members deal with. */
final class WordsOfName implements EvidenceRule {

    private static final double WEIGHT = 0.45;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        List<String> common = new ArrayList<>();
        double matched = 0;
        double all = 0;
        for (String word : NameWords.of(candidate.simpleName())) {
            String stem = NameWords.stems(word).iterator().next();
            double weight = TradeWords.weight(stem);
            double share = competition.words().share(stem);
            all += weight;
            matched += weight * share;
            if (share > 0) {
                common.add(word);
            }
        }
        if (common.isEmpty()) {
            return Optional.empty();
        }
        String sentence = candidate.simpleName().equals(competition.canonical().simpleName())
                ? "has the simple name of " + competition.canonical().name()
                : "its name shares " + String.join(", ", common) + " with " + competition.nameOfCanonical()
                        + " and its members";
        return Optional.of(
                new FoundEvidence(EvidenceKind.NAME, WEIGHT, matched / all * Math.min(1, matched), sentence));
    }
}
