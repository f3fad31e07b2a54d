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
 * {@code a.Outer$Inner} and {@code a/Outer$Inner} are one name. Immutable; never a primitive or an array.
 */
public final class TypeName implements Comparable<TypeName> {

    private final String key;
    private final List<String> binaryNames;

    private TypeName(String written) {
        this.key = keyOf(written);
        this.binaryNames = binaryNamesOf(written, key);
    }

    /** Whether {@code text} is a sequence of identifiers (JLS 3.8), none a keyword, with single separators between. */
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

    /** The form in which names are compared: every separator a {@code .}; any text is accepted. */
    public static String keyOf(String anyNotation) {
        return anyNotation.replace('$', '.').replace('/', '.');
    }

    /** This name with every separator a {@code .}. */
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

    /** The last segment: {@code Inner} for {@code a.Outer$Inner}. */
    public String simpleName() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** The package of {@link #binaryName()}; empty for the unnamed package. */
    public String packageName() {
        String binaryName = binaryName();
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    private static List<String> binaryNamesOf(String written, String key) {
        int firstTopLevel = written.lastIndexOf('/') + 1;
        int dollar = written.indexOf('$');
        int end = dollar < 0 ? written.length() : dollar;
        Set<String> names = new LinkedHashSet<>();
        for (int start = firstTopLevel; start >= 0 && start < end; start = nextSegment(key, start, end)) {
            if (Character.isUpperCase(key.codePointAt(start))) {
                names.add(nestedFrom(key, start));
                break;
            }
        }
        for (int start = lastSegment(key, end); start >= firstTopLevel; start = lastSegment(key, start - 1)) {
            names.add(nestedFrom(key, start));
            if (start == 0) {
                break;
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(names));
    }

    private static int nextSegment(String key, int start, int end) {
        int dot = key.indexOf('.', start);
        return dot < 0 || dot >= end ? -1 : dot + 1;
    }

    private static int lastSegment(String key, int end) {
        return key.lastIndexOf('.', end - 1) + 1;
    }

    private static String nestedFrom(String key, int topLevel) {
        return key.substring(0, topLevel) + key.substring(topLevel).replace('.', '$');
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
