package dev.ssotkit.agent.output.jfr;

import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.Tally;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A site's first construction with an outcome. Its thread is the agent's own, so it has no stack trace. */
@Name("dev.ssotkit.Redirect")
@Label("Legacy construction")
@Category("ssotkit")
@Description("The first construction of a legacy type at a site")
@StackTrace(false)
final class RedirectEvent extends Event {
    @Label("Legacy type")
    private final String legacyType;

    @Label("Canonical type")
    private final String canonicalType;

    @Label("Site")
    @Description("class.method(file:line)")
    private final String site;

    @Label("Kind")
    private final String kind;

    @Label("Outcome")
    private final String outcome;

    RedirectEvent(Tally tally) {
        Site where = tally.site();
        legacyType = where.legacyType();
        canonicalType = where.canonicalType();
        site = where.position();
        kind = where.kind().text();
        outcome = tally.outcome().text();
    }
}
