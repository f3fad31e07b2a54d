package dev.ssotkit.rewrite.text;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Text as words: what may be a class name, and what stands between. */
final class Words {

    private static final String SERVICES = "META-INF/services/";

    private Words() {}

    /** Every word of a text. */
    static Set<String> in(String text) {
        Set<String> words = new HashSet<>();
        forEach(text, new StringBuilder(), (start, end) -> {
            words.add(text.substring(start, end));
            return "";
        });
        return words;
    }

    /**
     * Hands every word of a text to a function and puts the result in its place. Part of a path, a mail address or a
     * hyphenated name is no word.
     */
    static String replace(String text, UnaryOperator<String> replacement) {
        StringBuilder result = new StringBuilder(text.length());
        forEach(text, result, (start, end) -> {
            String word = text.substring(start, end);
            return continues(text, start) || isContinued(text, end) ? word : replacement.apply(word);
        });
        return result.toString();
    }

    @FunctionalInterface
    private interface Word {
        String between(int start, int end);
    }

    private static void forEach(String text, StringBuilder result, Word word) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                result.append(word.between(at, end));
            } else {
                end = Math.min(at + separator(text, at), text.length());
                result.append(text, at, end);
            }
            at = end;
        }
    }

    // The letters of an escape (\t, \u0020) belong to no word.
    private static int separator(String text, int at) {
        if (text.charAt(at) != '\\') {
            return 1;
        }
        return text.startsWith("u", at + 1) ? 6 : 2;
    }

    // http://host/a.B, me@a.B, not-a.B
    private static boolean continues(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (before == '/') {
            return !text.startsWith(SERVICES, start - SERVICES.length());
        }
        return (before == '@' || before == '-') && start > 1 && isPart(text.charAt(start - 2));
    }

    // a.B/index, a.B@host, a.B-pool
    private static boolean isContinued(String text, int end) {
        return end + 1 < text.length() && "/@-".indexOf(text.charAt(end)) >= 0 && isPart(text.charAt(end + 1));
    }

    private static boolean isPart(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c);
    }
}
