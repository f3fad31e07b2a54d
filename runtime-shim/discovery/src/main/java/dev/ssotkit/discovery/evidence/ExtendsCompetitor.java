package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Its superclass is canonical or a competitor: it is a further implementation of the same. */
final class ExtendsCompetitor implements EvidenceRule {

    private static final double WEIGHT = 0.9;
    /** A base is there for many jobs; which of them this one does, other evidence has to say. */
    private static final double OF_A_BASE = 0.35;

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
                isBase(superclass, competition) ? OF_A_BASE : WEIGHT,
                competition.similarityOf(superclass),
                () -> (addsNothing ? "is " : "extends ")
                        + competition.nameOf(superclass)
                        + (addsNothing ? " under another name: an empty subclass" : "")));
    }

    private static boolean isBase(String superclass, Competition competition) {
        return competition
                .code()
                .find(superclass)
                .filter(type -> type.modifiers().contains(Modifier.ABSTRACT))
                .isPresent();
    }
}
