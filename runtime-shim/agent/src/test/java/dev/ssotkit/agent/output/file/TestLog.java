package dev.ssotkit.agent.output.file;

import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.record.Run;
import dev.ssotkit.record.StartRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A log in a folder of its own, with a clock that a test sets. */
final class TestLog {
    static final long INTERVAL = 5_000;
    private static final Pattern LINE =
            Pattern.compile("\"code.line.number\":(\\d+).*\"ssot.outcome\":\"(\\w+)\"" + ".*\"ssot.count\":(\\d+)");

    private static final Pattern TEST =
            Pattern.compile("\"(?:test.case.name|ssot.test.unnamed)\":\"([^\"]*)\".*\"ssot.count\":(\\d+)");

    final Sites sites = new Sites(true);
    private final Path folder;
    private long now = 1_000_000;

    TestLog(Path folder) {
        this.folder = folder;
    }

    void pass(long millis) {
        now += millis;
    }

    JsonLinesLog open(long maxBytes, int files) {
        return open("r.jsonl", maxBytes, files);
    }

    JsonLinesLog open(String name, long maxBytes, int files) {
        LogName logName = LogName.of(folder + File.separator + name, "h", 1, "r1");
        return new JsonLinesLog(
                sites,
                new Run("r1", 1, "h", null, null),
                () -> new StartRecord("0", "redirect", 1, "d"),
                new LogFile(logName, maxBytes, files),
                INTERVAL,
                () -> now);
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    /** The redirect lines as {@code line outcome count}: a test site's line is its ordinal plus one. */
    List<String> counts(String file) throws IOException {
        return lines(file).stream()
                .filter(line -> line.contains("\"ssot.redirect\""))
                .map(LINE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + " " + found.group(2) + " " + found.group(3))
                .collect(Collectors.toList());
    }

    /** The lines of tests as {@code test count}. */
    List<String> tests(String file) throws IOException {
        return lines(file).stream()
                .filter(line -> line.contains("\"ssot.test\""))
                .map(TEST::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + " " + found.group(2))
                .collect(Collectors.toList());
    }
}
