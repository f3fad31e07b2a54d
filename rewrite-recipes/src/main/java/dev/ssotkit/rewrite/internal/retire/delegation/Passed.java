package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.rewrite.internal.plan.Change;

/**
 * What a member passes on to.
 *
 * @param call with the receiver {@code SAME} for the canonical instance
 * @param result what becomes of the result
 */
record Passed(Change.Call call, Result result) {

    /** What a method does with what the canonical one yields. */
    enum Result {
        /** Nothing: it yields none itself. */
        DROPPED,
        /** Yields it. */
        RETURNED,
        /** Yields itself in place of the canonical instance. */
        ITSELF
    }
}
