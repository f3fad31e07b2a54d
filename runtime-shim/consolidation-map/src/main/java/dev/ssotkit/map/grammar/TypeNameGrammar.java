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
        return typeName.indexOf('.') >= 0 || typeName.indexOf('/') >= 0 || isNested(typeName);
    }

    /** Whether an identifier has a {@code $} between letters, as stands between a type and a type nested in it. */
    public static boolean isNested(String identifier) {
        return withDotsBetween(identifier).indexOf('.') >= 0;
    }

    /**
     * A name with a {@code .} between any two of its segments. Of several {@code $} in a row, or beside a {@code .}, one
     * separates and the others begin the name that follows: {@code A$$B}, {@code A$.B} and {@code A.$B} are one name.
     */
    public static String withDotsBetween(String dotted) {
        StringBuilder name = new StringBuilder(dotted.length());
        int length = dotted.length();
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && isDotOrDollar(dotted.charAt(end))) {
                end++;
            }
            String run = dotted.substring(start, end);
            name.append(start > 0 && end < length ? separator(run) : run);
            for (start = end; start < length && !isDotOrDollar(dotted.charAt(start)); start++) {
                name.append(dotted.charAt(start));
            }
        }
        return name.toString();
    }

    private static String separator(String run) {
        String dollars = run.replace(".", "");
        int dots = run.length() - dollars.length();
        return dots == 0 ? "." + dollars.substring(1) : ".".repeat(dots) + dollars;
    }

    private static boolean isDotOrDollar(char c) {
        return c == '.' || c == '$';
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
