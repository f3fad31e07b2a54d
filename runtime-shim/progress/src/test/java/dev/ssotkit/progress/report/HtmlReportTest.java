package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final List<String> VOID_ELEMENTS = List.of("meta", "br", "input", "!DOCTYPE");

    @TempDir
    Path folder;

    @Test
    void what_the_evidence_says_is_text_and_never_markup() throws IOException {
        String html = html("<img src=x onerror=alert(1)>", "\"><script>alert(2)</script>");
        assertThat(html).doesNotContain("<img", "<script>alert").contains("&lt;img src=x", "&lt;script&gt;");
    }

    @Test
    void the_file_needs_nothing_from_anywhere() throws IOException {
        assertThat(html("a.Legacy", "is configured"))
                .contains("default-src 'none'")
                .doesNotContain("<link", "src=", "href=\"http", "url(", "@import", "fetch(", "import(");
    }

    @Test
    void no_script_runs_but_its_own() throws Exception {
        String html = html("a.Legacy", "is configured");
        List<String> scripts = Pattern.compile("(?s)<script>(.*?)</script>")
                .matcher(html)
                .results()
                .map(script -> script.group(1))
                .toList();
        assertThat(scripts).hasSize(1);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(scripts.get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(html)
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @Test
    void what_only_the_script_can_do_is_hidden_until_it_runs() throws IOException {
        assertThat(html("a.Legacy", "why").replaceFirst("(?s)<script>.*</script>", ""))
                .containsPattern("<form [^>]*id=\"tools\"[^>]* hidden>")
                .containsOnlyOnce("<button");
    }

    @Test
    void every_element_is_closed() throws IOException {
        Matcher tags = Pattern.compile("<(/?)([a-zA-Z!0-9]+)[^>]*>")
                .matcher(html("a.Legacy", "why").replaceAll("(?s)<(style|script)>.*?</\\1>", ""));
        Deque<String> open = new ArrayDeque<>();
        while (tags.find()) {
            String name = tags.group(2);
            if (tags.group(1).isEmpty() && !VOID_ELEMENTS.contains(name)) {
                open.push(name);
            } else if (!tags.group(1).isEmpty()) {
                assertThat(name).isEqualTo(open.pop());
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void tables_have_headers_that_a_screen_reader_can_use() throws IOException {
        String html = html("a.Legacy", "why");
        assertThat(html).contains("<html lang=\"en\">", "scope=\"col\"", "scope=\"row\"");
        assertThat(occurrences("<table[ >]", html)).isEqualTo(occurrences("<table[^>]*>\\s*<caption[ >]", html));
        assertThat(Pattern.compile("<th(?![ e])|<th [^>]*(?<!scope=\"(col|row)\")>")
                        .matcher(html.replace(" class=\"number\"", ""))
                        .results()
                        .map(result -> result.group()))
                .isEmpty();
    }

    @Test
    void files_that_no_runner_supplies_are_listed_by_type() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/a"));
        Files.writeString(sources.resolve("run.sh"), "\njava a.Legacy && java a.Other\n");
        assertThat(html("--sources", folder.resolve("sources")))
                .contains("Named in files that no runner supplies")
                .contains("aria-label=\"Files that name a.Legacy\"", "aria-label=\"Files that name a.Other\"")
                .contains("sources/a/run.sh:2</code></th><td>other files</td>");
        assertThat(html("--classes", Compiled.into(folder.resolve("classes"), "package b; class User {}")))
                .doesNotContain("Named in files");
    }

    @Test
    void it_is_done_only_where_files_were_swept_and_name_nothing() throws IOException {
        Path log = new LogText("one").start("redirect", "d").write(folder.resolve("quiet.jsonl"));
        Path uses = Files.writeString(folder.resolve("none.csv"), ReportEvidence.HEADER);
        Path classes = Compiled.into(folder.resolve("classes"), "package b; class User {}");
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Object[] counts = {log, "--uses", uses, "--classes", classes};
        Object[] all = {log, "--uses", uses, "--classes", classes, "--sources", sources};
        assertThat(html(counts)).contains("class=\"verdict open\"");
        assertThat(html(all)).contains("class=\"verdict done\"", "Nothing left: all three counts are zero");
        Files.writeString(sources.resolve("notes.md"), "a.Legacy\n");
        assertThat(html(all)).contains("class=\"verdict open\"", "1 line of documentation left");
    }

    private static long occurrences(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private String html(Object... evidence) throws IOException {
        Path html = folder.resolve("swept.html");
        Object[] command = Stream.of(
                        Stream.of("report", "--map", MapFile.simple(folder), "--html", html), Stream.of(evidence))
                .flatMap(each -> each)
                .toArray();
        assertThat(CliRun.of(command).err()).isEmpty();
        return Files.readString(html);
    }

    private String html(String legacyType, String reason) throws IOException {
        Path map = MapFile.simple(folder);
        Path log = new LogText("one").site(legacyType, 1, Outcome.FACADE, 1).write(folder.resolve("a.jsonl"));
        Path uses = Files.writeString(
                folder.resolve("uses.csv"),
                "file,line,kind,legacyType,canonicalType,status,reason,remedy\n"
                        + "A.java,1,type,a.Legacy,a.C,BLOCKED,\"" + reason.replace("\"", "\"\"") + "\",\n");
        Path html = folder.resolve("report.html");
        assertThat(CliRun.of("report", log, "--map", map, "--uses", uses, "--html", html)
                        .exitCode())
                .isZero();
        return Files.readString(html);
    }
}
