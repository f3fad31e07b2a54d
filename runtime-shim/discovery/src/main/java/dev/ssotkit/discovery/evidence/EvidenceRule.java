package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.TypeFacts;
import java.util.Optional;

/** One kind of evidence: finds it, weighs it, says it. Asks one question of one type and changes nothing. */
interface EvidenceRule {

    /** Empty where there is nothing to say. */
    Optional<FoundEvidence> on(TypeFacts candidate, Competition competition);
}
