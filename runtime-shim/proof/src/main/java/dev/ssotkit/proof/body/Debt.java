package dev.ssotkit.proof.body;

/**
 * Something before that may have failed, and that the side after has not come to.
 *
 * @param at the instruction
 * @param drop what becomes of it where the map drops what it was for
 * @param words what a reviewer calls it
 */
record Debt(int at, Drop drop, String words) {

    /** Whether somebody may leave it out. */
    enum Drop {
        /** Nobody could have told. */
        SILENTLY,
        /** It fails only on null: that is said. */
        WITH_A_NOTE,
        /** It is an effect. */
        NEVER
    }
}
