package dev.ssotkit.map.grammar;

/** Escape sequences in characters and strings (JLS 3.10.7), and Unicode escapes (JLS 3.3). */
final class Escapes {

    private static final String LETTERS = "btnfrs\"'\\";
    private static final String MEANINGS = "\b\t\n\f\r \"'\\";

    private Escapes() {}

    /** Reads what follows a backslash into {@code value}; the index after it. */
    static int read(String text, int position, StringBuilder value) throws GrammarException {
        char letter = position < text.length() ? text.charAt(position) : '\0';
        int known = LETTERS.indexOf(letter);
        if (known >= 0) {
            value.append(MEANINGS.charAt(known));
            return position + 1;
        }
        if (letter == 'u') {
            return readUnicode(text, position, value);
        }
        if (letter >= '0' && letter <= '7') {
            return readOctal(text, position, value);
        }
        throw new GrammarException(
                "has the escape `\\" + (letter == '\0' ? "" : letter) + "`", "write `\\\\` for a backslash");
    }

    private static int readUnicode(String text, int position, StringBuilder value) throws GrammarException {
        int start = position;
        while (start < text.length() && text.charAt(start) == 'u') {
            start++;
        }
        int code = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw new GrammarException("has an incomplete `\\u`", "write four hexadecimal digits after it");
            }
            code = code * 16 + digit;
        }
        value.append((char) code);
        return start + 4;
    }

    private static int readOctal(String text, int position, StringBuilder value) {
        int most = position + (text.charAt(position) <= '3' ? 3 : 2);
        int end = position;
        int code = 0;
        while (end < most && end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
            code = code * 8 + text.charAt(end) - '0';
            end++;
        }
        value.append((char) code);
        return end;
    }

    /** {@code value} with every character escaped that {@code quote} or an encoding could turn into another. */
    static String write(String value, char quote) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int known = MEANINGS.indexOf(c);
            if (c == '"' || c == '\'') {
                source.append(c == quote ? "\\" : "").append(c);
            } else if (known >= 0 && c != ' ') {
                source.append('\\').append(LETTERS.charAt(known));
            } else if (c < ' ') {
                // Three digits, so that a digit that follows is not taken for one of them.
                source.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)));
                source.append((char) ('0' + (c & 7)));
            } else if (c < 127) {
                source.append(c);
            } else {
                source.append("\\u").append(hex(c));
            }
        }
        return source.toString();
    }

    private static String hex(char c) {
        return Integer.toHexString(0x10000 | c).substring(1);
    }
}
