package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.Usage;
import dev.ssotkit.discovery.facts.UsageKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Its code calls the types of the code that canonical's code calls. */
final class CollaboratorsInCommon implements EvidenceRule {

    private static final double WEIGHT = 0.25;
    private static final double DOUBT_OF_ONE = 0.4;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        Set<String> own = collaborators(candidate, competition);
        Set<String> other = collaborators(competition.canonical(), competition);
        Set<String> shared = new TreeSet<>(own);
        shared.retainAll(other);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Set<String> all = new HashSet<>(own);
        all.addAll(other);
        double strength = (double) shared.size() / all.size() * (1 - Math.pow(DOUBT_OF_ONE, shared.size()));
        return Optional.of(new FoundEvidence(
                EvidenceKind.COLLABORATORS,
                WEIGHT,
                strength,
                () -> "works with "
                        + Competition.some(
                                shared.stream().map(BinaryNames::simple).toList())
                        + " as " + competition.nameOfCanonical() + " does"));
    }

    private static Set<String> collaborators(TypeFacts type, Competition competition) {
        String self = BinaryNames.outermost(type.name());
        return type.allUsages()
                .filter(usage -> usage.kind() == UsageKind.CALL)
                .map(Usage::type)
                .filter(name -> !BinaryNames.isPlatform(name)
                        && !competition.isContender(name)
                        && !BinaryNames.outermost(name).equals(self))
                .collect(Collectors.toSet());
    }
}
