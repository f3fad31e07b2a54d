package dev.ssotkit.progress.uses;

import dev.ssotkit.evidence.SourceLine;

/**
 * One row of the data table {@code dev.ssotkit.rewrite.table.LegacyUses}.
 *
 * @param file as the recipe's runner names it
 * @param status REWRITTEN (would move), BLOCKED, KEPT or UNRESOLVED
 * @param reason empty if the use moves
 * @param remedy empty if there is none
 * @param blocks whether it holds its type by itself; of a table without that column, whether it has a remedy
 */
public record LegacyUse(
        String file,
        SourceLine line,
        String kind,
        String legacyType,
        String canonicalType,
        String status,
        String reason,
        String remedy,
        boolean blocks) {

    private static final String REWRITTEN = "REWRITTEN";
    private static final String KEPT = "KEPT";

    /** Whether it moves by itself; every other status is for a person to read, one of a newer recipe included. */
    public boolean moves() {
        return status.equals(REWRITTEN);
    }

    /** Whether it stays on purpose, and holds nothing. */
    public boolean stays() {
        return status.equals(KEPT);
    }
}
