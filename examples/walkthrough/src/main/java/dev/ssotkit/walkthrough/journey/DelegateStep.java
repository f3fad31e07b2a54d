package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.DataTable;
import dev.ssotkit.walkthrough.project.ChatMap;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import java.io.IOException;
import java.util.List;

/** Phase 7, for those with callers elsewhere: the legacy classes pass on to the one instance. Tried on a copy. */
final class DelegateStep {

    private DelegateStep() {}

    static void take(Setting setting) throws IOException {
        Terminal terminal = setting.terminal();
        ChatProject copy = setting.chat().copyAs("chat-delegating");
        DataTable types = DataTable.read(terminal.doing(
                "on a copy, for callers elsewhere: DelegateLegacyTypes",
                () -> copy.rewrite(ChatMap.DELEGATE).run("delegate", "RetiredTypes")));
        long delegated =
                types.column("status").stream().filter("DELEGATED"::equals).count();
        List<String> reasons = types.rows().stream()
                .filter(row -> "BLOCKED".equals(row.get("status")))
                .map(row -> simple(row.getOrDefault("legacyType", "")) + ": " + row.get("reason"))
                .toList();
        terminal.found(delegated + " classes pass on to the one manager, state and all else gone; not " + reasons.size()
                + " others, each for a reason:");
        terminal.details(reasons);
        String tests = terminal.doing("compiling the copy and running its tests", () -> copy.test("delegating"));
        terminal.found(tests);
        setting.checks()
                .that(
                        delegated > 0
                                && delegated + reasons.size()
                                        == setting.chat().map().legacyTypes().size(),
                        "every legacy type should be delegated, or kept for a reason: " + types.file());
        setting.checks().that(tests.contains(ProtectStep.GREEN), "the delegating copy's tests said: " + tests);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
