package dev.ssotkit.map;

import dev.ssotkit.map.grammar.TypeNameGrammar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class name as a user wrote it. {@code .}, {@code $} and {@code /} separate alike, so {@code a.Outer.Inner},
 * {@code a.Outer$Inner} and {@code a/Outer$Inner} are one name. Any binary name is one, also with {@code $} at its start or
 * end, doubled or before digits. Immutable; never a primitive or an array.
 */
public final class TypeName implements Comparable<TypeName> {

    private final String key;
    private final List<String> binaryNames;

    private TypeName(String written) {
        this.key = keyOf(written);
        this.binaryNames = binaryNamesOf(written);
    }

    /** Whether {@code text} is a sequence of identifiers (JLS 3.8), none a keyword, with {@code .} or {@code /} between. */
    public static boolean isTypeName(String text) {
        return TypeNameGrammar.accepts(text);
    }

    /**
     * The name that {@code text} writes.
     *
     * @throws IllegalArgumentException unless {@link #isTypeName}
     */
    public static TypeName of(String text) {
        if (!isTypeName(text)) {
            throw new IllegalArgumentException("no type name: " + text);
        }
        return new TypeName(text);
    }

    /**
     * The form in which names are compared: a {@code .} between packages, types and nested types alike, and every
     * {@code $} that separates nothing where it belongs, so that what stands after the last {@code .} is a type's own
     * name; any text is accepted.
     */
    public static String keyOf(String anyNotation) {
        String dotted = anyNotation.replace('/', '.');
        return dotted.indexOf('$') < 0 ? dotted : TypeNameGrammar.withDotsBetween(dotted);
    }

    /**
     * Whether a class is another, is nested in it, or is what Scala makes of the object beside it, {@code Outer$}; both as
     * {@link #keyOf} gives them.
     */
    public static boolean isWithin(String key, String outerKey) {
        if (!key.startsWith(outerKey)) {
            return false;
        }
        String rest = key.substring(outerKey.length());
        return rest.isEmpty() || rest.startsWith(".") || rest.equals("$") || rest.startsWith("$.");
    }

    /** This name in the form in which names are compared. */
    public String key() {
        return key;
    }

    /**
     * The binary names (JLS 13.1) that this name may stand for, likeliest first: what the user's {@code $} and
     * {@code /} say, then the convention that the first capitalised segment is the top-level class, then the rest.
     */
    public List<String> binaryNames() {
        return binaryNames;
    }

    /** The likeliest of {@link #binaryNames()}. */
    public String binaryName() {
        return binaryNames.get(0);
    }

    /** The name without package and outer types: {@code Inner} for {@code a.Outer$Inner}, {@code M$} for {@code a.M$}. */
    public String simpleName() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** The package of {@link #binaryName()}; empty for the unnamed package. */
    public String packageName() {
        String binaryName = binaryName();
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    private static List<String> binaryNamesOf(String written) {
        String[] segments = written.split("[./]");
        int slash = written.lastIndexOf('/');
        int firstTopLevel = slash < 0 ? 0 : written.substring(0, slash).split("[./]").length;
        int last = firstTopLevel;
        while (last < segments.length - 1 && !TypeNameGrammar.isNested(segments[last])) {
            last++;
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = firstTopLevel; i <= last; i++) {
            if (isCapitalised(segments[i])) {
                names.add(nestedFrom(segments, i));
                break;
            }
        }
        for (int i = last; i >= firstTopLevel; i--) {
            names.add(nestedFrom(segments, i));
        }
        // A package may have a $ in its name as well.
        for (int i = last + 1; i < segments.length; i++) {
            names.add(nestedFrom(segments, i));
        }
        return Collections.unmodifiableList(new ArrayList<>(names));
    }

    /** Whether the first letter is a capital one. */
    private static boolean isCapitalised(String segment) {
        int letter = 0;
        while (letter < segment.length() - 1 && segment.charAt(letter) == '$') {
            letter++;
        }
        return Character.isUpperCase(segment.codePointAt(letter));
    }

    private static String nestedFrom(String[] segments, int topLevel) {
        StringBuilder name = new StringBuilder(segments[0]);
        for (int i = 1; i < segments.length; i++) {
            name.append(i <= topLevel ? '.' : '$').append(segments[i]);
        }
        return name.toString();
    }

    @Override
    public int compareTo(TypeName other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeName && ((TypeName) other).key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(key);
    }

    @Override
    public String toString() {
        return binaryName();
    }
}
