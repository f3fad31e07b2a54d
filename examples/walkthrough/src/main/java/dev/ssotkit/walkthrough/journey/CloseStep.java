package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.maven.Rewrite.DryRun;
import dev.ssotkit.walkthrough.project.AgentRun;
import dev.ssotkit.walkthrough.project.ChatMap;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import java.io.IOException;

/** Phase 7, the end: what proves that the case is closed, and what keeps it so. */
final class CloseStep {

    private CloseStep() {}

    /**
     * The closing evidence.
     *
     * @param chat the chat as it is now, the agent attached to show that it has nothing to do
     * @param dryRun of the consolidation, for the report
     */
    record Closed(AgentRun chat, DryRun dryRun) {}

    static Closed take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        Terminal terminal = setting.terminal();
        Checks checks = setting.checks();
        chat.addClosingTest();
        String tests = terminal.doing("the closing test with all others", () -> chat.test("close"));
        String closing = chat.resultOf(ChatProject.CLOSING_TEST);
        terminal.found(tests);
        terminal.found("@SingleSourceOfTruth: " + closing);
        checks.that(tests.contains("Failures: 0, Errors: 0"), "every test should pass at the end: " + tests);
        checks.that(
                closing.matches("Tests run: [1-9]\\d*, Failures: 0, Errors: 0, Skipped: 0"),
                "the closing test should run and be green: " + closing);

        String guard = terminal.doing(
                "the guard for CI: ForbidLegacyTypes",
                () -> chat.rewrite(ChatMap.GUARD).guard("guard"));
        terminal.found(guard.isEmpty() ? "it finds nothing to forbid" : guard);
        checks.that(guard.isEmpty(), "the guard should find nothing, but: " + guard);

        DryRun dryRun = terminal.doing(
                "rewrite-maven-plugin:dryRun, for the report",
                () -> chat.rewrite(ChatMap.CONSOLIDATE).dryRun("dry-run-closed"));
        checks.that(dryRun.patch().isEmpty(), "there should be nothing to move any more:\n" + dryRun.patch());

        AgentRun run = terminal.doing("two users ask, with the agent", () -> chat.runWithAgent("closed"));
        terminal.found("each user receives " + run.chat().eventsOfFive() + " events; the chat says: "
                + run.chat().status().brief() + "; the agent has nothing to do");
        checks.that(
                run.chat().isGolden()
                        && run.chat().status().managers() == 1
                        && run.chat().strays() == 0,
                "at the end each user should receive all five events through one manager, but: " + run.chat());
        checks.that(
                run.log().sites().isEmpty(),
                "the agent should see nothing any more, but saw " + run.log().sites());
        return new Closed(run, dryRun);
    }
}
