package dev.ssotkit.discovery.alibi;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.FieldFacts;
import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Canonical's methods take or return it, or canonical keeps some: it is what canonical works on, not what does the work. */
final class SubjectOfCanonical implements Alibi {

    /** With more than this in common with canonical, what one method takes may be a competitor that it converts from. */
    private static final double LARGELY_ALIKE = 0.6;

    @Override
    public Optional<String> of(TypeFacts candidate, Competition competition) {
        Set<String> self = new HashSet<>(competition.code().supertypesOf(candidate));
        self.add(candidate.name());
        self.removeIf(type -> !isOfTheCode(type, competition));
        return keptBy(competition, self).or(() -> takenBy(competition, self, candidate));
    }

    private static Optional<String> keptBy(Competition competition, Set<String> self) {
        return competition.canonical().fields().stream()
                .filter(field ->
                        !field.isStatic() && field.typeArguments().stream().anyMatch(self::contains))
                .map(FieldFacts::name)
                .findFirst()
                .map(field -> "is what " + competition.nameOfCanonical() + " keeps in its field " + field);
    }

    private static Optional<String> takenBy(Competition competition, Set<String> self, TypeFacts candidate) {
        List<MethodFacts> methods = competition.canonicalProfile().methods().stream()
                .filter(method -> self.contains(method.result())
                        || method.parameters().stream().anyMatch(self::contains))
                .toList();
        boolean mayBeConverted =
                methods.size() == 1 && competition.likenessOf(candidate).coverage() >= LARGELY_ALIKE;
        return methods.isEmpty() || mayBeConverted
                ? Optional.empty()
                : Optional.of("is what " + competition.nameOfCanonical() + " works on: see its "
                        + methods.get(0).spelling());
    }

    private static boolean isOfTheCode(String type, Competition competition) {
        return !competition.isContender(type) && competition.code().find(type).isPresent();
    }
}
