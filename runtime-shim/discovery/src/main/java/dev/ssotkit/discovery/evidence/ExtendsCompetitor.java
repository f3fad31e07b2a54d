package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Optional;

/** Its superclass is canonical or a competitor: it is a further implementation of the same. */
final class ExtendsCompetitor implements EvidenceRule {

    private static final double WEIGHT = 0.9;

    @Override
    public Optional<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        String superclass = candidate.superclass();
        if (!competition.isContender(superclass)) {
            return Optional.empty();
        }
        boolean addsNothing = candidate.openMethods().findAny().isEmpty()
                && candidate.fields().isEmpty();
        return Optional.of(new FoundEvidence(
                EvidenceKind.SUBCLASS,
                WEIGHT,
                competition.similarityOf(superclass),
                () -> (addsNothing ? "is " : "extends ")
                        + competition.nameOf(superclass)
                        + (addsNothing ? " under another name: an empty subclass" : "")));
    }
}
