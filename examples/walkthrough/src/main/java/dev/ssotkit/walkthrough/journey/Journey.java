package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.terminal.Terminal;
import dev.ssotkit.walkthrough.workspace.Build;
import java.io.IOException;

/** The journey of a team, step by step, over one copy of the chat. */
public final class Journey {

    private final Setting setting;

    public Journey(Build build, ChatProject chat, Terminal terminal) {
        this.setting = new Setting(build, chat, terminal, new Checks());
    }

    /** What had to hold and did not, so far. */
    public Checks checks() {
        return setting.checks();
    }

    /** Takes all five steps. */
    public Findings take() throws IOException {
        Terminal terminal = setting.terminal();
        terminal.step(1, "The chat as it is");
        ChatRun asItIs = AsItIsStep.take(setting);
        terminal.step(2, "The same class files with the agent");
        AgentRun withAgent = WithAgentStep.take(setting);
        return new Findings(asItIs, withAgent);
    }
}
