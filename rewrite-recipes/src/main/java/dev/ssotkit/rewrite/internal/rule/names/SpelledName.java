package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A string that is the name of a class and nothing else: as sources, class files and descriptors have it, of an array, or as
 * a key that speaks of its logger.
 *
 * @param before what stands before the name
 * @param separator between packages: a dot or a slash
 */
record SpelledName(String before, TypeKey key, char separator, String after) {

    private static final Pattern DESCRIPTOR = Pattern.compile("(\\[*L)([^;<>\\[(]+)(;)");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:[./][\\p{L}_$][\\p{L}\\p{N}_$]*)+");
    private static final String OF_LEVELS = "logging.level.";
    private static final Set<String> OF_LOGGERS = Set.of(".level", ".handlers", ".useParentHandlers");

    static Optional<SpelledName> of(String text) {
        Matcher descriptor = DESCRIPTOR.matcher(text);
        if (descriptor.matches()) {
            return of(descriptor.group(1), descriptor.group(2), descriptor.group(3));
        }
        if (text.startsWith(OF_LEVELS)) {
            return of(OF_LEVELS, text.substring(OF_LEVELS.length()), "");
        }
        int last = text.lastIndexOf('.');
        return last > 0 && OF_LOGGERS.contains(text.substring(last))
                ? of("", text.substring(0, last), text.substring(last))
                : of("", text, "");
    }

    private static Optional<SpelledName> of(String before, String name, String after) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        char separator = name.indexOf('/') > 0 ? '/' : '.';
        return Optional.of(new SpelledName(before, TypeKey.of(name.replace('/', '.')), separator, after));
    }

    /** Whether it is the name alone, as class loaders take it. */
    boolean isPlain() {
        return before.isEmpty() && after.isEmpty() && separator == '.';
    }

    /** Whether it speaks of the class's logger. */
    boolean isOfLogger() {
        return before.equals(OF_LEVELS) || after.startsWith(".");
    }

    /** Whether it is an array's name, as class loaders take it. */
    boolean isArray() {
        return before.startsWith("[") && separator == '.';
    }

    /** The same with another class. */
    String with(TypeName other) {
        return before + other.binaryName().replace('.', separator) + after;
    }
}
