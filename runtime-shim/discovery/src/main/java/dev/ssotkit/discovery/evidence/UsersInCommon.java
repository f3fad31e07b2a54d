package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The same classes use both, beside one another. */
final class UsersInCommon implements EvidenceRule {

    private static final double WEIGHT = 0.1;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        Set<String> own = users(candidate.name(), competition);
        Set<String> both = new TreeSet<>(own);
        both.retainAll(users(competition.canonical().name(), competition));
        both.remove(BinaryNames.outermost(candidate.name()));
        both.remove(BinaryNames.outermost(competition.canonical().name()));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundEvidence(
                        EvidenceKind.USERS,
                        WEIGHT,
                        (double) both.size() / own.size(),
                        () -> Competition.some(
                                        both.stream().map(BinaryNames::simple).toList())
                                + (both.size() == 1 ? " uses" : " use") + " both it and "
                                + competition.nameOfCanonical()));
    }

    private static Set<String> users(String type, Competition competition) {
        return competition.code().usersOf(type).stream()
                .map(BinaryNames::outermost)
                .collect(Collectors.toSet());
    }
}
