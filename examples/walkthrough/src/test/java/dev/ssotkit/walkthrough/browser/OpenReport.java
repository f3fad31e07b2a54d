package dev.ssotkit.walkthrough.browser;

import dev.ssotkit.walkthrough.workspace.Build;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code report --html} writes, open in a real browser for each test anew. */
abstract class OpenReport {

    static final String SITES_OF_LEGACY = "[aria-label='Run-time sites of a.Legacy']";

    @TempDir
    static Path temporary;

    static ReportScreen screen;

    private static Build build;

    @BeforeAll
    static void there_is_a_browser_and_a_page() throws Exception {
        Browser.require();
        build = Build.read();
        screen = ReportScreen.start(
                WrittenReport.write(build.shimJar(), temporary).toUri(), temporary.resolve("profile"));
    }

    @AfterAll
    static void ends_the_browser() {
        if (screen != null) {
            screen.close();
            screen = null;
        }
    }

    @BeforeEach
    void opens_the_page_anew() {
        screen.resize(1100, 1000);
        screen.show("screen", "light");
        screen.allowScripts(true);
        screen.open();
    }

    /** Where pictures are kept. */
    static Path results() {
        return build.results();
    }
}
