package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.log.LinesRead;
import dev.ssotkit.progress.log.LoggedRun;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.sources.SourceSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How good the evidence is: a count without that would say more than it knows. */
final class Notes {
    private Notes() {}

    static List<String> of(GivenEvidence evidence) {
        List<String> notes = new ArrayList<>();
        if (evidence.uses() == null) {
            notes.add("Source uses were not measured: give --uses, the table that the recipe's dry run writes.");
        }
        ReferenceScan scan = evidence.scan();
        if (scan == null) {
            notes.add("Byte-code references were not measured: give --classes, compiled folders or jars.");
        } else if (!scan.problems().isEmpty()) {
            notes.add("Byte-code references are incomplete: " + scan.problems().size()
                    + " class file(s) could not be read.");
        }
        RedirectLog log = evidence.log();
        if (log == null) {
            notes.add("Run-time sites were not measured: give the redirect logs of runs with the agent.");
        } else {
            addRunTime(log, evidence.map().digest(), notes);
        }
        SourceSweep sources = evidence.sources();
        if (sources != null) {
            notes.add("Swept as text: " + sources.files() + " file(s)."
                    + (sources.noText() == 0
                            ? ""
                            : " Left out, for they are no text: " + sources.noText() + " file(s).")
                    + (sources.skipped().isEmpty()
                            ? ""
                            : " Not looked into: " + String.join(", ", new TreeSet<>(sources.skipped())) + "."));
        }
        return List.copyOf(notes);
    }

    /**
     * Of a report by test.
     *
     * @param scanned whether class files were given, too
     */
    static List<String> ofTests(RedirectLog log, String digest, boolean scanned) {
        List<String> notes = new ArrayList<>();
        addRunTime(log, digest, notes);
        if (!scanned) {
            notes.add("What constructs in classes that were never loaded is not known: give --classes.");
        }
        return List.copyOf(notes);
    }

    private static void addRunTime(RedirectLog log, String digest, List<String> notes) {
        long executed = log.sites().stream().filter(LoggedSite::executed).count();
        notes.add("Run-time evidence: " + runs(log.runs()) + ", " + executed + " of "
                + log.sites().size() + " sites executed. It covers code that ran: no redirects is not done.");
        long otherMap = log.runs().stream()
                .filter(run -> run.mapDigest() != null && !run.mapDigest().equals(digest))
                .count();
        if (otherMap > 0) {
            notes.add("Another map than this one was used in " + otherMap + " of "
                    + log.runs().size() + " run(s): sites of types that it does not list are missing.");
        }
        if (log.dropped() > 0) {
            notes.add("Run-time sites are incomplete: " + log.dropped()
                    + " constructions happened at sites that the agent no longer recorded.");
        }
        if (log.leftOut() > 0) {
            notes.add(
                    "Left out, for they started earlier: " + log.leftOut() + (log.leftOut() == 1 ? " run." : " runs."));
        }
        addLines(log.lines(), notes);
    }

    private static void addLines(LinesRead lines, List<String> notes) {
        if (lines.torn() + lines.foreign() > 0) {
            notes.add("Log lines that were skipped: " + lines.torn() + " torn, " + lines.foreign() + " foreign, of "
                    + lines.all() + ".");
        }
        if (lines.repeated() > 0) {
            notes.add("Log lines that tell no more than another of their run: " + lines.repeated() + " of "
                    + lines.all() + "; they do no harm.");
        }
    }

    private static String runs(List<LoggedRun> runs) {
        Map<String, Integer> byMode = new TreeMap<>();
        for (LoggedRun run : runs) {
            byMode.merge(run.mode() == null ? "mode unknown" : "mode " + run.mode(), 1, Integer::sum);
        }
        String modes = String.join(
                ", ",
                byMode.entrySet().stream()
                        .map(mode -> byMode.size() == 1 ? mode.getKey() : mode.getValue() + " " + mode.getKey())
                        .toList());
        return runs.size() + (runs.size() == 1 ? " run (" : " runs (") + modes + ")";
    }
}
