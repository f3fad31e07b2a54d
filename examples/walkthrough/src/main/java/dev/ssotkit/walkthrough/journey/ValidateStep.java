package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.project.AgentRun;
import dev.ssotkit.walkthrough.project.ByHand;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import java.io.IOException;
import java.util.List;

/** Phase 6: the agent shows what no source names, the team decides that, and then everything works without the agent. */
final class ValidateStep {

    private ValidateStep() {}

    /** @return the run with the agent, before the edits by hand */
    static AgentRun take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        Terminal terminal = setting.terminal();
        AgentRun explained = ExplainedSites.take(setting);
        terminal.found("by hand, for each is a decision:");
        for (ByHand edit : ByHand.afterTheMove()) {
            edit.apply(chat.root());
            terminal.details(List.of(edit.reason()));
        }
        String tests = terminal.doing("compiling it and running its tests", () -> chat.test("validate"));
        terminal.found(tests + ", the test that failed first among them");
        setting.checks()
                .that(
                        tests.contains(ProtectStep.GREEN),
                        "every test should pass now, the reproducing one too: " + tests);
        ChatRun run = terminal.doing("two users ask, without the agent", () -> chat.run("validated"));
        terminal.found("each user receives " + run.eventsOfFive() + " events; the chat says: "
                + run.status().brief());
        setting.checks()
                .that(
                        run.isGolden() && run.status().managers() == 1 && run.strays() == 0,
                        "without the agent each user should receive all five events through one manager, but: " + run);
        return explained;
    }
}
