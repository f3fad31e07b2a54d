package dev.ssotkit.progress.log;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every log file that was given, merged.
 *
 * @param runs in the order of their ids
 * @param leftOut how many runs started too early to count
 * @param sites in the order of legacy type, function, line, kind and id
 * @param dropped constructions at sites over the agent's cap: known in number only
 * @param tests how many tests the runs were told of; 0 also where nothing told them of any
 * @param lines how many there were, whether used or not
 * @param problems what was skipped, each with file and line
 */
public record RedirectLog(
        List<LoggedRun> runs,
        int leftOut,
        List<LoggedSite> sites,
        long dropped,
        long tests,
        LinesRead lines,
        List<String> problems) {

    /** One of which nothing has been read. */
    public static final RedirectLog NONE =
            new RedirectLog(List.of(), 0, List.of(), 0, 0, new LinesRead(0, 0, 0, 0), List.of());

    /** The same with one more problem, the first. */
    public RedirectLog withProblem(String problem) {
        List<String> more = Stream.concat(Stream.of(problem), problems.stream()).toList();
        return new RedirectLog(runs, leftOut, sites, dropped, tests, lines, more);
    }

    /** Whether there was no record in it at all: then nothing was measured. */
    public boolean tellsNothing() {
        return runs.isEmpty() && leftOut == 0;
    }
}
