package dev.ssotkit.progress.uses;

/**
 * One row of the data table {@code dev.ssotkit.rewrite.table.LegacyUses}.
 *
 * @param file as the recipe's runner names it
 * @param line one-based; 0 if the table has none
 * @param status REWRITTEN (would move), BLOCKED, KEPT or UNRESOLVED
 * @param reason empty if the use moves
 * @param remedy empty if there is none
 */
public record LegacyUse(
        String file,
        int line,
        String kind,
        String legacyType,
        String canonicalType,
        String status,
        String reason,
        String remedy) {}
