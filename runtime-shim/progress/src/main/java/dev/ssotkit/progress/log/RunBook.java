package dev.ssotkit.progress.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ssotkit.progress.logline.BrokenLineException;
import dev.ssotkit.progress.logline.LogLine;
import dev.ssotkit.record.Fields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The runs that lines tell of. Thread-safe. */
final class RunBook {
    private final Set<String> leftOut;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Entry> byId = new ConcurrentHashMap<>();

    /** @param leftOut ids of runs whose lines do not count */
    RunBook(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** One run. */
    static final class Entry {
        private final int number;
        private final byte[] id;
        private final boolean leftOut;
        private LoggedRun run;

        private Entry(int number, String id, boolean leftOut) {
            this.number = number;
            this.id = id.getBytes(UTF_8);
            this.leftOut = leftOut;
            this.run = new LoggedRun(id, null, null, null);
        }

        /** Numbers start at 0. */
        int number() {
            return number;
        }

        byte[] id() {
            return id;
        }

        boolean isLeftOut() {
            return leftOut;
        }

        /** Each file of a run starts with what is known of it: the first of them says when it started. */
        private synchronized void started(LoggedRun told) {
            if (run.isUnknown() || LoggedRun.EARLIEST_FIRST.compare(told, run) < 0) {
                run = told;
            }
        }

        private synchronized LoggedRun run() {
            return run;
        }
    }

    /** A run whose start line is lost is a run all the same. */
    Entry of(String id) {
        Entry known = byId.get(id);
        return known != null
                ? known
                : byId.computeIfAbsent(id, each -> new Entry(next.getAndIncrement(), each, leftOut.contains(each)));
    }

    void started(LogLine line) throws BrokenLineException {
        String id = line.require(Fields.RUN_ID);
        of(id).started(LoggedRun.of(id, line));
    }

    /** Those that count, in the order of their ids. */
    List<LoggedRun> runs() {
        return byId.values().stream()
                .filter(entry -> !entry.isLeftOut())
                .map(Entry::run)
                .sorted(Comparator.comparing(LoggedRun::id))
                .toList();
    }
}
