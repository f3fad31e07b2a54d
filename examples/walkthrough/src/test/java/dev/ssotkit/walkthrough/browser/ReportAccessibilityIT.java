package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether everybody can read and use the page, and whether these tests would find out if not. */
class ReportAccessibilityIT extends OpenReport {

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
            document.querySelector('main').append(document.querySelector('[role=region]').cloneNode()) | two landmarks are called
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
}
