package dev.ssotkit.progress.testkit;

import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.DroppedRecord;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.RedirectRecord;
import dev.ssotkit.record.Run;
import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import dev.ssotkit.record.StartRecord;
import dev.ssotkit.record.TestsRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The log of one run, written by the same code as the agent's. */
public final class LogText {
    private final Run run;
    private final List<String> lines = new ArrayList<>();

    public LogText(String runId) {
        run = new Run(runId, 1, "host", null, null);
    }

    public LogText start(String mode, String digest) {
        lines.add(new StartRecord("1", mode, 2, digest).toLine(run, 0));
        return this;
    }

    /** A site in {@code b.User.use}, told apart by its line. */
    public LogText site(String legacyType, int line, Outcome outcome, long count) {
        return site(legacyType, line, outcome, count, null, 1_000);
    }

    public LogText site(String legacyType, int line, Outcome outcome, long count, Reason reason, long firstSeen) {
        SiteId id = SiteId.of(SiteKind.NEW, legacyType, "b.User", "use", "()V", line);
        return site(id, legacyType, line, outcome, count, reason, firstSeen);
    }

    public LogText site(
            SiteId id, String legacyType, int line, Outcome outcome, long count, Reason reason, long firstSeen) {
        lines.add(
                record(id, legacyType, line, outcome, count, reason, firstSeen).toLine(run, 2_000));
        return this;
    }

    private static RedirectRecord record(
            SiteId id, String legacyType, int line, Outcome outcome, long count, Reason reason, long firstSeen) {
        return RedirectRecord.builder(id, SiteKind.NEW, outcome, count)
                .types(legacyType, "a.Canonical")
                .code("b.User.use", "b/User.java", line)
                .reason(reason)
                .first(firstSeen, "main", null)
                .build();
    }

    /** That a test made the site in that line construct so often. */
    public LogText test(String legacyType, int line, Outcome outcome, CountedTest test, long count) {
        SiteId id = SiteId.of(SiteKind.NEW, legacyType, "b.User", "use", "()V", line);
        lines.add(record(id, legacyType, line, outcome, count, null, 1_000).toTestLine(test, count, run, 2_000));
        return this;
    }

    public LogText tests(long count) {
        lines.add(new TestsRecord(count).toLine(run, 0));
        return this;
    }

    public LogText dropped(long count) {
        lines.add(new DroppedRecord(count).toLine(run, 0));
        return this;
    }

    /** A line as it stands, for what the agent would not write. */
    public LogText raw(String line) {
        lines.add(line);
        return this;
    }

    public List<String> lines() {
        return lines;
    }

    public Path write(Path file) throws IOException {
        return Files.write(file, lines);
    }
}
