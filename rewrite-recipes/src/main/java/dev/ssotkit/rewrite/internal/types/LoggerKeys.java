package dev.ssotkit.rewrite.internal.types;

import java.util.Set;

/** What {@code java.util.logging} says of loggers: keys that begin with the logger's name. */
public final class LoggerKeys {

    // Of handlers it says more, in its own file.
    private static final Set<String> ENDS = Set.of(".level", ".handlers", ".useParentHandlers");

    private LoggerKeys() {}

    /** Whether a key ends so, from a dot on. */
    public static boolean isEnd(String end) {
        return ENDS.contains(end);
    }
}
