package dev.ssotkit.map.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as its readers see it: Unicode escapes of Java, JSON and properties, character references of XML, and lines that
 * go on after a backslash, are read. Where nothing is escaped it is the text itself.
 */
final class DecodedText {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\u+(\\p{XDigit}{4})|&#([0-9]{1,6});|&#[xX](\\p{XDigit}{1,5});|\\\\\\r?\\n[ \\t\\f]*");

    private final String characters;
    // Where each character stands in the text; null where that is its index.
    private final int @Nullable [] places;

    private DecodedText(String characters, int @Nullable [] places) {
        this.characters = characters;
        this.places = places;
    }

    static DecodedText of(String text) {
        Matcher escape = ESCAPE.matcher(text);
        boolean mayEscape = text.indexOf('\\') >= 0 || text.contains("&#");
        if (!mayEscape || !escape.find()) {
            return new DecodedText(text, null);
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        int at = 0;
        do {
            while (at < escape.start()) {
                places[decoded.length()] = at;
                decoded.append(text.charAt(at++));
            }
            int code = code(escape);
            if (code >= 0) {
                places[decoded.length()] = at;
                decoded.append((char) code);
            }
            at = escape.end();
        } while (escape.find());
        while (at < text.length()) {
            places[decoded.length()] = at;
            decoded.append(text.charAt(at++));
        }
        places[decoded.length()] = at;
        return new DecodedText(decoded.toString(), places);
    }

    // Names hold no character beyond the first plane that anybody writes so.
    private static int code(Matcher escape) {
        if (escape.group(1) != null) {
            return Integer.parseInt(escape.group(1), 16);
        }
        if (escape.group(2) != null) {
            return Integer.parseInt(escape.group(2));
        }
        return escape.group(3) == null ? -1 : Integer.parseInt(escape.group(3), 16);
    }

    String characters() {
        return characters;
    }

    /** Where a character, or the end, stands in the text. */
    int placeOf(int index) {
        return places == null ? index : places[index];
    }
}
