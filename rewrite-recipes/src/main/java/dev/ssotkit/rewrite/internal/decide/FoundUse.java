package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.rewrite.table.LegacyUses;
import java.util.UUID;

/**
 * A use as it was decided on, and where it stands.
 *
 * @param file the id of the file
 * @param tree the id of the tree that stands for it; a use in text has none, then it is that of no tree
 * @param inDefinition whether the file declares legacy types and nothing else
 */
public record FoundUse(UUID file, UUID tree, LegacyUses.Row row, boolean inDefinition) {}
