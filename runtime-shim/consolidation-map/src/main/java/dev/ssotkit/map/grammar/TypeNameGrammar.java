package dev.ssotkit.map.grammar;

/** What a type name is, and why another text is none. */
public final class TypeNameGrammar {

    private TypeNameGrammar() {}

    /**
     * Whether {@code text} is a sequence of identifiers (JLS 3.8), none a keyword, with a {@code .} or {@code /} between.
     * A {@code $} is a letter of theirs, wherever it stands: compilers make {@code Manager$}, {@code $colon$colon},
     * {@code Outer$1} and {@code Trait$class}.
     */
    public static boolean accepts(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                if (!Identifiers.isIdentifier(text.substring(start, i))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** Whether a type name has more than one segment, be the others packages or types. */
    static boolean isQualified(String typeName) {
        return typeName.indexOf('.') >= 0 || typeName.indexOf('/') >= 0 || nesting(typeName) >= 0;
    }

    /**
     * The first {@code $} of an identifier that has letters on both sides, as the one between a type and a type nested in
     * it; -1 if there is none.
     */
    public static int nesting(String identifier) {
        int letter = 0;
        while (letter < identifier.length() && identifier.charAt(letter) == '$') {
            letter++;
        }
        int dollar = identifier.indexOf('$', letter);
        for (int i = dollar; i >= 0 && i < identifier.length(); i++) {
            if (identifier.charAt(i) != '$') {
                return dollar;
            }
        }
        return -1;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '/';
    }

    /** Says why {@code text} is no type name, if it is none. */
    public static void check(String text) throws GrammarException {
        if (accepts(text)) {
            return;
        }
        if (text.isEmpty()) {
            throw new GrammarException("is empty", "write a type's full name");
        }
        if (text.indexOf('*') >= 0 || text.contains("..")) {
            throw new GrammarException("is a pattern, not a type name", "name each type, without wildcards");
        }
        if (text.indexOf('<') >= 0) {
            throw new GrammarException(
                    "has type arguments", "write `" + text.substring(0, text.indexOf('<')) + "` alone");
        }
        if (text.endsWith("[]")) {
            throw new GrammarException("is an array", "name its element type");
        }
        for (String segment : text.split("[./]", -1)) {
            if (Identifiers.isReserved(segment)) {
                throw new GrammarException(
                        "is no type name: `" + segment + "` is a keyword", "write the type's full name");
            }
        }
        throw new GrammarException("is no type name", "write a full name such as `com.acme.Outer$Inner`");
    }
}
