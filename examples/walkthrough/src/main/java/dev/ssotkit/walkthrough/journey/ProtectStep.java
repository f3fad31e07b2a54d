package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Phase 2: which tests there are, and one that fails for the reason why we are here. */
final class ProtectStep {

    /** The test that {@code reproduce} writes. */
    static final String REPRODUCER = "WebSocketManagerIsOneInstanceTest";

    static final String GREEN = "Failures: 0, Errors: 0, Skipped: 0";

    private ProtectStep() {}

    /** @return how many tests the reproducer has */
    static int take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        Terminal terminal = setting.terminal();
        chat.addJUnitSupport(setting.build().version());
        String tests = terminal.doing("the chat's own tests, the agent observing", () -> chat.testObserved("observed"));
        terminal.found(tests);
        setting.checks().that(tests.contains(GREEN), "the chat's own tests should pass, but: " + tests);
        List<String> words = new ArrayList<>(List.of(chat.logOf("observed").toString(), "--by-test"));
        words.addAll(chat.classes().options());
        List<String> said = ShimJar.run(setting, "by-test", "report", words);
        List<String> unprotected = said.stream()
                .dropWhile(line -> !line.startsWith("No test reaches"))
                .toList();
        terminal.found("which tests reach which type, and the first of them:");
        terminal.quote(said.stream().filter(line -> !line.isBlank()).limit(4).toList());
        terminal.quote(unprotected);
        setting.checks()
                .that(
                        said.stream().anyMatch(line -> line.contains("GoldenPathTest.")) && !unprotected.isEmpty(),
                        "the report should say which tests reach which type, and which none reaches:\n"
                                + String.join("\n", said));
        return reproduce(setting);
    }

    private static int reproduce(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        List<String> words = new ArrayList<>(chat.classes().options());
        words.add("--out=" + chat.root().resolve("src/test/java"));
        List<String> said = ShimJar.run(setting, "reproduce", "reproduce", words);
        int comparisons = Integer.parseInt(said.get(0).replaceFirst(".*: (\\d+) tests$", "$1"));
        String failing = setting.terminal()
                .doing("that test, as it must fail", () -> chat.test("reproduce", "-Dtest=" + REPRODUCER));
        setting.terminal().found(REPRODUCER + ": " + failing);
        setting.checks()
                .that(
                        failing.contains("Tests run: " + comparisons + ", Failures: " + comparisons + ","),
                        "each of the " + comparisons + " tests should fail while there are many managers: " + failing);
        return comparisons;
    }
}
