package dev.ssotkit.map;

/** Says why a text is no type name. */
final class TypeNameGrammar {

    private TypeNameGrammar() {}

    static TypeName parse(String text) throws GrammarException {
        if (TypeName.isTypeName(text)) {
            return TypeName.of(text);
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
        for (String segment : TypeName.keyOf(text).split("\\.", -1)) {
            if (Identifiers.isReserved(segment)) {
                throw new GrammarException(
                        "is no type name: `" + segment + "` is a keyword", "write the type's full name");
            }
        }
        throw new GrammarException("is no type name", "write a full name such as `com.acme.Outer$Inner`");
    }
}
