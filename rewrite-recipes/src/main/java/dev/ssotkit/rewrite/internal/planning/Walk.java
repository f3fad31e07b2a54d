package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.rule.Rule;
import java.util.List;

/**
 * One way through a file.
 *
 * @param before asked of a construct before what stands in it
 * @param after asked of a construct when everything in it has been planned
 * @param isCompleted whether trees are shown with what attribution leaves out of them
 */
record Walk(Rules before, Rules after, boolean isCompleted) {

    /** The walk on which the plan is made. */
    static Walk first(Rules before, Rules after) {
        return new Walk(before, after, true);
    }

    /** The walk on which a language's own rules look at what was planned for the trees as they are. */
    static Walk second(List<Rule<?>> own) {
        return new Walk(new Rules(own), new Rules(List.of()), false);
    }
}
