package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.List;
import java.util.Optional;

/**
 * It hands what it is asked on to a contender of its own making. A caller may do so too; that it is named like one tells the
 * wrapper from the caller.
 */
final class DelegatesToCompetitor implements EvidenceRule {

    private static final double WEIGHT = 0.6;
    private static final double OF_A_CALLER = 0.25;
    private static final double NAMED_LIKE_ONE = 0.4;
    /** How much doubt is left after what one method says. */
    private static final double DOUBT_OF_ONE = 0.3;

    private final WordsOfName words = new WordsOfName();

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        List<MethodFacts> methods = candidate.openMethods().toList();
        if (methods.isEmpty() || candidate.isInterface()) {
            return Optional.empty();
        }
        double sum = methods.stream()
                .mapToDouble(method -> Forwards.share(method, candidate, competition))
                .sum();
        if (sum == 0) {
            return Optional.empty();
        }
        boolean named = words.on(candidate, competition)
                .filter(found -> found.strength() >= NAMED_LIKE_ONE)
                .isPresent();
        double certainty = 1 - Math.pow(DOUBT_OF_ONE, sum);
        return Optional.of(new FoundEvidence(
                EvidenceKind.DELEGATES,
                WEIGHT,
                sum / methods.size() * certainty * (named ? 1 : OF_A_CALLER),
                () -> sentence(candidate, methods, competition)));
    }

    private static String sentence(TypeFacts candidate, List<MethodFacts> methods, Competition competition) {
        List<String> said = methods.stream()
                .flatMap(method -> Forwards.target(method, competition).stream()
                        .filter(forward -> !forward.type().equals(candidate.name()))
                        .map(forward -> method.spelling() + " to " + competition.nameOf(forward.type())))
                .toList();
        return said.isEmpty()
                ? "calls the methods of the same names on a competitor"
                : "only hands on: " + Competition.some(said);
    }
}
