package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What the page looks like in both colours, on a phone, on paper, and as a picture. */
class ReportLookIT extends OpenReport {

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wherever_the_focus_is_it_is_seen(String scheme) {
        screen.show("screen", scheme);
        int seen = 0;
        for (int i = 0; i < 40; i++) {
            screen.press(Keys.TAB);
            Map<?, ?> outline = (Map<?, ?>) screen.run("""
                    const style = getComputedStyle(document.activeElement);
                    return {body: document.activeElement === document.body, line: style.outlineStyle,
                            width: parseFloat(style.outlineWidth)};
                    """);
            if (!(Boolean) outline.get("body")) {
                seen++;
                assertThat(outline.get("line")).isNotEqualTo("none");
                assertThat(((Number) outline.get("width")).doubleValue()).isGreaterThanOrEqualTo(2);
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void on_a_phone_nothing_but_wide_tables_moves_sideways() {
        screen.resize(360, 740);
        screen.openAll();
        assertThat(screen.sideways()).isZero();
        assertThat((Boolean) screen.run("""
                const region = document.querySelector("%s");
                return region.scrollWidth > region.clientWidth && region.tabIndex === 0;
                """.formatted(SITES_OF_LEGACY))).isTrue();
        screen.tabTo(SITES_OF_LEGACY, "");
        screen.press(Keys.ARROW_RIGHT);
        Awaitility.await("the table has moved")
                .until(() -> (Boolean) screen.run("return document.activeElement.scrollLeft > 0"));
    }

    @Test
    void on_paper_closed_groups_are_open_and_colours_are_those_of_paper() {
        screen.run("document.querySelectorAll('details').forEach(details => { details.open = false; })");
        String seen = "return document.querySelector(\"%s tbody td\").checkVisibility()".formatted(SITES_OF_LEGACY);
        String ground = "return getComputedStyle(document.body).backgroundColor";
        screen.show("screen", "dark");
        assertThat(screen.run(seen)).isEqualTo(false);
        assertThat(screen.run(ground)).isNotEqualTo("rgb(255, 255, 255)");
        screen.show("print", "dark");
        assertThat(screen.run(seen)).isEqualTo(true);
        assertThat(screen.run(ground)).isEqualTo("rgb(255, 255, 255)");
        assertThat(screen.texts(".tools")).isEmpty();
    }

    @Test
    void the_burn_down_is_a_picture_with_words_and_numbers() {
        assertThat(screen.all("svg[role=img] .line")).hasSize(3);
        assertThat(screen.all("svg[role=img] .forecast")).hasSize(1);
        assertThat(screen.texts("#history-outlook li"))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("source uses 3: about 2026-11-");
        screen.tabTo("summary", "The same in numbers");
        screen.press(Keys.ENTER);
        assertThat(screen.texts("[aria-label='Counts of each report'] tbody tr"))
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void it_is_kept_as_a_picture(String scheme) throws Exception {
        screen.show("screen", scheme);
        Path picture = results().resolve("report-" + scheme + ".png");
        screen.saveScreenshot(picture);
        assertThat(picture).isNotEmptyFile();
    }
}
