package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ssotkit.walkthrough.workspace.Build;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;

/** The dashboard in a browser: what changes, and what stays as its reader has it. */
class LiveReportIT {
    private static final String SITES = OpenReport.SITES_OF_LEGACY;
    private static final String RUN_TIME = "li.tile:nth-child(3) .tile-count";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path temporary;

    private Path jar;
    private Path log;
    private RunningDashboard dashboard;
    private ReportScreen screen;

    @BeforeEach
    void opens_the_page() throws Exception {
        Browser.require();
        jar = Build.read().shimJar();
        log = WrittenReport.log(temporary);
        dashboard = RunningDashboard.start(jar, log, 0);
        screen = ReportScreen.start(dashboard.address(), temporary.resolve("profile"));
        screen.resize(1100, 700);
        screen.open();
        awaitText("#connection", "Live");
    }

    @AfterEach
    void ends_all() {
        if (screen != null) {
            screen.close();
        }
        if (dashboard != null) {
            dashboard.close();
        }
    }

    /** The page may be replaced between finding an element and reading it: then it is looked at again. */
    private void awaitText(String selector, String text) {
        await(selector + " says " + text)
                .atMost(LIMIT)
                .ignoreException(StaleElementReferenceException.class)
                .until(() -> screen.texts(selector).stream().anyMatch(found -> found.startsWith(text)));
    }

    private void append(int site, String type) throws Exception {
        append(WrittenReport.site(site, type, "redirected"));
    }

    /** At once: nobody reads between two of these lines. */
    private void append(String lines) throws Exception {
        Files.writeString(log, lines, StandardOpenOption.APPEND);
    }

    private List<Integer> counts() {
        return screen.texts(SITES + " tbody td.number").stream()
                .map(text -> Integer.valueOf(text.replace(",", "")))
                .toList();
    }

    @Test
    void figures_change_while_filter_sort_groups_focus_and_place_stay() throws Exception {
        awaitText(RUN_TIME, "24");
        screen.run("document.querySelector(\"" + SITES + " th.number button\").click()");
        screen.run("document.querySelector(\"[aria-label='Run-time sites of a.Other']\").parentElement.open = false");
        screen.tabTo("#filter", "");
        screen.press("a.Legacy Login1");
        // Login1, Login10 and Login11.
        assertThat(counts()).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
        screen.run("scrollTo(0, 300); document.querySelector(\"" + SITES + "\").known = 'the same'");

        append(WrittenReport.site(100, "a.Legacy", "redirected")
                + WrittenReport.site(200, "a.Legacy", "redirected")
                + WrittenReport.site(101, "a.Other", "redirected"));
        awaitText(RUN_TIME, "27");

        assertThat(counts()).as("Login100, too").hasSize(4).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(screen.run("return document.activeElement.id + ' ' + document.activeElement.value"))
                .isEqualTo("filter a.Legacy Login1");
        assertThat(screen.texts("#found")).containsExactly("4 of 29 rows; totals are of all");
        assertThat(screen.run("return scrollY")).isEqualTo(300L);
        assertThat(screen.run("return document.querySelector(\"" + SITES + "\").known ?? 'another'"))
                .as("a region that is still there is not made anew")
                .isEqualTo("the same");
        assertThat(screen.texts("#changed"))
                .singleElement()
                .asString()
                .startsWith("Changed at ")
                .endsWith(": Run-time sites 27, before 24.");
        assertThat(screen.run("return document.getElementById('changed').getAttribute('aria-live')"))
                .isEqualTo("polite");

        screen.press(Keys.BACK_SPACE.toString().repeat("a.Legacy Login1".length()));
        assertThat(counts()).hasSize(14).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(screen.texts("[aria-label='Run-time sites of a.Other']"))
                .as("the group that its reader closed")
                .isEmpty();
        assertThat(screen.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void a_group_that_is_new_can_be_sorted_and_counts_as_the_others() throws Exception {
        append(100, "z.Newcomer");
        awaitText(RUN_TIME, "25");
        screen.tabTo("[aria-label='Run-time sites of z.Newcomer'] button", "Count");
        screen.press(Keys.ENTER);
        assertThat(screen.all("th[aria-sort=descending]")).hasSize(1);
        screen.run("document.getElementById('toggle').click()");
        assertThat(screen.texts("[aria-label='Run-time sites of z.Newcomer']")).isEmpty();
    }

    @Test
    void a_connection_that_is_lost_is_said_to_be_and_comes_back_by_itself() throws Exception {
        int port = dashboard.address().getPort();
        dashboard.close();
        awaitText("#connection", "Connection lost");
        append(100, "a.Legacy");
        dashboard = RunningDashboard.start(jar, log, port);
        awaitText("#connection", "Live");
        awaitText(RUN_TIME, "25");
    }

    @Test
    void everybody_can_read_and_use_it() throws Exception {
        screen.openAll();
        assertThat(screen.accessibilityFaults()).isEmpty();
        assertThat(screen.unnamed()).isEmpty();
    }

    @Test
    void without_scripts_it_can_be_read_and_loads_itself_anew() throws Exception {
        screen.allowScripts(false);
        screen.open();
        assertThat(screen.texts(RUN_TIME)).containsExactly("24");
        assertThat(screen.texts("#live, button, input")).isEmpty();
        append(100, "a.Legacy");
        awaitText(RUN_TIME, "25");
    }
}
