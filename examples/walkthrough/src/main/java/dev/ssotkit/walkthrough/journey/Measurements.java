package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.project.AgentRun;
import dev.ssotkit.walkthrough.terminal.Table;
import java.util.List;

/**
 * What the journey measured.
 *
 * @param closed the chat at its end, with the agent, which has nothing to do
 * @param competitors how many competing classes the sources declared
 * @param competitorsLeft how many they declare at the end
 */
public record Measurements(
        ChatRun asItIs,
        AgentRun withAgent,
        Rewritten rewritten,
        AgentRun closed,
        ReportStep.ThreeTimes left,
        int competitors,
        int competitorsLeft) {

    private static final String NONE = "–";

    /** The numbers of all stages side by side. */
    public List<String> table() {
        ChatRun bare = rewritten.chat();
        return new Table("", "as it is", "with agent", "rewritten", "closed")
                .row(
                        "events that each user receives",
                        asItIs.eventsOfFive(),
                        withAgent.chat().eventsOfFive(),
                        bare.eventsOfFive(),
                        closed.chat().eventsOfFive())
                .row(
                        "managers whose constructor ran",
                        number(asItIs.status().managers()),
                        number(withAgent.chat().status().managers()),
                        number(bare.status().managers()),
                        number(closed.chat().status().managers()))
                .row(
                        "sites redirected at run time",
                        NONE,
                        sites(withAgent),
                        number(left.rewritten().runTime()),
                        sites(closed))
                .row(
                        "uses left in source",
                        number(left.before().source()),
                        NONE,
                        number(left.rewritten().source()),
                        number(left.closed().source()))
                .row(
                        "references left in byte code",
                        number(left.before().byteCode()),
                        NONE,
                        number(left.rewritten().byteCode()),
                        number(left.closed().byteCode()))
                .row("competing classes", number(competitors), NONE, number(competitors), number(competitorsLeft))
                .lines();
    }

    private static String sites(AgentRun run) {
        return number(run.log().redirected().size());
    }

    private static String number(long number) {
        return Long.toString(number);
    }
}
