package dev.ssotkit.rewrite.table;

import java.util.Locale;

/** What a use of a legacy type is. */
public enum UseKind {
    /** An import declaration, static or not. */
    IMPORT,
    /** The type's name in a declaration, cast, class literal, annotation or qualifier. */
    TYPE,
    /** {@code new Legacy(..)}. */
    CONSTRUCTION,
    /** {@code Legacy::new}, {@code Legacy::method}, {@code Factory::create}. */
    METHOD_REFERENCE,
    /** A call of a factory, on the legacy type or on a class named in {@code calls}. */
    FACTORY,
    /** A call on a legacy receiver; a row only where {@code calls} maps it or it blocks. */
    CALL,
    /** {@code extends}, {@code implements}, or an anonymous body. */
    SUBCLASS,
    /** A class name in a string or in a file that is not code. */
    TEXT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
