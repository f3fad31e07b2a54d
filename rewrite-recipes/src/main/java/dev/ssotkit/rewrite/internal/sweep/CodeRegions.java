package dev.ssotkit.rewrite.internal.sweep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which parts of a source are comments and strings, by the lexical structure that Java (JLS 3.7, 3.10), Kotlin and Groovy
 * share. What is computed in a string counts as code. Groovy's slashy strings are taken for code.
 */
final class CodeRegions {

    enum Kind {
        CODE,
        STRING,
        /** One that tools read: Javadoc, KDoc, Groovydoc. */
        DOCUMENTATION,
        COMMENT
    }

    private final String text;
    private final boolean hasTemplates;
    private final TreeMap<Integer, Kind> kinds = new TreeMap<>(Map.of(0, Kind.CODE));
    // The quotes of the strings around what is computed, and how many braces are open in it.
    private final Deque<String> quotes = new ArrayDeque<>();
    private final Deque<Integer> braces = new ArrayDeque<>();

    private CodeRegions(String text, boolean hasTemplates) {
        this.text = text;
        this.hasTemplates = hasTemplates;
    }

    /** @param hasTemplates whether <code>${..}</code> in a string is computed */
    static CodeRegions of(String source, boolean hasTemplates) {
        CodeRegions regions = new CodeRegions(source, hasTemplates);
        for (int at = 0; at < source.length(); ) {
            at = regions.next(at);
        }
        return regions;
    }

    Kind at(int index) {
        return kinds.floorEntry(index).getValue();
    }

    private int next(int at) {
        if (text.startsWith("//", at)) {
            return region(Kind.COMMENT, at, indexOf("\n", at));
        }
        if (text.startsWith("/*", at)) {
            Kind kind = text.startsWith("/**", at) ? Kind.DOCUMENTATION : Kind.COMMENT;
            return region(kind, at, indexOf("*/", at + 2) + 2);
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            String three = String.valueOf(c).repeat(3);
            return string(text.startsWith(three, at) ? three : String.valueOf(c), at, at);
        }
        if (!braces.isEmpty() && c == '{') {
            braces.push(braces.pop() + 1);
        } else if (!braces.isEmpty() && c == '}' && braces.peek() == 0) {
            braces.pop();
            return string(quotes.pop(), at, at);
        } else if (!braces.isEmpty() && c == '}') {
            braces.push(braces.pop() - 1);
        }
        return at + 1;
    }

    private int string(String quote, int start, int from) {
        boolean isOpening = text.startsWith(quote, from);
        for (int i = from + (isOpening ? quote.length() : 1); i < text.length(); i++) {
            if (text.startsWith(quote, i)) {
                return region(Kind.STRING, start, i + quote.length());
            }
            if (hasTemplates && text.startsWith("${", i)) {
                quotes.push(quote);
                braces.push(0);
                return region(Kind.STRING, start, i + 2);
            }
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '\n' && quote.length() == 1) {
                return region(Kind.STRING, start, i);
            }
        }
        return region(Kind.STRING, start, text.length());
    }

    private int region(Kind kind, int start, int end) {
        int last = Math.min(end, text.length());
        kinds.put(start, kind);
        kinds.put(last, Kind.CODE);
        return last;
    }

    private int indexOf(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found;
    }
}
