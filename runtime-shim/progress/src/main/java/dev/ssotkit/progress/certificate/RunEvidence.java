package dev.ssotkit.progress.certificate;

import dev.ssotkit.progress.log.LoggedRun;
import dev.ssotkit.progress.log.RedirectLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the runs say anything of today's code: that they are young enough, of this map, and whole. */
final class RunEvidence {
    private static final Set<String> MODES = Set.of("redirect", "observe", "strict");

    private final RedirectLog log;
    private final @Nullable OldestRun oldest;
    private final String digest;

    RunEvidence(RedirectLog log, @Nullable OldestRun oldest, String digest) {
        this.log = log;
        this.oldest = oldest;
        this.digest = digest;
    }

    /** The runs that count. */
    List<LoggedRun> counted() {
        return log.runs().stream().filter(this::counts).toList();
    }

    private boolean counts(LoggedRun run) {
        Instant started = run.started();
        return started != null && oldest != null && !started.isBefore(oldest.since());
    }

    /** How many of those that count there are of each mode. */
    SortedMap<String, Integer> modes() {
        SortedMap<String, Integer> modes = new TreeMap<>();
        counted().forEach(run -> modes.merge(Objects.toString(run.mode(), "unknown"), 1, Integer::sum));
        return modes;
    }

    Optional<Instant> first() {
        return times().min(Comparator.naturalOrder());
    }

    Optional<Instant> last() {
        return times().max(Comparator.naturalOrder());
    }

    private Stream<Instant> times() {
        return counted().stream().map(LoggedRun::started).filter(Objects::nonNull);
    }

    long tests() {
        return log.tests();
    }

    /** What keeps the runs from saying enough, a line each with what to do. */
    List<String> open() {
        List<String> open = new ArrayList<>();
        List<LoggedRun> counted = counted();
        if (oldest == null) {
            open.add("how old a run may be was not said: give --since, such as 14d or the day of the last change");
        } else if (counted.isEmpty()) {
            open.add("no run since " + oldest.text() + ": run with the agent, and give its log");
        }
        count(
                log.runs().stream().filter(run -> run.started() == null).count(),
                " lost the line it starts with, so nobody knows when and with which map it ran: leave its log out",
                open);
        count(
                counted.stream().filter(run -> !digest.equals(run.mapDigest())).count(),
                " had another map than this: run with this one, and give only its logs",
                open);
        count(
                counted.stream()
                        .filter(run -> !MODES.contains(Objects.toString(run.mode(), "")))
                        .count(),
                " was in a mode that does not look at constructions: run in observe or redirect",
                open);
        if (log.dropped() > 0) {
            open.add(log.dropped() + " constructions happened at sites that the agent no longer recorded: see report");
        }
        if (!log.problems().isEmpty()) {
            open.add(log.problems().size() + " log lines could not be read, the first: "
                    + log.problems().get(0) + ": leave that log out, or run again");
        }
        return open;
    }

    private void count(long runs, String what, List<String> open) {
        if (runs > 0) {
            open.add(runs + " of " + log.runs().size() + " runs" + what);
        }
    }
}
