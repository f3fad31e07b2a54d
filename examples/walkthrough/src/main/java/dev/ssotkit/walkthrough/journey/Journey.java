package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.terminal.Terminal;
import dev.ssotkit.walkthrough.workspace.Build;
import java.io.IOException;

/** The journey of a team, step by step, over one copy of the chat. */
public final class Journey {

    private final Setting setting;

    /**
     * Prepares it.
     *
     * @param accept take this run's patch as the golden one instead of comparing the two
     */
    public Journey(Build build, ChatProject chat, Terminal terminal, boolean accept) {
        this.setting = new Setting(build, chat, terminal, accept, new Checks());
    }

    /** What had to hold and did not, so far. */
    public Checks checks() {
        return setting.checks();
    }

    /** Takes all five steps. */
    public Measurements take() throws IOException {
        Terminal terminal = setting.terminal();
        terminal.step(1, "The chat as it is");
        ChatRun asItIs = AsItIsStep.take(setting);
        terminal.step(2, "The same class files with the agent");
        AgentRun withAgent = WithAgentStep.take(setting);
        terminal.step(3, "The recipe");
        Rewritten rewritten = RecipeStep.take(setting);
        terminal.step(4, "The rewritten chat with the agent still attached");
        AgentRun still = RewrittenWithAgentStep.take(setting);
        terminal.step(5, "What is left");
        ReportStep.BeforeAndAfter left = ReportStep.take(setting, withAgent, rewritten, still);
        setting.checks()
                .that(
                        left.after().source() < left.before().source()
                                && left.after().byteCode() < left.before().byteCode()
                                && left.after().runTime() < left.before().runTime(),
                        "less should be left after the journey than before: " + left);
        return new Measurements(asItIs, withAgent, rewritten, still, left.before(), left.after());
    }
}
