package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.left.GivenEvidence;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.RepositoryRoot;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.sources.SourceSweep;
import dev.ssotkit.progress.uses.LegacyUse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was given to the report.
 *
 * @param uses null if no table was given
 * @param scan null if no classes were given
 * @param log null if no log was given
 * @param sources null if no folder of sources was given
 */
record Evidence(
        ConsolidationMap map,
        @Nullable List<LegacyUse> uses,
        @Nullable ReferenceScan scan,
        @Nullable RedirectLog log,
        @Nullable SourceSweep sources) {

    /** The same, place by place, named from the root of the repository around the working directory. */
    Inventory inventory() {
        return Inventory.of(
                new GivenEvidence(map, uses, scan, List.of(), log, sources, List.of()),
                RepositoryRoot.of(null, Path.of("")));
    }
}
