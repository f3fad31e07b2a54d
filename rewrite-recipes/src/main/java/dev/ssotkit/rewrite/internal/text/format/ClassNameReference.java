package dev.ssotkit.rewrite.internal.text.format;

import org.openrewrite.Cursor;
import org.openrewrite.trait.Reference;

/**
 * A word in a file that is no code, which names a class by its form. It cannot be renamed by itself: whether a name may
 * move depends on every other use in the run, and a recipe that merely finds it must not move it.
 */
public final class ClassNameReference implements Reference {

    private final Cursor cursor;
    private final Role role;
    private final String value;
    private final String source;

    ClassNameReference(Cursor cursor, Role role, String value, String source) {
        this.cursor = cursor;
        this.role = role;
        this.value = value;
        this.source = source;
    }

    @Override
    public Cursor getCursor() {
        return cursor;
    }

    @Override
    public Kind getKind() {
        String last = value.substring(value.lastIndexOf('.') + 1);
        return !last.isEmpty() && Character.isUpperCase(last.charAt(0)) ? Kind.TYPE : Kind.PACKAGE;
    }

    @Override
    public String getValue() {
        return value;
    }

    /** What whoever reads the word does with the class. */
    public Role role() {
        return role;
    }

    /** The word as it is written, escapes and all. */
    String source() {
        return source;
    }
}
