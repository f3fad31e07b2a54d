package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What somebody finds and sorts in the page without a mouse. */
class ReportKeyboardIT extends OpenReport {
    private static final String SITES_OF_OTHER = "[aria-label='Run-time sites of a.Other']";

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
}
