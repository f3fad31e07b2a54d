package dev.ssotkit.discovery.alibi;

import dev.ssotkit.discovery.evidence.Competition;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Optional;

/** One reason why a type that looks like a competitor is none. */
interface Alibi {

    /** The reason in a sentence; empty where it does not hold. */
    Optional<String> of(TypeFacts candidate, Competition competition);
}
