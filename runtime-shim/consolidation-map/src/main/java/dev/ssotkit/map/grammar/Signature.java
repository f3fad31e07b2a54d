package dev.ssotkit.map.grammar;

import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What accessor, left and right of an arrow have in common: {@code [Type] name [(…)]}, split but not yet understood.
 */
public final class Signature {

    private final @Nullable String type;
    private final String name;
    private final @Nullable String afterParenthesis;

    private Signature(@Nullable String type, String name, @Nullable String afterParenthesis) {
        this.type = type;
        this.name = name;
        this.afterParenthesis = afterParenthesis;
    }

    /** Splits {@code text}; {@code form} is the form that a remedy names. */
    public static Signature parse(String text, String form) throws GrammarException {
        int parenthesis = text.indexOf('(');
        String head = (parenthesis < 0 ? text : text.substring(0, parenthesis)).trim();
        String rest = parenthesis < 0 ? null : text.substring(parenthesis + 1);
        if (head.isEmpty()) {
            throw new GrammarException("names no method", "write `" + form + "`");
        }
        StringTokenizer words = new StringTokenizer(head);
        int count = words.countTokens();
        if (count > 2) {
            throw new GrammarException(
                    "has " + count + " words before its parameters",
                    "write `" + form + "`, without modifiers or a return type");
        }
        if (count == 2) {
            return new Signature(words.nextToken(), words.nextToken(), rest);
        }
        rejectGluedType(head, rest);
        return new Signature(null, head, rest);
    }

    /** {@code a.B.method()}, {@code a.B#method()} and {@code a.B::method} are how others write {@code a.B method()}. */
    private static void rejectGluedType(String head, @Nullable String rest) throws GrammarException {
        int end = Math.max(Math.max(head.lastIndexOf('.'), head.lastIndexOf('#')), head.lastIndexOf(':'));
        if (end <= 0 || end == head.length() - 1) {
            return;
        }
        String type = head.substring(0, head.charAt(end - 1) == ':' ? end - 1 : end);
        if (TypeNameGrammar.accepts(type)) {
            throw new GrammarException(
                    "has no space between type and method",
                    "write `" + type + " " + head.substring(end + 1) + (rest == null ? "" : "(" + rest) + "`");
        }
    }

    /** The type as written; null if none is. */
    public @Nullable String type() {
        return type;
    }

    /** The name as written; not checked. */
    public String name() {
        return name;
    }

    /** What follows the opening parenthesis, the closing one included; null if there is no opening one. */
    public @Nullable String afterParenthesis() {
        return afterParenthesis;
    }
}
