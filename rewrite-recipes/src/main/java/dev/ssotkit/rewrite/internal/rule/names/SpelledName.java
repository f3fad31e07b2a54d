package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.LoggerKeys;
import dev.ssotkit.rewrite.internal.types.NestedSpelling;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A string that is the name of a class and nothing else: as sources, class files and descriptors have it, of an array, or as
 * a key that speaks of its logger.
 *
 * @param before what stands before the name
 * @param name as it is written
 * @param separator between packages: a dot or a slash
 */
record SpelledName(String before, String name, char separator, String after) {

    private static final Pattern DESCRIPTOR = Pattern.compile("(\\[*L)([^;<>\\[(]+)(;)");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:[./][\\p{L}_$][\\p{L}\\p{N}_$]*)+");
    private static final String OF_LEVELS = "logging.level.";

    static Optional<SpelledName> of(String text) {
        if (text.indexOf('.') < 0 && text.indexOf('/') < 0) { // Hardly any string goes further.
            return Optional.empty();
        }
        Matcher descriptor = DESCRIPTOR.matcher(text);
        if (descriptor.matches()) {
            return of(descriptor.group(1), descriptor.group(2), descriptor.group(3));
        }
        if (text.startsWith(OF_LEVELS)) {
            return of(OF_LEVELS, text.substring(OF_LEVELS.length()), "");
        }
        int last = text.lastIndexOf('.');
        return last > 0 && LoggerKeys.isEnd(text.substring(last))
                ? of("", text.substring(0, last), text.substring(last))
                : of("", text, "");
    }

    private static Optional<SpelledName> of(String before, String name, String after) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        char separator = name.indexOf('/') > 0 ? '/' : '.';
        return Optional.of(new SpelledName(before, name, separator, after));
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

    /** The key of the class. */
    TypeKey key() {
        return TypeKey.of(name.replace('/', '.'));
    }

    /** The same with the canonical type of an entry that lists the class: a nested class is spelled as the other one was. */
    String with(Entry entry) {
        return NestedSpelling.isAsInSource(entry, key(), name.replace('/', '.'))
                ? withSourceName(entry)
                : before + entry.canonicalType().binaryName().replace('.', separator) + after;
    }

    /** The same with the canonical type of an entry, a nested one after a dot. */
    String withSourceName(Entry entry) {
        return before + entry.canonicalType().key().replace('.', separator) + after;
    }
}
