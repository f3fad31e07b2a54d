package dev.ssotkit.agent.output.file;

import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.Tally;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.RedirectRecord;
import dev.ssotkit.record.Run;
import java.util.ArrayList;
import java.util.List;

/** What the log holds of one tally, and whether that is out of date. Not thread-safe. */
final class SiteLine {
    /** A site that was written twice is known; from then on its count is written at most that often. */
    private static final long CALM_MILLIS = 60_000;

    private final Tally tally;
    private final TestLines tests;
    private int writes;
    /** The count in the line last made, which may not be in the file yet. */
    private long lineCount;
    /** The count in the file. */
    private long writtenCount;

    private long writtenAt;

    SiteLine(Tally tally) {
        this.tally = tally;
        this.tests = new TestLines(tally.tests());
    }

    /** Whether it is to be written the moment it is seen. */
    boolean isUrgent() {
        return tally.outcome() != Outcome.NOT_EXECUTED;
    }

    /** Whether it is worth a line at all. */
    boolean isCurrent() {
        return !tally.isSuperseded();
    }

    /** @param now monotonic milliseconds */
    boolean isDue(long now, boolean ending) {
        if (writes == 0) {
            return isCurrent();
        }
        if (tally.count() == writtenCount) {
            return false;
        }
        return ending || writes < 2 || now - writtenAt >= CALM_MILLIS;
    }

    /**
     * Its own line, and one for each test whose count has changed.
     *
     * @param time in milliseconds since 1970-01-01 UTC
     */
    List<String> changedLines(Run run, long time) {
        return lines(run, time, false);
    }

    /**
     * Its own line, and one for each test.
     *
     * @param time in milliseconds since 1970-01-01 UTC
     */
    List<String> allLines(Run run, long time) {
        return lines(run, time, true);
    }

    private List<String> lines(Run run, long time, boolean all) {
        Site site = tally.site();
        // Read once: what is noted as written must be what stands in the line.
        lineCount = tally.count();
        RedirectRecord record = RedirectRecord.builder(site.id(), site.kind(), tally.outcome(), lineCount)
                .types(site.legacyType(), site.canonicalType())
                .code(site.function(), site.filePath(), site.line())
                .reason(tally.reason())
                .first(tally.firstSeen(), tally.threadName(), tally.testCase())
                .origin(site.codeSource(), site.classLoader())
                .build();
        List<String> lines = new ArrayList<>();
        lines.add(record.toLine(run, time));
        lines.addAll(tests.make(record, run, time, all));
        return lines;
    }

    /**
     * The lines last made are in the file.
     *
     * @param now monotonic milliseconds
     */
    void written(long now) {
        writes++;
        writtenCount = lineCount;
        writtenAt = now;
        tests.written();
    }
}
