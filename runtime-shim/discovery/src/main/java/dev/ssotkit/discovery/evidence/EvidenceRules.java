package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.List;
import java.util.Optional;

/** Every kind of evidence; those that say most of what a type is come first. */
public final class EvidenceRules {

    private static final List<EvidenceRule> ALL = List.of(
            new ExtendsCompetitor(),
            new ImplementsCompetitor(),
            new HandsOutCompetitor(),
            new MethodsInCommon(),
            new WordsOfName(),
            new DelegatesToCompetitor(),
            new StateInCommon(),
            new CollaboratorsInCommon(),
            new SupertypesInCommon(),
            new UsersInCommon(),
            new MockedInTests());

    private EvidenceRules() {}

    /** All that is found on a type, in the order of the list. */
    public static List<FoundEvidence> on(TypeFacts candidate, Competition competition) {
        return ALL.stream()
                .map(rule -> rule.on(candidate, competition))
                .flatMap(Optional::stream)
                .filter(evidence -> evidence.strength() > 0)
                .toList();
    }

    /** From 0 to 1: what one piece of evidence leaves in doubt, the next may take away. */
    public static double similarity(List<FoundEvidence> found) {
        double doubt = 1;
        for (FoundEvidence evidence : found) {
            doubt *= evidence.doubtLeft();
        }
        return 1 - doubt;
    }
}
