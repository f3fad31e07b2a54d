package dev.ssotkit.progress.report;

import dev.ssotkit.progress.history.Counts;
import org.jspecify.annotations.Nullable;

/**
 * What is left of one type.
 *
 * @param type binary name: a legacy type, a factory that {@code calls} names, or a canonical type that is constructed
 *     outside itself
 * @param note what is special about it; empty for an ordinary legacy type
 * @param isLegacy whether the map lists it
 * @param before null without an earlier report
 */
record TypeRow(
        String type,
        String note,
        boolean isLegacy,
        Counts now,
        @Nullable Counts before) {}
