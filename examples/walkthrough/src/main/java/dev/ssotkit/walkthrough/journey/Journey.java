package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.evidence.Plan;
import dev.ssotkit.walkthrough.project.AgentRun;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import dev.ssotkit.walkthrough.workspace.Build;
import java.io.IOException;

/** The journey of a team, phase by phase, over one copy of the chat. */
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

    /** Takes all seven phases. */
    public Measurements take() throws IOException {
        Terminal terminal = setting.terminal();
        terminal.step(1, "Discover: the symptom, and who competes");
        ChatRun asItIs = AsItIsStep.take(setting);
        DiscoverStep.take(setting);
        int competitors = setting.chat().competitorsLeft().size();
        terminal.step(2, "Protect: the tests there are, and one that fails");
        ProtectStep.take(setting);
        terminal.step(3, "Plan: what stands in the way");
        Plan plan = PlanStep.take(setting);
        terminal.step(4, "Redirect: the same class files with the agent");
        AgentRun withAgent = RedirectStep.take(setting, plan);
        terminal.step(5, "Rewrite and prove: the recipe");
        Rewritten rewritten = RewriteStep.take(setting);
        terminal.step(6, "Validate: what no source names, and then without the agent");
        AgentRun explained = ValidateStep.take(setting);
        terminal.step(7, "Delegate, delete, close");
        setting.chat().map().addWhatEndsTheCase();
        DelegateStep.take(setting);
        DeleteStep.take(setting);
        CloseStep.Closed closed = CloseStep.take(setting);
        ReportStep.ThreeTimes left =
                ReportStep.take(setting, withAgent.logFile(), rewritten, explained.logFile(), closed);
        return new Measurements(
                asItIs,
                withAgent,
                rewritten,
                closed.chat(),
                left,
                competitors,
                setting.chat().competitorsLeft().size());
    }
}
