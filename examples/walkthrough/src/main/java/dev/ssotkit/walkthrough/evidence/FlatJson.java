package dev.ssotkit.walkthrough.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parses one flat JSON object, as a line of the redirect log is: strings, numbers, booleans, null; no nesting. */
final class FlatJson {

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /**
     * The fields in order, numbers and literals as they are written.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Map<String, String> parse(String text) {
        return new FlatJson(text).object();
    }

    private Map<String, String> object() {
        Map<String, String> fields = new LinkedHashMap<>();
        expect('{');
        if (peek() == '}') {
            return fields;
        }
        while (true) {
            String name = string();
            expect(':');
            fields.put(name, peek() == '"' ? string() : literal());
            if (peek() == '}') {
                at++;
                break;
            }
            expect(',');
        }
        if (!text.substring(at).isBlank()) {
            throw broken();
        }
        return fields;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '"') {
                return value.toString();
            }
            value.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> c;
            case 'u' -> (char) Integer.parseInt("" + next() + next() + next() + next(), 16);
            default -> throw broken();
        };
    }

    private String literal() {
        int start = at;
        while (at < text.length() && ",}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String literal = text.substring(start, at).trim();
        if (!literal.matches("-?[0-9.eE+-]+|true|false|null")) {
            throw broken();
        }
        return literal;
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private char next() {
        if (at == text.length()) {
            throw broken();
        }
        return text.charAt(at++);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw broken();
        }
        at++;
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("not one flat JSON object, at character " + (at + 1) + ": " + text);
    }
}
