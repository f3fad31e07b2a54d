package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.FilePlan;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.J;

/** Takes unreachable catches off a try statement; one that is left with nothing is a plain block. */
final class TryStatement {

    private TryStatement() {}

    static J withoutDeadCatches(J.Try attempt, FilePlan plan) {
        List<J.Try.Catch> live = new ArrayList<>(attempt.getCatches());
        live.removeIf(handler -> plan.isDeadCatch(handler.getId()));
        if (live.size() == attempt.getCatches().size()) {
            return attempt;
        }
        return live.isEmpty() && attempt.getFinally() == null
                ? attempt.getBody().withId(attempt.getId()).withPrefix(attempt.getPrefix())
                : attempt.withCatches(live);
    }
}
