package dev.ssotkit.discovery.alibi;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.List;
import java.util.Optional;

/** Every alibi; the first that holds is told. */
public final class Alibis {

    private static final List<Alibi> ALL = List.of(
            new FoundationOfCanonical(),
            new PartOfCompetitor(),
            new SubjectOfCanonical(),
            new WorksOnGivenInstance(),
            new ContractOfOthers(),
            new CallerOfCompetitors());

    private Alibis() {}

    /** Empty for a type that nothing clears. */
    public static Optional<String> of(TypeFacts candidate, Competition competition) {
        return ALL.stream()
                .map(alibi -> alibi.of(candidate, competition))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
