package dev.ssotkit.discovery.alibi;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Optional;

/** Canonical extends it: it is a part of canonical. */
final class FoundationOfCanonical implements Alibi {

    @Override
    public Optional<String> of(TypeFacts candidate, Competition competition) {
        return !candidate.isInterface()
                        && competition
                                .code()
                                .supertypesOf(competition.canonical())
                                .contains(candidate.name())
                ? Optional.of(competition.nameOfCanonical() + " extends it: it is a part of it")
                : Optional.empty();
    }
}
