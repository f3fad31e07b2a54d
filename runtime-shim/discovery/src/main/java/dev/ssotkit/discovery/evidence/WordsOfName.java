package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.words.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The words of its name are those of canonical's name, or of what canonical's members deal with. */
final class WordsOfName implements EvidenceRule {

    private static final double WEIGHT = 0.45;
    /** Of a name that differs in words of role and version only. */
    private static final double OF_THE_SAME = 0.55;

    private static final double OF_ANOTHER_ROLE = 0.9;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        List<String> common = new ArrayList<>();
        double matched = 0;
        double all = 0;
        List<String> words = NameWords.of(candidate.simpleName());
        double[] shares = competition.words().shares(words);
        for (int at = 0; at < shares.length; at++) {
            String word = words.get(at);
            double weight = competition.words().weight(word);
            all += weight;
            matched += weight * shares[at];
            if (shares[at] > 0) {
                common.add(word);
            }
        }
        if (common.isEmpty()) {
            return Optional.empty();
        }
        boolean same = competition.words().nameTheSame(words);
        Supplier<String> sentence =
                () -> candidate.simpleName().equals(competition.canonical().simpleName())
                        ? "has the simple name of " + competition.canonical().name()
                        : "its name shares " + String.join(", ", common) + " with " + competition.nameOfCanonical()
                                + " and its members";
        double strength = matched / all * Math.min(1, matched);
        if (same && competition.words().nameTheSameRole(words)) {
            return Optional.of(new FoundEvidence(EvidenceKind.NAME, OF_THE_SAME, 1, sentence));
        }
        return Optional.of(new FoundEvidence(
                EvidenceKind.NAME, WEIGHT, same ? Math.max(OF_ANOTHER_ROLE, strength) : strength, sentence));
    }
}
