package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.BinaryNames;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** It is of a type of the code that canonical is of, too; or canonical is of this type. */
final class SupertypesInCommon implements EvidenceRule {

    private static final double WEIGHT = 0.2;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        Set<String> ofCanonical = competition.code().supertypesOf(competition.canonical());
        if (ofCanonical.contains(candidate.name())) {
            return Optional.of(new FoundEvidence(
                    EvidenceKind.SUPERTYPES, WEIGHT, 0.75, () -> competition.nameOfCanonical() + " implements it"));
        }
        Set<String> shared = new TreeSet<>(competition.code().supertypesOf(candidate));
        shared.retainAll(ofCanonical);
        shared.removeIf(type -> BinaryNames.isPlatform(type) || competition.isContender(type));
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundEvidence(
                        EvidenceKind.SUPERTYPES,
                        WEIGHT,
                        1,
                        () -> "is a "
                                + Competition.some(
                                        shared.stream().map(BinaryNames::simple).toList())
                                + ", as " + competition.nameOfCanonical() + " is"));
    }
}
