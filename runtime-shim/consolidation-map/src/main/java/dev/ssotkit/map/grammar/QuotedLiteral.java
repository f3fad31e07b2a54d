package dev.ssotkit.map.grammar;

/** Java's character and string literals (JLS 3.10.4 to 3.10.7); text blocks are none, a line has no line breaks. */
final class QuotedLiteral {

    private final WrittenArgument argument;
    private final int end;

    private QuotedLiteral(WrittenArgument argument, int end) {
        this.argument = argument;
        this.end = end;
    }

    WrittenArgument argument() {
        return argument;
    }

    /** The index after the closing quote. */
    int end() {
        return end;
    }

    /** Reads the literal whose opening quote stands at {@code start}. */
    static QuotedLiteral read(String text, int start) throws GrammarException {
        char quote = text.charAt(start);
        StringBuilder value = new StringBuilder();
        int position = start + 1;
        while (position < text.length() && text.charAt(position) != quote) {
            position = text.charAt(position) == '\\'
                    ? Escapes.read(text, position + 1, value)
                    : append(text, position, value);
        }
        if (position >= text.length()) {
            throw new GrammarException(
                    "has no closing quote for `" + text.substring(start) + "`", "write the literal as in Java");
        }
        return new QuotedLiteral(argument(quote, value.toString()), position + 1);
    }

    private static int append(String text, int position, StringBuilder value) {
        value.append(text.charAt(position));
        return position + 1;
    }

    private static WrittenArgument argument(char quote, String value) throws GrammarException {
        // Written anew and not copied: `\s` and text in `\\u0022` mean something else, or nothing, to older compilers.
        String source = quote + Escapes.write(value, quote) + quote;
        if (quote == '"') {
            return WrittenArgument.literal(value, source);
        }
        if (value.length() != 1) {
            throw new GrammarException("has " + source + ", which is no character", "write one character, or \"text\"");
        }
        return WrittenArgument.literal(value.charAt(0), source);
    }
}
