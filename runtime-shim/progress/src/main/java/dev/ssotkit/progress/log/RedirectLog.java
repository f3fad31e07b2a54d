package dev.ssotkit.progress.log;

import java.util.List;

/**
 * Every log file that was given, merged.
 *
 * @param runs in the order of their ids
 * @param sites in the order of legacy type, function, line, kind and id
 * @param dropped constructions at sites over the agent's cap: known in number only
 * @param problems lines that were skipped, each with file and line
 */
public record RedirectLog(List<LoggedRun> runs, List<LoggedSite> sites, long dropped, List<String> problems) {}
