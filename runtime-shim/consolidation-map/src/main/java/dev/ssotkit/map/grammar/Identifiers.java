package dev.ssotkit.map.grammar;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Identifiers as the Java language has them (JLS 3.8 and 3.9). */
public final class Identifiers {

    /** Reserved in every release; contextual keywords such as {@code record} are names of packages that exist. */
    private static final Set<String> RESERVED = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(
            ("_ abstract assert boolean break byte case catch char class const continue default do double else enum"
                            + " extends false final finally float for goto if implements import instanceof int"
                            + " interface long native new null package private protected public return short static"
                            + " strictfp super switch synchronized this throw throws transient true try void volatile"
                            + " while")
                    .split(" "))));

    private Identifiers() {}

    /** Whether a text is an identifier and no reserved word. */
    public static boolean isIdentifier(String text) {
        return isIdentifierShaped(text) && !RESERVED.contains(text);
    }

    static boolean isReserved(String text) {
        return RESERVED.contains(text);
    }

    private static boolean isIdentifierShaped(String text) {
        if (text.isEmpty() || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                return false;
            }
        }
        return true;
    }
}
