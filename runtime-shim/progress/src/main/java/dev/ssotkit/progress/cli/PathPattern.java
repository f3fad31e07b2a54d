package dev.ssotkit.progress.cli;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths whose parts {@code /} separates: {@code *} and {@code ?} stay within one part, {@code **} is any
 * number of parts, none among them. Immutable.
 */
public final class PathPattern {
    private final Pattern regex;

    private PathPattern(Pattern regex) {
        this.regex = regex;
    }

    /** Whether a shell would have expanded it. */
    public static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /**
     * As shells have it, with {@code [a-z]}, {@code [!a-z]} and <code>{one,two}</code>.
     *
     * @return null if it is none, as where a bracket is never closed
     */
    public static @Nullable PathPattern ofShell(String text) {
        try {
            return new PathPattern(Pattern.compile(regex(text, true)));
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    /** With {@code *}, {@code ?} and {@code **} alone; whatever else stands in it means itself. */
    public static PathPattern ofStars(String text) {
        return new PathPattern(Pattern.compile(regex(text, false)));
    }

    /**
     * Whether the whole path is of this pattern.
     *
     * @param path with {@code /} between its parts
     */
    public boolean matches(String path) {
        return regex.matcher(path).matches();
    }

    private static String regex(String text, boolean shell) {
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean partStarts = i == 0 || text.charAt(i - 1) == '/';
            if (partStarts && text.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (partStarts && text.startsWith("**", i) && i + 2 == text.length()) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (shell && c == '[') {
                int end = text.indexOf(']', i + 2);
                if (end < 0) {
                    throw new PatternSyntaxException("never closed", text, i);
                }
                regex.append(characters(text.substring(i + 1, end)));
                i = end;
            } else if (shell && c == '{') {
                depth++;
                regex.append("(?:");
            } else if (depth > 0 && c == ',') {
                regex.append('|');
            } else if (depth > 0 && c == '}') {
                depth--;
                regex.append(')');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    private static String characters(String among) {
        boolean none = among.startsWith("!") || among.startsWith("^");
        String escaped = (none ? among.substring(1) : among).replaceAll("[\\[\\]\\\\&^]", "\\\\$0");
        return (none ? "[^/" : "[") + escaped + "]";
    }
}
