package dev.ssotkit.rewrite.internal.plan;

/**
 * Why a use cannot move.
 *
 * @param reason for the table
 * @param remedy what the user can do about it
 */
public record Objection(String reason, String remedy) {

    /** What is said of a name or a call that attribution does not know. */
    public static final Objection NO_ATTRIBUTION =
            new Objection("no type attribution", "make the project compile, with all its dependencies, before the run");
}
