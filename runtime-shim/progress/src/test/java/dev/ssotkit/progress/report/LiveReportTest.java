package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.file.MapReader;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.log.LogReader;
import dev.ssotkit.progress.testkit.CliRun;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a server has beside that of a file. */
class LiveReportTest {
    @TempDir
    Path folder;

    private ReportEvidence evidence;

    @BeforeEach
    void collects_evidence() throws Exception {
        evidence = ReportEvidence.in(folder);
    }

    private LiveReport live(String... problems) throws Exception {
        return LiveReport.of(
                new GivenEvidence(
                        MapReader.read(evidence.map().toString(), null),
                        null,
                        null,
                        List.of(),
                        null,
                        LogReader.read(List.of(evidence.log()), line -> {}),
                        List.of(),
                        null),
                List.of(problems));
    }

    private static List<String> scripts(String html) {
        return Pattern.compile("(?s)<script>(.*?)</script>")
                .matcher(html)
                .results()
                .map(script -> script.group(1))
                .toList();
    }

    @Test
    void its_two_scripts_may_run_and_may_ask_its_own_server_and_that_is_all() throws Exception {
        LiveReport live = live();
        StringBuilder digests = new StringBuilder();
        for (String script : scripts(live.html())) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            digests.append(" 'sha256-")
                    .append(Base64.getEncoder().encodeToString(digest))
                    .append('\'');
        }
        assertThat(scripts(live.html())).hasSize(2);
        assertThat(live.policy())
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; script-src" + digests
                        + "; connect-src 'self'; base-uri 'none'; form-action 'none'");
        assertThat(live.html()).contains("content=\"" + live.policy() + "\"");
    }

    @Test
    void one_place_alone_speaks_when_figures_change() throws Exception {
        assertThat(Pattern.compile("<[^>]*(?:role=\"status\"|aria-live)[^>]*>")
                        .matcher(live().html())
                        .results()
                        .map(MatchResult::group))
                .containsExactly(
                        "<span id=\"connection\" role=\"status\">",
                        "<span id=\"changed\" role=\"status\" aria-live=\"polite\">");
    }

    @Test
    void without_a_script_it_loads_itself_anew() throws Exception {
        assertThat(live().html()).contains("<noscript><meta http-equiv=\"refresh\"");
    }

    @Test
    void what_is_wrong_stands_before_what_else_is_to_be_known_and_is_no_markup() throws Exception {
        assertThat(live("<b>torn</b>").html())
                .containsPattern(
                        "How good is this evidence\\?</h2>\\s*<ul class=\"notes\">\\s*<li>&lt;b&gt;torn&lt;/b&gt;</li>");
    }

    @Test
    void all_else_is_the_page_of_a_file() throws Exception {
        Path file = folder.resolve("report.html");
        CliRun.of("report", evidence.log(), "--map", evidence.map(), "--html", file);
        assertThat(body(live().html())).isEqualTo(body(Files.readString(file)));
    }

    private static String body(String html) {
        return html.substring(html.indexOf("<main>"), html.indexOf("</footer>"));
    }
}
