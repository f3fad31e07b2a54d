package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page needs nobody else, not even its own script, and lets nobody else in. */
class ReportAloneIT extends OpenReport {

    @Test
    void nothing_leaves_the_file() {
        screen.requests();
        screen.complaints();
        screen.open();
        screen.tabTo("input", "");
        screen.press("Login7");
        assertThat(screen.requests()).isEqualTo(Collections.singletonList(screen.address()));
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void what_others_put_into_it_does_not_run() {
        screen.run("""
                const script = document.createElement('script');
                script.textContent = 'document.title = "taken over"';
                document.body.append(script);
                """);
        assertThat(screen.run("return document.title")).isNotEqualTo("taken over");
    }

    @Test
    void without_scripts_it_says_all_the_same() {
        String rows =
                "return [...document.querySelectorAll('tbody tr')].map(row => row.textContent.replace(/\\s+/g, ' '))";
        Object withScripts = screen.run(rows);
        screen.allowScripts(false);
        screen.open();
        assertThat(screen.run(rows)).isEqualTo(withScripts);
        assertThat(screen.texts("button, input, .tools")).isEmpty();
        screen.tabTo("summary", "a.Legacy");
        screen.press(Keys.ENTER);
        assertThat(screen.texts(SITES_OF_LEGACY)).isEmpty();
    }
}
