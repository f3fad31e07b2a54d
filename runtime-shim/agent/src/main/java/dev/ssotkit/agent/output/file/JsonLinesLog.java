package dev.ssotkit.agent.output.file;

import dev.ssotkit.agent.config.LogSettings;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.Tally;
import dev.ssotkit.record.Run;
import dev.ssotkit.record.StartRecord;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The redirect log: a site's first construction at once, changed counts at each interval, everything at the end.
 *
 * <p>Lines are cumulative, so there is no queue: after any failure the current state is written anew.
 */
public final class JsonLinesLog implements Destination {
    private final Sites sites;
    private final Run run;
    private final Supplier<StartRecord> start;
    private final LogFile file;
    private final long intervalMillis;
    private final LongSupplier clock;
    private final RunTotals totals;
    private final List<SiteLine> lines = new ArrayList<>();
    private final CountDownLatch claimed = new CountDownLatch(1);
    private volatile File path;
    private @Nullable Tally last;
    private boolean failed;
    private long nextTick;

    JsonLinesLog(
            Sites sites, Run run, Supplier<StartRecord> start, LogFile file, long intervalMillis, LongSupplier clock) {
        this.sites = sites;
        this.run = run;
        this.start = start;
        this.file = file;
        this.intervalMillis = intervalMillis;
        this.clock = clock;
        this.totals = new RunTotals(sites);
        this.path = file.path();
        this.nextTick = clock.getAsLong() + intervalMillis;
    }

    /**
     * @param start asked on the background thread, for every file's first line
     * @param clock monotonic milliseconds
     */
    public static JsonLinesLog of(
            LogSettings settings, LogName name, Sites sites, Run run, Supplier<StartRecord> start, LongSupplier clock) {
        LogFile file = new LogFile(name, settings.maxBytes(), settings.files());
        return new JsonLinesLog(sites, run, start, file, settings.intervalMillis(), clock);
    }

    /** Where the log is as far as that is known yet. Any thread may ask; does not wait. */
    public File path() {
        return path;
    }

    /**
     * Where the log is: as wanted, or with a suffix if that name was taken. Any thread may ask.
     *
     * @param millis how long to wait at most until that is certain
     */
    public File path(long millis) throws InterruptedException {
        boolean unused = claimed.await(millis, TimeUnit.MILLISECONDS);
        return path;
    }

    @Override
    public long update(boolean ending) {
        long now = clock.getAsLong();
        boolean tick = ending || now >= nextTick;
        List<SiteLine> fresh = follow();
        try {
            if (tick && file.hasVanished()) {
                file.close();
            }
            if (file.isOpen()) {
                write(tick ? due(now, ending) : fresh, tick, now);
            } else if (tick || !failed) {
                open(now);
            }
            failed = false;
        } catch (IOException e) {
            fail(e, ending);
        }
        if (tick) {
            nextTick = now + intervalMillis;
        }
        return nextTick - now;
    }

    private void open(long now) throws IOException {
        file.claim();
        path = file.path();
        // Before the first line is made: that takes a while, and the line at start waits for the name.
        claimed.countDown();
        file.open(everything());
        allWritten(now);
    }

    /** The tallies created since the last call; those to be written at once are returned. */
    private List<SiteLine> follow() {
        List<SiteLine> urgent = new ArrayList<>();
        Tally next = last == null ? sites.firstTally() : last.next();
        while (next != null) {
            SiteLine line = new SiteLine(next);
            lines.add(line);
            if (line.isUrgent()) {
                urgent.add(line);
            }
            last = next;
            next = next.next();
        }
        return urgent;
    }

    private List<SiteLine> due(long now, boolean ending) {
        List<SiteLine> due = new ArrayList<>();
        for (SiteLine line : lines) {
            if (line.isDue(now, ending)) {
                due.add(line);
            }
        }
        return due;
    }

    private void write(List<SiteLine> due, boolean withTotals, long now) throws IOException {
        long time = System.currentTimeMillis();
        List<String> text = new ArrayList<>();
        for (SiteLine line : due) {
            text.addAll(line.changedLines(run, time));
        }
        if (withTotals) {
            text.addAll(totals.changedLines(run, time));
        }
        if (!file.hasRoomFor(text)) {
            file.rotate(everything());
            allWritten(now);
            return;
        }
        if (!text.isEmpty()) {
            file.append(text);
        }
        for (SiteLine line : due) {
            line.written(now);
        }
        if (withTotals) {
            totals.written();
        }
    }

    /** What a new file starts with: so neither rotation nor a failure loses anything. */
    private List<String> everything() {
        long time = System.currentTimeMillis();
        List<String> text = new ArrayList<>();
        text.add(start.get().toLine(run, time));
        for (SiteLine line : lines) {
            if (line.isCurrent()) {
                text.addAll(line.allLines(run, time));
            }
        }
        text.addAll(totals.allLines(run, time));
        return text;
    }

    private void allWritten(long now) {
        for (SiteLine line : lines) {
            if (line.isCurrent()) {
                line.written(now);
            }
        }
        totals.written();
    }

    private void fail(IOException cause, boolean ending) {
        failed = true;
        claimed.countDown();
        file.close();
        Warnings.once(
                "log",
                "cannot write the redirect log " + file.path() + " (" + cause.getMessage() + "); "
                        + (ending
                                ? "what it had to say at the end is lost"
                                : "redirection goes on and the log is tried again")
                        + "; make room for it or set log=..",
                cause);
    }
}
