package dev.ssotkit.progress.merge;

import dev.ssotkit.progress.log.LoggedRun;
import dev.ssotkit.progress.log.Sighting;
import dev.ssotkit.progress.logline.BrokenLineException;
import dev.ssotkit.progress.logline.LogLine;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Fields;
import dev.ssotkit.record.Outcome;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line with what decides whether it is kept.
 *
 * @param key what it tells of
 * @param count cumulative; 0 of what counts nothing
 * @param sighting null of what is about no site
 * @param start of a run; null of any other line
 * @param text as it stands
 */
record KeptLine(
        Key key,
        long count,
        @Nullable Sighting sighting,
        @Nullable LoggedRun start,
        String text) {
    private static final String OURS = "ssot.";

    /** What comes first in the merged log. */
    enum Sort {
        START,
        SITE,
        TEST,
        TESTS,
        DROPPED,
        LATER_VERSION
    }

    /** One thing of one run: of all lines with this key two say what the others do. */
    record Key(String runId, Sort sort, String siteId, String outcome, String rest) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::runId)
                .thenComparing(Key::sort)
                .thenComparing(Key::siteId)
                .thenComparing(Key::outcome)
                .thenComparing(Key::rest);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The greatest count; a start's, the earliest. */
    static final Comparator<KeptLine> GREATEST_FIRST = Comparator.comparingLong(KeptLine::count)
            .reversed()
            .thenComparing(KeptLine::start, Comparator.nullsFirst(LoggedRun.EARLIEST_FIRST))
            .thenComparing(KeptLine::text);

    /** Which of the lines about a site says where it is. */
    static final Comparator<KeptLine> EARLIEST_FIRST = Comparator.comparing(
                    KeptLine::sighting, Comparator.nullsFirst(Sighting.EARLIEST_FIRST))
            .thenComparing(GREATEST_FIRST);

    /**
     * A line of a log.
     *
     * @return empty if it is no event of ours
     * @throws BrokenLineException if it is one that says less than it must
     */
    static Optional<KeptLine> of(LogLine line, String text) throws BrokenLineException {
        String event = line.require(Fields.EVENT);
        return switch (event) {
            case Fields.EVENT_START -> {
                String id = line.require(Fields.RUN_ID);
                yield Optional.of(new KeptLine(key(id, Sort.START), 0, null, LoggedRun.of(id, line), text));
            }
            case Fields.EVENT_REDIRECT, Fields.EVENT_TEST ->
                Optional.of(
                        Outcome.ofText(line.require(Fields.OUTCOME)).isEmpty()
                                ? ofLaterVersion(line, text)
                                : ofSite(line, text, event.equals(Fields.EVENT_TEST)));
            case Fields.EVENT_TESTS -> Optional.of(ofCount(line, text, Sort.TESTS));
            case Fields.EVENT_DROPPED -> Optional.of(ofCount(line, text, Sort.DROPPED));
            default -> event.startsWith(OURS) ? Optional.of(ofLaterVersion(line, text)) : Optional.empty();
        };
    }

    private static KeptLine ofSite(LogLine line, String text, boolean ofTest) throws BrokenLineException {
        Sighting sighting = Sighting.of(line);
        String test = "";
        if (ofTest) {
            CountedTest counted = CountedTest.read(line.get(Fields.TEST_CASE_NAME), line.get(Fields.TEST_UNNAMED))
                    .orElseThrow(() -> BrokenLineException.foreign("names no test"));
            test = (counted.isNamed() ? "=" : "?") + counted;
        }
        Key key = new Key(
                sighting.runId(),
                ofTest ? Sort.TEST : Sort.SITE,
                sighting.siteId(),
                sighting.outcome().text(),
                test);
        return new KeptLine(key, sighting.count(), sighting, null, text);
    }

    private static KeptLine ofCount(LogLine line, String text, Sort sort) throws BrokenLineException {
        return new KeptLine(key(line.require(Fields.RUN_ID), sort), line.requireCount(Fields.COUNT), null, null, text);
    }

    /** Whoever understands it needs all of them. */
    private static KeptLine ofLaterVersion(LogLine line, String text) {
        String run = line.get(Fields.RUN_ID);
        Key key = new Key(run == null ? "" : run, Sort.LATER_VERSION, "", "", text);
        return new KeptLine(key, 0, null, null, text);
    }

    private static Key key(String runId, Sort sort) {
        return new Key(runId, sort, "", "", "");
    }
}
