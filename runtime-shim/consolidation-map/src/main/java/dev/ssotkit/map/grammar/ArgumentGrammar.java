package dev.ssotkit.map.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the arguments right of an arrow, from the opening parenthesis to the end of the line. */
public final class ArgumentGrammar {

    private final String text;
    private final int available;
    private int position;

    /**
     * @param text what follows the opening parenthesis
     * @param available how many arguments the original call has; {@link Integer#MAX_VALUE} if any number
     */
    public ArgumentGrammar(String text, int available) {
        this.text = text;
        this.available = available;
    }

    /** The arguments, in the order written. */
    public List<WrittenArgument> parse() throws GrammarException {
        List<WrittenArgument> arguments = new ArrayList<>();
        skipSpace();
        if (peek() != ')') {
            do {
                skipSpace();
                arguments.add(next());
                skipSpace();
            } while (accept(','));
        }
        if (!accept(')')) {
            throw position < text.length()
                    ? new GrammarException(
                            "has `" + text.substring(position).trim() + "` after an argument",
                            "an argument is `$n` or a literal, no expression")
                    : new GrammarException("has no closing parenthesis", "end its arguments with `)`");
        }
        String trailing = text.substring(position).trim();
        if (!trailing.isEmpty()) {
            throw new GrammarException("has `" + trailing + "` after its arguments", "remove it");
        }
        return Collections.unmodifiableList(arguments);
    }

    private WrittenArgument next() throws GrammarException {
        char first = peek();
        if (first == '"' || first == '\'') {
            QuotedLiteral literal = QuotedLiteral.read(text, position);
            position = literal.end();
            return literal.argument();
        }
        int start = position;
        while (position < text.length() && ",) \t\"'(".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        String word = text.substring(start, position);
        if (word.isEmpty() && position == text.length()) {
            throw new GrammarException("has no closing parenthesis", "end its arguments with `)`");
        }
        if (word.isEmpty()) {
            throw new GrammarException("has an empty argument", "write `$n` or a literal");
        }
        return first == '$' ? parameter(word) : literal(word);
    }

    private WrittenArgument parameter(String word) throws GrammarException {
        int number = 0;
        for (int i = 1; i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 255) {
                number = 0;
                break;
            }
            number = number * 10 + digit;
        }
        if (number == 0 || number > 255) {
            throw new GrammarException("has `" + word + "`", "`$1` is the first argument");
        }
        if (number > available) {
            throw new GrammarException(
                    "has `" + word + "`, but the call has " + (available == 0 ? "no" : "only " + available)
                            + (available == 1 ? " argument" : " arguments"),
                    available == 0
                            ? "use literals only"
                            : "use `$1`" + (available > 1 ? " to `$" + available + "`" : ""));
        }
        return WrittenArgument.parameter(number - 1);
    }

    private static WrittenArgument literal(String word) throws GrammarException {
        switch (word) {
            case "true":
            case "false":
                return WrittenArgument.literal(Boolean.valueOf(word), word);
            case "null":
                return WrittenArgument.literal(null, word);
            default:
                return NumberLiteral.read(word);
        }
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private boolean accept(char expected) {
        if (peek() != expected) {
            return false;
        }
        position++;
        return true;
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }
}
