package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.RunLog;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Phase 2: which tests there are, and one that fails for the reason why we are here. */
final class ProtectStep {

    /** The test that {@code reproduce} writes. */
    static final String REPRODUCER = "WebSocketManagerIsOneInstanceTest";

    static final String GREEN = "Failures: 0, Errors: 0, Skipped: 0";

    private static final Set<String> NOBODY_CONSTRUCTS =
            Set.of("com.parley.websocketcore.protocols.WebSocketManagerProtocol");

    private ProtectStep() {}

    /** @return how many tests the reproducer has */
    static int take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        Terminal terminal = setting.terminal();
        String tests = terminal.doing("the chat's own tests, the agent observing", () -> chat.testObserved("observed"));
        terminal.found(tests);
        Set<String> untested = new TreeSet<>(chat.map().legacyTypes());
        RunLog.read(chat.logOf("observed")).notRedirected().forEach(site -> untested.remove(site.legacyType()));
        int reached = chat.map().legacyTypes().size() - untested.size();
        terminal.found("they construct " + reached + " of the "
                + chat.map().legacyTypes().size() + " listed types; not "
                + String.join(", ", untested).replace("com.parley.", ""));
        setting.checks().that(tests.contains(GREEN), "the chat's own tests should pass, but: " + tests);
        setting.checks()
                .that(
                        untested.equals(NOBODY_CONSTRUCTS),
                        "the chat's tests should reach every manager but its interface, but do not reach " + untested);
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
