package dev.ssotkit.discovery.likeness;

import dev.ssotkit.discovery.facts.MethodFacts;

/**
 * A method beside the one of canonical that it is like most.
 *
 * @param score from 0, nothing in common, to 1, same name and parameters
 * @param reason in words; empty where nothing is in common
 */
public record MethodPair(MethodFacts method, MethodFacts canonical, double score, String reason) {

    /** Whether canonical can be called in its place as it is. */
    public boolean isSame() {
        return method.member().equals(canonical.member());
    }
}
