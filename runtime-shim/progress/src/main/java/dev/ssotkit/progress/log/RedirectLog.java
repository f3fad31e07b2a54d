package dev.ssotkit.progress.log;

import java.util.List;

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
        List<String> problems) {}
