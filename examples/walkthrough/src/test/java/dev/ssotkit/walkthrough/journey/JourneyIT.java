package dev.ssotkit.walkthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.walkthrough.browser.Browser;
import dev.ssotkit.walkthrough.chat.ChatServer;
import dev.ssotkit.walkthrough.chat.ChatUser;
import dev.ssotkit.walkthrough.evidence.RunLog.Site;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The journey that {@code examples/walkthrough/run} shows, taken once; each test is one sentence about it. */
class JourneyIT {

    private static Build build;
    private static Path scratchPath;
    private static boolean oursWereInstalledBefore;
    private static Measurements measured;
    private static List<String> wrong;
    private static String rewrittenPage;

    @BeforeAll
    static void take_the_journey() throws IOException {
        build = Build.read();
        oursWereInstalledBefore = Files.exists(ours());
        Path output = Files.createDirectories(build.results()).resolve("terminal.txt");
        try (ScratchFolder scratch = ScratchFolder.create(false);
                PrintStream out = new PrintStream(output.toFile(), "UTF-8")) {
            scratchPath = scratch.path();
            ChatProject chat = ChatProject.copyInto(scratch, build);
            Journey journey = new Journey(build, chat, new Terminal(out), false);
            measured = journey.take();
            measured.table().forEach(out::println);
            wrong = journey.checks().failed();
            rewrittenPage = Browser.isThere() ? readPage(chat, scratch.path().resolve("profile")) : "";
        }
    }

    private static String readPage(ChatProject chat, Path profile) throws IOException {
        try (ChatServer server = chat.startWithAgent("browser");
                Browser browser = Browser.open(server.address(), profile)) {
            browser.askAs("Ada");
            return browser.text("events-received") + ", " + browser.text("managers-constructed") + " manager";
        }
    }

    @Test
    void nothing_is_other_than_it_must_be() {
        assertThat(wrong).isEmpty();
    }

    @Test
    void as_it_is_each_user_receives_the_same_two_of_five_events() {
        assertThat(measured.asItIs().eventsOfFive()).isEqualTo("2 of 5");
        assertThat(measured.asItIs().ada()).isEqualTo(measured.asItIs().grace());
        assertThat(measured.asItIs().status().managers()).isEqualTo(24);
    }

    @Test
    void the_agent_alone_delivers_all_five_events_through_one_manager() {
        assertThat(measured.withAgent().chat().ada()).isEqualTo(ChatUser.GOLDEN_PATH);
        assertThat(measured.withAgent().chat().grace()).isEqualTo(ChatUser.GOLDEN_PATH);
        assertThat(measured.withAgent().chat().status().managers()).isEqualTo(1);
        assertThat(measured.withAgent().chat().strays()).isZero();
    }

    @Test
    void the_log_says_of_every_site_in_which_class_method_and_line_it_is() {
        assertThat(measured.withAgent().log().redirected()).isNotEmpty().allMatch(Site::isLocated);
    }

    @Test
    void both_halves_find_the_same_sites() {
        assertThat(BothHalves.sitesOfTheAgent(measured)).isEqualTo(BothHalves.sitesOfTheRecipe(measured));
    }

    @Test
    void the_closed_chat_delivers_all_five_events_through_one_manager() {
        assertThat(measured.closed().chat().isGolden()).isTrue();
        assertThat(measured.closed().chat().status().managers()).isEqualTo(1);
    }

    @Test
    void the_page_of_the_closed_chat_shows_the_same() {
        assumeTrue(Browser.isThere() || Browser.isRequired(), "no chromium and chromedriver on the PATH");
        assertThat(rewrittenPage).isEqualTo("5 of 5 events, 1 manager");
    }

    @Test
    void at_the_end_the_agent_sees_nothing_at_all() {
        assertThat(measured.closed().log().sites()).isEmpty();
    }

    @Test
    void every_competing_class_is_deleted() {
        assertThat(measured.competitors()).isEqualTo(19);
        assertThat(measured.competitorsLeft()).isZero();
    }

    @Test
    void less_is_left_after_the_recipe_and_nothing_at_the_end() {
        Left rewritten = measured.left().rewritten();
        assertThat(measured.left().before().isMoreThan(rewritten)).isTrue();
        assertThat(rewritten.runTime()).isEqualTo(2);
        assertThat(measured.left().closed()).isEqualTo(new Left(0, 0, 0));
    }

    @Test
    void each_of_the_seven_phases_is_told_in_order() throws IOException {
        assertThat(Files.readAllLines(build.results().resolve("terminal.txt")))
                .filteredOn(line -> line.matches("\\d  .*"))
                .extracting(line -> line.replaceFirst("\\d  (.*?)[:,].*|\\d  (.*)", "$1$2"))
                .containsExactly(
                        "Discover", "Protect", "Plan", "Redirect", "Rewrite and prove", "Validate", "Delegate");
    }

    @Test
    void the_journey_shows_the_guard_and_the_closing_test_green() throws IOException {
        assertThat(Files.readString(build.results().resolve("terminal.txt")))
                .contains("it finds nothing to forbid")
                .contains("@SingleSourceOfTruth: Tests run: 4, Failures: 0, Errors: 0, Skipped: 0");
    }

    @Test
    void the_class_files_prove_that_the_recipe_changed_what_the_map_says_and_nothing_else() throws IOException {
        assertThat(Files.readString(build.results().resolve("proof.txt")))
                .containsPattern("\\d+ classes as before, [1-9]\\d* as the map says \\([1-9]\\d* moves\\), 0 differ");
        assertThat(Files.readString(build.results().resolve("terminal.txt")))
                .contains("… ssot-shim.jar prove")
                .contains(", 0 differ");
    }

    @Test
    void report_and_proof_are_one_HTML_file_each_that_needs_no_other() throws IOException {
        for (String name : List.of("competitors.html", "report.html", "proof.html")) {
            assertThat(Files.readString(build.results().resolve(name)))
                    .startsWithIgnoringCase("<!doctype html>")
                    .doesNotContainPattern("(src|href)=\"(?!#)");
        }
    }

    @Test
    void the_journey_leaves_nothing_behind() {
        assertThat(scratchPath).doesNotExist();
        assertThat(Files.exists(ours())).isEqualTo(oursWereInstalledBefore);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void the_table_has_a_column_for_each_stage() {
        assertThat(measured.table().get(0)).contains("as it is", "with agent", "rewritten", "closed");
        assertThat(Stream.of(measured.table().get(2).trim().split(" {2,}", -1)).skip(1))
                .startsWith("2 of 5", "5 of 5")
                .endsWith("5 of 5");
    }

    private static Path ours() {
        return build.localRepository().resolve("dev/ssotkit");
    }
}
