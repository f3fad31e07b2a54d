package dev.ssotkit.progress.left;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.cli.CutList;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.sources.SourceSweep;
import dev.ssotkit.progress.uses.LegacyUse;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a verb was given.
 *
 * @param table where the uses stand, as the user named it; null if no table was given
 * @param uses null if no table was given
 * @param classRoots the folders and jars that were scanned
 * @param scan null if no classes were given
 * @param log null if no log was given
 * @param sourceRoots the folders that were swept
 * @param sources null if no folder of sources was given
 */
public record GivenEvidence(
        ConsolidationMap map,
        @Nullable Path table,
        @Nullable List<LegacyUse> uses,
        List<Path> classRoots,
        @Nullable ReferenceScan scan,
        @Nullable RedirectLog log,
        List<Path> sourceRoots,
        @Nullable SourceSweep sources) {

    /** The same with another log. */
    public GivenEvidence withLog(@Nullable RedirectLog other) {
        return new GivenEvidence(map, table, uses, classRoots, scan, other, sourceRoots, sources);
    }

    /**
     * Prints what could not be read of it, a line each.
     *
     * @param all whether long lists are printed to their end
     */
    public void printProblems(boolean all, PrintWriter err) {
        if (log != null) {
            CutList.print(log.problems(), all, err);
        }
        if (scan != null) {
            CutList.print(scan.problems(), all, err);
        }
    }
}
