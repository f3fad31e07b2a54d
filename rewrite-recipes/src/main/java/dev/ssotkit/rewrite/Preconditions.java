package dev.ssotkit.rewrite;

/**
 * Whether the recipe that is asked just now has preconditions. The engine tells no recipe of them: it wraps each recipe
 * below them, scans every file with the wrapper, and edits only the files that match. The wrapper's class on the stack is
 * all that shows it.
 */
final class Preconditions {

    /** How the names of the engine's wrappers begin. */
    static final String WRAPPER = "org.openrewrite.config.DeclarativeRecipe$BellwetherDecorated";

    /** How many frames above the question the wrapper stands at most. */
    static final int NEAR = 12;

    private Preconditions() {}

    static boolean areAround() {
        return StackWalker.getInstance()
                .walk(frames -> frames.limit(NEAR)
                        .anyMatch(frame -> frame.getClassName().startsWith(WRAPPER)));
    }
}
