package dev.ssotkit.agent.output.file;

import dev.ssotkit.agent.site.RunningTest;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.record.DroppedRecord;
import dev.ssotkit.record.Run;
import dev.ssotkit.record.TestsRecord;
import java.util.ArrayList;
import java.util.List;

/** What the log holds of the run as a whole: what was dropped, and how many tests ran. Not thread-safe. */
final class RunTotals {
    private final Sites sites;
    private final long startedBefore = RunningTest.started();
    private long writtenDropped;
    private long writtenTests;
    /** The counts in the lines last made, which may not be in the file yet. */
    private long madeDropped;

    private long madeTests;

    RunTotals(Sites sites) {
        this.sites = sites;
    }

    /** @param time in milliseconds since 1970-01-01 UTC */
    List<String> changedLines(Run run, long time) {
        return lines(run, time, writtenDropped, writtenTests);
    }

    /** @param time in milliseconds since 1970-01-01 UTC */
    List<String> allLines(Run run, long time) {
        return lines(run, time, 0, 0);
    }

    private List<String> lines(Run run, long time, long knownDropped, long knownTests) {
        madeDropped = sites.dropped();
        madeTests = RunningTest.started() - startedBefore;
        List<String> lines = new ArrayList<>();
        if (madeDropped != knownDropped) {
            lines.add(new DroppedRecord(madeDropped).toLine(run, time));
        }
        if (madeTests != knownTests) {
            lines.add(new TestsRecord(madeTests).toLine(run, time));
        }
        return lines;
    }

    /** The lines last made are in the file. */
    void written() {
        writtenDropped = madeDropped;
        writtenTests = madeTests;
    }
}
