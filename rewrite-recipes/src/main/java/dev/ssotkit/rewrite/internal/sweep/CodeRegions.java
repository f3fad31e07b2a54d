package dev.ssotkit.rewrite.internal.sweep;

import dev.ssotkit.rewrite.internal.index.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which parts of a source are comments and strings, by the lexical structure of Java (JLS 3.7, 3.10), Kotlin and Groovy. What
 * is computed in a string counts as code, and so does what nothing closes. Groovy's slashy strings are taken for code.
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
    private final Language language;
    private final TreeMap<Integer, Kind> kinds = new TreeMap<>(Map.of(0, Kind.CODE));
    // The quotes of the strings around what is computed, and how many braces are open in it.
    private final Deque<String> quotes = new ArrayDeque<>();
    private final Deque<Integer> braces = new ArrayDeque<>();

    private CodeRegions(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    static CodeRegions of(String source, Language language) {
        CodeRegions regions = new CodeRegions(source, language);
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
            return region(kind, at, endOfComment(at));
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

    // Kotlin's comments stand in comments.
    private int endOfComment(int start) {
        int depth = 1;
        int at = start + 2;
        while (at < text.length() && depth > 0) {
            if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (language == Language.KOTLIN && text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else {
                at++;
            }
        }
        return at;
    }

    private int string(String quote, int start, int from) {
        boolean isOpening = text.startsWith(quote, from);
        for (int i = from + (isOpening ? quote.length() : 1); i < text.length(); i++) {
            if (text.startsWith(quote, i)) {
                return region(Kind.STRING, start, endOfQuote(quote, i));
            }
            if (hasTemplates(quote) && text.startsWith("${", i)) {
                quotes.push(quote);
                braces.push(0);
                return region(Kind.STRING, start, i + 2);
            }
            if (text.charAt(i) == '\\' && hasEscapes(quote)) {
                i++;
            } else if (text.charAt(i) == '\n' && quote.length() == 1) {
                break;
            }
        }
        // Nothing closes it: then this is none, and who knows what is.
        return start + 1;
    }

    // More than three quotes end a raw string, too: the first ones belong to its text.
    private int endOfQuote(String quote, int start) {
        int end = start + quote.length();
        while (!hasEscapes(quote) && end < text.length() && text.charAt(end) == '"') {
            end++;
        }
        return end;
    }

    private boolean hasTemplates(String quote) {
        return language != Language.JAVA && quote.startsWith("\"");
    }

    // A raw string takes its text as it stands.
    private boolean hasEscapes(String quote) {
        return language != Language.KOTLIN || quote.length() == 1;
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
