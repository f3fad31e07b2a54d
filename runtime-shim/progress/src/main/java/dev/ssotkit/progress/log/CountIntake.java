package dev.ssotkit.progress.log;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ssotkit.progress.logline.AnyLine;
import dev.ssotkit.progress.logline.BrokenLineException;
import dev.ssotkit.progress.logline.ByteKey;
import dev.ssotkit.progress.logline.LineIntake;
import dev.ssotkit.progress.logline.LogLine;
import dev.ssotkit.progress.logline.WrittenLine;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines in, one after the other. Of a counter that is known, in the run that the line before was of, a line is a
 * comparison and no object: most lines of most logs are that. Not thread-safe; several may fill one merge.
 */
final class CountIntake implements LineIntake {
    private static final int EVENT = WrittenLine.field(Fields.EVENT);
    private static final int RUN_ID = WrittenLine.field(Fields.RUN_ID);
    private static final int COUNT = WrittenLine.field(Fields.COUNT);
    private static final int LINE_NUMBER = WrittenLine.field(Fields.CODE_LINE_NUMBER);
    private static final byte[] REDIRECT = Fields.EVENT_REDIRECT.getBytes(US_ASCII);
    private static final byte[] TEST = Fields.EVENT_TEST.getBytes(US_ASCII);

    /** What tells counters apart; the event tells a site's own line from one of its tests'. */
    private static final int[] KEY = IntStream.of(
                    EVENT,
                    WrittenLine.field(Fields.SITE_ID),
                    WrittenLine.field(Fields.OUTCOME),
                    WrittenLine.field(Fields.TEST_CASE_NAME),
                    WrittenLine.field(Fields.TEST_UNNAMED))
            .toArray();

    /** What a sighting must have. */
    private static final int[] REQUIRED = IntStream.of(
                    WrittenLine.field(Fields.FIRST_SEEN),
                    WrittenLine.field(Fields.LEGACY_TYPE),
                    WrittenLine.field(Fields.CANONICAL_TYPE),
                    WrittenLine.field(Fields.SITE_KIND),
                    WrittenLine.field(Fields.CODE_FUNCTION_NAME))
            .toArray();

    private final LogMerge merge;
    private final WrittenLine written = new WrittenLine();
    private final Map<ByteKey, Counter> known = new HashMap<>();
    private final ByteKey key = new ByteKey();
    private final RunCounts counts = new RunCounts();
    private RunBook.@Nullable Entry run;
    private long counted;

    CountIntake(LogMerge merge) {
        this.merge = merge;
    }

    @Override
    public boolean take(byte[] bytes, int start, int end) throws BrokenLineException, IOException {
        if (written.read(bytes, start, end)) {
            return takeKnown() || take(written);
        }
        String text = new String(bytes, start, end - start, UTF_8);
        return !text.isBlank() && take(AnyLine.parse(text));
    }

    @Override
    public void endFile() throws IOException {
        flush();
        merge.counted(counted);
        counted = 0;
    }

    /** Hands over what is not yet in the merge. */
    private void flush() throws IOException {
        if (run != null) {
            merge.ledger().add(run.number(), counts);
        }
        counts.clear();
        run = null;
    }

    private boolean takeKnown() {
        if (run == null || !written.is(RUN_ID, run.id()) || !isWholeSighting()) {
            return false;
        }
        buildKey();
        Counter counter = known.get(key);
        if (counter == null || !counter.earliest().precedes(written)) {
            return false;
        }
        count(counter, written.number(COUNT));
        return true;
    }

    private boolean isWholeSighting() {
        for (int field : REQUIRED) {
            if (!written.has(field)) {
                return false;
            }
        }
        return (written.is(EVENT, REDIRECT) || written.is(EVENT, TEST))
                && written.number(COUNT) >= 0
                && (!written.has(LINE_NUMBER) || written.number(LINE_NUMBER) >= 0);
    }

    private void buildKey() {
        boolean test = written.is(EVENT, TEST);
        key.clear();
        for (int i = 0; i < (test ? KEY.length : KEY.length - 2); i++) {
            written.addTo(key, KEY[i]);
        }
    }

    private boolean take(LogLine line) throws BrokenLineException, IOException {
        String event = line.require(Fields.EVENT);
        switch (event) {
            case Fields.EVENT_START -> merge.runs().started(line);
            case Fields.EVENT_REDIRECT, Fields.EVENT_TEST -> takeSighting(line, event.equals(Fields.EVENT_TEST));
            case Fields.EVENT_DROPPED -> takeTotal(line, merge.counters().dropped);
            case Fields.EVENT_TESTS -> takeTotal(line, merge.counters().tests);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeSighting(LogLine line, boolean ofTest) throws BrokenLineException, IOException {
        Sighting sighting = Sighting.of(line);
        CountedTest test = ofTest
                ? CountedTest.read(line.get(Fields.TEST_CASE_NAME), line.get(Fields.TEST_UNNAMED))
                        .orElseThrow(() -> BrokenLineException.foreign("names no test"))
                : null;
        enter(sighting.runId());
        if (run == null || run.isLeftOut()) {
            return;
        }
        Counter counter = merge.counters().of(sighting, test);
        count(counter, sighting.count());
        if (line == written) {
            buildKey();
            known.putIfAbsent(key.copy(), counter);
        }
    }

    private void takeTotal(LogLine line, Counter counter) throws BrokenLineException, IOException {
        long count = line.requireCount(Fields.COUNT);
        enter(line.require(Fields.RUN_ID));
        count(counter, count);
    }

    private void count(Counter counter, long count) {
        if (run != null && !run.isLeftOut()) {
            counts.raise(counter.number(), count);
            Counter whole = counter.whole();
            if (whole != null) {
                counts.raise(whole.number(), count);
            }
            counted++;
        }
    }

    private void enter(String runId) throws IOException {
        RunBook.Entry next = merge.runs().of(runId);
        if (next != run) {
            flush();
            run = next;
        }
    }
}
