package dev.ssotkit.map.file;

/**
 * Quotation marks around a value that a shell would have taken away, but nobody did: a service file, a compose file's
 * variable or a Windows prompt hands them on. Uses neither regular expressions nor lambdas, for an agent asks before
 * main.
 */
public final class Quotation {
    private static final String OPENING = "\"'\u201c\u2018";
    private static final String CLOSING = "\"'\u201d\u2019";

    private Quotation() {}

    /** What stands between the marks, also escaped or nested ones; the text itself, trimmed, if it stands in none. */
    public static String unquoted(String text) {
        String inner = text.trim();
        while (true) {
            int end = closing(inner, 0);
            if (end != inner.length()) {
                return inner;
            }
            int mark = markLength(inner, 0);
            inner = inner.substring(mark, inner.length() - mark).trim();
        }
    }

    /** Where the quotation that starts there is over, behind its closing mark; -1 if none starts or it stays open. */
    public static int closing(String text, int start) {
        int mark = markLength(text, start);
        if (mark == 0) {
            return -1;
        }
        char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(start + mark - 1)));
        String close = mark == 1 ? String.valueOf(closing) : "\\" + closing;
        int at = text.indexOf(close, start + mark);
        return at < 0 ? -1 : at + close.length();
    }

    /** Whether it begins or ends with a mark that no other answers, as when a quoted text was split at a space. */
    public static boolean isHalf(String text) {
        String inner = unquoted(text);
        return markLength(inner, 0) > 0
                || (!inner.isEmpty() && (OPENING + CLOSING).indexOf(inner.charAt(inner.length() - 1)) >= 0);
    }

    /** Of the mark there: 1, or 2 if it is escaped; 0 if there is none. */
    private static int markLength(String text, int start) {
        int at = start < text.length() && text.charAt(start) == '\\' ? start + 1 : start;
        return at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0 ? at - start + 1 : 0;
    }
}
