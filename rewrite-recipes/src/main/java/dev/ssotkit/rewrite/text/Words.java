package dev.ssotkit.rewrite.text;

import dev.ssotkit.rewrite.scan.TypeNames;
import java.util.function.UnaryOperator;

/** Text as words: what may be a class name, and what stands between. */
final class Words {

    private Words() {}

    /** Hands every word of a text to a function and puts the result in its place. */
    static String replace(String text, UnaryOperator<String> replacement) {
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                result.append(replacement.apply(text.substring(at, end)));
            } else {
                result.append(text.charAt(at));
                end = at + 1;
            }
            at = end;
        }
        return result.toString();
    }

    /** Whether a word names a class: exactly, or at the end of a longer key ({@code logging.level.a.B}). */
    static boolean names(String word, String typeKey, boolean isKey) {
        String name = TypeNames.key(word);
        return name.equals(typeKey) || isKey && name.endsWith("." + typeKey);
    }

    private static boolean isPart(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c);
    }
}
