package dev.ssotkit.progress.left;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.log.RedirectLog;
import dev.ssotkit.progress.sources.SourceSweep;
import dev.ssotkit.progress.uses.LegacyUse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a verb was given.
 *
 * @param uses null if no table was given
 * @param scan null if no classes were given
 * @param classRoots the folders and jars that were scanned
 * @param log null if no log was given
 * @param sources null if no folder of sources was given
 * @param sourceRoots the folders that were swept
 */
public record GivenEvidence(
        ConsolidationMap map,
        @Nullable List<LegacyUse> uses,
        @Nullable ReferenceScan scan,
        List<Path> classRoots,
        @Nullable RedirectLog log,
        @Nullable SourceSweep sources,
        List<Path> sourceRoots) {}
