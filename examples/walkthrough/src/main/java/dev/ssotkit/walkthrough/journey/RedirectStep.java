package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.Plan;
import dev.ssotkit.walkthrough.evidence.RunLog;
import dev.ssotkit.walkthrough.evidence.RunLog.Site;
import dev.ssotkit.walkthrough.project.AgentRun;
import dev.ssotkit.walkthrough.project.ChatProject;
import java.io.IOException;
import java.util.List;

/** Phase 4: the same class files with the agent. */
final class RedirectStep {

    private RedirectStep() {}

    static AgentRun take(Setting setting, Plan plan) throws IOException {
        ChatProject chat = setting.chat();
        String before = chat.classes().digest();
        AgentRun run = setting.terminal()
                .doing(
                        "the same class files, the same two users, now with the agent",
                        () -> chat.runWithAgent("agent"));
        quote(setting, run);
        checkHealed(setting, run, "with the agent");
        setting.checks()
                .that(
                        chat.classes().digest().equals(before),
                        "the class files changed, although only the agent was added");

        List<Site> redirected = run.log().redirected();
        setting.terminal().found("the log lists " + redirected.size() + " sites that were redirected:");
        setting.terminal().details(SiteLines.table(redirected));
        for (Site site : redirected) {
            setting.checks().that(site.isLocated(), "the log does not say where this site is: " + site);
        }
        List<Site> surprises = plan.contradictedBy(run.log().sites());
        setting.checks().that(surprises.isEmpty(), "the agent did not do what `plan` says: " + surprises);
        return run;
    }

    /** The agent's own lines, and the first of those that the chat's logging printed for it. */
    private static void quote(Setting setting, AgentRun run) {
        List<String> logged = run.err().stream()
                .filter(line -> line.contains(" ssot.redirect "))
                .toList();
        setting.terminal()
                .quote(run.err().stream().filter(line -> !logged.contains(line)).toList());
        setting.terminal().found("the chat's own logging says it too, " + logged.size() + " times; the first:");
        setting.terminal().quote(logged.stream().limit(1).toList());
        setting.checks().that(!logged.isEmpty(), "the chat's own logging should name what is redirected, but does not");
    }

    /** Every event, one instance, nobody else's events. */
    static void checkHealed(Setting setting, AgentRun run, String when) {
        setting.terminal().found("each user receives " + run.chat().eventsOfFive() + " events");
        setting.terminal().found("the chat says: " + run.chat().status().brief());
        Checks checks = setting.checks();
        checks.that(
                run.chat().isGolden(),
                "each user should receive all five events " + when + ", but they received "
                        + run.chat().ada() + " and " + run.chat().grace());
        checks.that(
                run.chat().status().managers() == 1,
                "there should be one manager " + when + ", not "
                        + run.chat().status().managers());
        checks.that(run.chat().strays() == 0, run.chat().strays() + " events reached another user " + when);
        RunLog log = run.log();
        checks.that(
                log.notRedirected().isEmpty(),
                "every construction should be redirected " + when + ", but these were not: " + log.notRedirected());
    }
}
