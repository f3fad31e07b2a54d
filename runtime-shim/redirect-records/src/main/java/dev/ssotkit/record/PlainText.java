package dev.ssotkit.record;

/**
 * Text that stays on its line and shows what it holds.
 *
 * <p>Class and thread names are the application's, so in the end anybody's: a line break in one would forge a log line,
 * a bidirectional override would disguise it.
 */
public final class PlainText {
    private static final char REPLACEMENT = '\ufffd';
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private PlainText() {}

    /**
     * The text with every control and format character and line separator as a JSON (and Java) escape, and half a surrogate
     * pair as U+FFFD.
     */
    public static String singleLine(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i += appendSurrogate(escaped, text, i);
            } else if (needsEscape(c)) {
                appendEscape(escaped, c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** At most so many UTF-16 units, never half a surrogate pair. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    /**
     * A pair as it stands; half a pair, which a class name may hold, as U+FFFD, because it has no UTF-8 form and strict
     * readers refuse its escape.
     *
     * @return how many units beyond the first were used
     */
    static int appendSurrogate(StringBuilder to, String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            to.append(c).append(text.charAt(at + 1));
            return 1;
        }
        to.append(REPLACEMENT);
        return 0;
    }

    static boolean needsEscape(char c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
                return true;
            default:
                return false;
        }
    }

    static void appendEscape(StringBuilder to, char c) {
        to.append("\\u")
                .append(HEX[c >>> 12])
                .append(HEX[(c >>> 8) & 0xf])
                .append(HEX[(c >>> 4) & 0xf])
                .append(HEX[c & 0xf]);
    }
}
