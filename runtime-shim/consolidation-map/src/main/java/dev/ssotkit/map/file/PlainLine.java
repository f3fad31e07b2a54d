package dev.ssotkit.map.file;

import org.jspecify.annotations.Nullable;

/** A line of block YAML: what stands in it, and how far in. Immutable. */
final class PlainLine {
    private static final String DASH = "- ";
    private static final int LONGEST_KEY = 128;

    /** One-based. */
    final int number;
    /** How many characters stand before {@link #text}. */
    final int indent;
    /** Not empty, without spaces around it. */
    final String text;

    PlainLine(int number, int indent, String text) {
        this.number = number;
        this.indent = indent;
        this.text = text;
    }

    /** Null if it says nothing: it is empty, or a comment. */
    static @Nullable PlainLine of(int number, String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent == line.length() || line.charAt(indent) == '#'
                ? null
                : new PlainLine(number, indent, line.substring(indent).trim());
    }

    boolean isItem() {
        return text.startsWith(DASH);
    }

    /** What stands after the dash, where it stands. */
    PlainLine item() {
        int start = DASH.length();
        while (text.charAt(start) == ' ') {
            start++;
        }
        return new PlainLine(number, indent + start, text.substring(start));
    }

    /** Where the colon after a key stands; -1 if there is no key, or none that is plain. */
    int colon() {
        int end = 0;
        while (end < text.length() && isOfKey(text.charAt(end), end == 0)) {
            end++;
        }
        boolean isKey = end > 0
                && end < Math.min(text.length(), LONGEST_KEY)
                && text.charAt(end) == ':'
                && (end + 1 == text.length() || text.charAt(end + 1) == ' ');
        return isKey ? end : -1;
    }

    /** Whether a text is one name and nothing else, as one of a key or a type is. */
    static boolean isName(String text) {
        boolean isName = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            isName &= isOfKey(text.charAt(i), i == 0);
        }
        return isName;
    }

    private static boolean isOfKey(char c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (!first && ((c >= '0' && c <= '9') || c == '.' || c == '$' || c == '-' || c == '/'));
    }
}
