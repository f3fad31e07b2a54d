package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.walkthrough.workspace.Build;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page that {@code report --html} writes, in a real browser and without a mouse. */
class ReportPageIT {

    private static final String SITES_OF_LEGACY = "[aria-label='Run-time sites of a.Legacy']";
    private static final String SITES_OF_OTHER = "[aria-label='Run-time sites of a.Other']";

    @TempDir
    static Path temporary;

    private static Build build;
    private static Path page;
    private static ReportScreen screen;

    @BeforeAll
    static void there_is_a_browser_and_a_page() throws Exception {
        if (!Browser.isRequired()) {
            assumeTrue(Browser.isThere(), "no chromium and chromedriver on the PATH: the page is not tested");
        }
        build = Build.read();
        page = WrittenReport.write(build.shimJar(), temporary);
        screen = ReportScreen.start(temporary.resolve("profile"));
    }

    @AfterAll
    static void ends_the_browser() {
        if (screen != null) {
            screen.close();
        }
    }

    @BeforeEach
    void opens_the_page_anew() {
        screen.resize(1100, 1000);
        screen.show("screen", "light");
        screen.allowScripts(true);
        screen.open(page);
    }

    private static List<Integer> counts() {
        return screen.texts(SITES_OF_LEGACY + " tbody td.number").stream()
                .map(text -> Integer.valueOf(text.replace(",", "")))
                .toList();
    }

    private static List<Integer> sorted(Comparator<Integer> order) {
        List<Integer> sorted = new ArrayList<>(counts());
        sorted.sort(order);
        return sorted;
    }

    @Test
    void a_column_is_sorted_by_its_header_and_says_so() {
        List<Integer> asReported = counts();
        assertThat(asReported).hasSize(WrittenReport.SITES).isNotEqualTo(sorted(Comparator.reverseOrder()));
        WebElement header = screen.tabTo(SITES_OF_LEGACY + " th.number button", "Count");

        screen.press(Keys.ENTER);
        assertThat(counts()).isEqualTo(sorted(Comparator.reverseOrder()));
        assertThat(screen.focused()).isEqualTo(header);
        assertThat(screen.all("th[aria-sort=descending]")).hasSize(1);

        screen.press(Keys.SPACE);
        assertThat(counts()).isEqualTo(sorted(Comparator.naturalOrder()));
        assertThat(screen.all("th[aria-sort=ascending]")).hasSize(1);
    }

    @Test
    void words_are_sorted_with_the_numbers_in_them() {
        screen.tabTo(SITES_OF_LEGACY + " button", "Where");
        screen.press(Keys.ENTER);
        List<String> places = screen.texts(SITES_OF_LEGACY + " tbody th code");
        assertThat(places.get(2)).contains("Login2.");
        assertThat(places.get(10)).contains("Login10.");
        assertThat(screen.all("th[aria-sort]"))
                .extracting(WebElement::getText)
                .singleElement()
                .asString()
                .startsWith("Where");
    }

    @Test
    void what_was_not_measured_and_what_changed_are_sorted_by_todays_count() {
        screen.tabTo("[aria-label='Counts by type'] button", "Source uses");
        screen.press(Keys.ENTER);
        assertThat(screen.texts("[aria-label='Counts by type'] tbody .type")).containsExactly("Legacy", "Other");
        screen.press(Keys.ENTER);
        assertThat(screen.texts("[aria-label='Counts by type'] tbody .type")).containsExactly("Other", "Legacy");
        assertThat(screen.texts("[aria-label='Counts by type'] tfoot th")).containsExactly("Total");
    }

    @Test
    void words_in_the_filter_leave_the_rows_that_have_all_of_them() {
        WebElement uses =
                screen.all("section[aria-labelledby=uses-title] details").get(0);
        screen.tabTo("input", "");
        screen.press("ADMIN construction");
        assertThat(screen.texts("#found")).singleElement().asString().startsWith("1 of ");
        assertThat(screen.texts("main details tbody th"))
                .singleElement()
                .asString()
                .contains("Admin.java:12");
        assertThat(screen.texts(SITES_OF_LEGACY)).isEmpty();

        screen.press(Keys.ESCAPE);
        assertThat(screen.focused().getDomProperty("value")).isEmpty();
        assertThat(counts()).hasSize(WrittenReport.SITES);
        assertThat(screen.texts("#found")).allMatch(String::isEmpty);
        assertThat(uses.getDomAttribute("open")).as("closed as before").isNull();
    }

