package dev.ssotkit.rewrite.table;

/** What became of a legacy type, or of a member of it; in a dry run: would become. */
public enum RetirementStatus {
    /** Marked as deprecated for removal, with a link to what takes its place. */
    DEPRECATED,
    /** Passes on to the canonical instance. */
    DELEGATED,
    /** Gone. */
    DELETED,
    /** Stays as it is, on purpose. */
    KEPT,
    /** Stays as it is, because of what the reason says; the whole type does. */
    BLOCKED
}
