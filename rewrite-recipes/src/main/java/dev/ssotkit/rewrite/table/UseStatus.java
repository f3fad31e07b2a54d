package dev.ssotkit.rewrite.table;

/** What became of a use. */
public enum UseStatus {
    /** Moved to the canonical type; in a dry run: would move. */
    REWRITTEN,
    /** Left as it was: this use, or another use of its type, cannot move. */
    BLOCKED,
    /** Stays on purpose, or moves and still makes an object of its own. */
    KEPT,
    /** Must not be: {@code ForbidLegacyTypes} found it. */
    FORBIDDEN,
    /** Without type attribution: nobody can tell what it is. */
    UNRESOLVED
}