    @Test
    void a_type_in_the_filter_leaves_its_groups() {
        screen.tabTo("input", "");
        screen.press("a.Other");
        assertThat(screen.texts(SITES_OF_LEGACY)).isEmpty();
        assertThat(screen.texts(SITES_OF_OTHER + " tbody tr")).hasSize(WrittenReport.SITES);
    }

    @Test
    void groups_close_and_open_one_by_one_and_all_at_once() {
        screen.tabTo("summary", "a.Legacy");
        screen.press(Keys.ENTER);
        assertThat(screen.texts(SITES_OF_LEGACY)).isEmpty();
        assertThat(screen.texts(SITES_OF_OTHER)).hasSize(1);
        screen.press(Keys.ENTER);
        assertThat(screen.texts(SITES_OF_LEGACY)).hasSize(1);

        screen.run("document.activeElement.blur(); window.scrollTo(0, 0)");
        screen.tabTo("#toggle", "Open all groups");
        screen.press(Keys.ENTER);
        assertThat(screen.all("details:not([open])")).isEmpty();
        screen.press(Keys.ENTER);
        assertThat(screen.all("details[open]")).isEmpty();
    }

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

    @ParameterizedTest
    @CsvSource({
        "screen, light, 1100",
        "screen, dark, 1100",
        "screen, light, 360",
        "screen, dark, 360",
        "print, dark, 800"
    })
    void everybody_can_read_and_use_it(String media, String scheme, int width) throws Exception {
        screen.resize(width, 900);
        screen.show(media, scheme);
        screen.openAll();
        assertThat(screen.accessibilityFaults()).isEmpty();
        assertThat(screen.unnamed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            document.documentElement.lang = ''                                                 | no language
            document.querySelector('h2').outerHTML = '<h4 id="counts-title">x</h4>'            | skips a level
            document.querySelector('main p, main li').id = 'filter'                            | more than once
            document.querySelector('label').htmlFor = 'nowhere'                                | which is not there
            document.querySelector('caption').remove()                                         | has no caption
            document.querySelector('tbody th').removeAttribute('scope')                        | no right scope
            document.querySelector('h2').style.color = 'rgb(150, 150, 150)'                    | text has a contrast
            document.querySelector('svg .line').style.stroke = 'rgb(200, 200, 200)'            | a line has a contrast
            document.querySelector('input').style.borderColor = 'rgb(200, 200, 200)'           | its border has a contrast
            document.body.append('loose')                                                      | outside all landmarks
            """)
    void a_fault_in_the_page_would_be_found(String fault, String words) throws Exception {
        screen.run(fault);
        assertThat(screen.accessibilityFaults()).anyMatch(found -> found.contains(words));
    }

    @Test
    void a_field_without_a_name_would_be_found() {
        screen.run("document.querySelector('label').remove()");
        assertThat(screen.unnamed()).containsExactly("searchbox");
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

    @Test
    void nothing_leaves_the_file() {
        screen.requests();
        screen.complaints();
        screen.open(page);
        screen.tabTo("input", "");
        screen.press("Login7");
        assertThat(screen.requests())
                .isEqualTo(Collections.singletonList(page.toUri().toString()));
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
        screen.open(page);
        assertThat(screen.run(rows)).isEqualTo(withScripts);
        assertThat(screen.texts("button, input, .tools")).isEmpty();
        screen.tabTo("summary", "a.Legacy");
        screen.press(Keys.ENTER);
        assertThat(screen.texts(SITES_OF_LEGACY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void it_is_kept_as_a_picture(String scheme) throws Exception {
        screen.show("screen", scheme);
        Path picture = build.results().resolve("report-" + scheme + ".png");
        screen.saveScreenshot(picture);
        assertThat(picture).isNotEmptyFile();
    }
}
