package dev.ssotkit.progress.uses;

import dev.ssotkit.evidence.SourceLine;

/**
 * One row of the data table {@code dev.ssotkit.rewrite.table.LegacyUses}.
 *
 * @param file as the recipe's runner names it
 * @param status REWRITTEN (would move), BLOCKED, KEPT or UNRESOLVED
 * @param reason empty if the use moves
 * @param remedy empty if there is none
 */
public record LegacyUse(
        String file,
        SourceLine line,
        String kind,
        String legacyType,
        String canonicalType,
        String status,
        String reason,
        String remedy) {

    private static final String REWRITTEN = "REWRITTEN";

    /** Whether it moves by itself; every other status is for a person to read, one of a newer recipe included. */
    public boolean moves() {
        return status.equals(REWRITTEN);
    }
}
