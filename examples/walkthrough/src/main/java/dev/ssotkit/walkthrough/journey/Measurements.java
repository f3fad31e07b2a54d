package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.terminal.Table;
import java.util.List;

/** What the journey measured. */
public record Measurements(
        ChatRun asItIs, AgentRun withAgent, Rewritten rewritten, AgentRun rewrittenWithAgent, Left before, Left after) {

    private static final String NONE = "–";

    /** The numbers of all stages side by side. */
    public List<String> table() {
        ChatRun bare = rewritten.chat();
        return new Table("", "as it is", "with agent", "rewritten", "rewritten, with agent")
                .row(
                        "events that each user receives",
                        asItIs.eventsOfFive(),
                        withAgent.chat().eventsOfFive(),
                        bare.eventsOfFive(),
                        rewrittenWithAgent.chat().eventsOfFive())
                .row(
                        "managers whose constructor ran",
                        number(asItIs.status().managers()),
                        number(withAgent.chat().status().managers()),
                        number(bare.status().managers()),
                        number(rewrittenWithAgent.chat().status().managers()))
                .row("sites redirected at run time", NONE, sites(withAgent), NONE, sites(rewrittenWithAgent))
                .row("uses left in source", number(before.source()), NONE, number(after.source()), NONE)
                .row("references left in byte code", number(before.byteCode()), NONE, number(after.byteCode()), NONE)
                .lines();
    }

    private static String sites(AgentRun run) {
        return number(run.log().redirected().size());
    }

    private static String number(long number) {
        return Long.toString(number);
    }
}
