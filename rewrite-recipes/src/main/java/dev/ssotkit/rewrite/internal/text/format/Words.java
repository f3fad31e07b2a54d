package dev.ssotkit.rewrite.internal.text.format;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.Cursor;

/** Text as words: what may be a class name, and what stands between. */
final class Words {

    /** How characters are escaped. */
    enum Syntax {
        /** Not at all. */
        PLAIN,
        /** As in Java, JSON and YAML's double quotes. */
        ESCAPED,
        /** As in {@link java.util.Properties}: a line may also go on after a backslash, within a word. */
        PROPERTIES
    }

    private static final String SERVICES = "META-INF/services/";
    private static final Pattern CONTINUATION = Pattern.compile("\\\\\\R[ \\t\\f]*");
    private static final Pattern UNICODE = Pattern.compile("\\\\u+(\\p{XDigit}{4})");

    // A plain word beside a name makes both running text; after these, it is code.
    private static final Pattern WORD_BEFORE = Pattern.compile("(?:^|[\\s(\"'])(\\p{L}{2,})\\s+$");
    private static final Pattern WORD_AFTER = Pattern.compile("^[.:;!?]?\\s+\\p{L}{2,}(?:[.,:;!?)\"']*(?:\\s|$))");
    private static final Set<String> CODE = Set.of("new", "import", "extends", "implements", "instanceof", "throws");

    private final String text;
    private final Syntax syntax;

    private Words(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    /**
     * Hands every word of a text that could be a qualified name to a function and puts the result in its place; then
     * takes items out of lists that have become others. Part of a path, a mail address or a hyphenated name is no word.
     *
     * @param cursor the tree whose text it is
     */
    static String replace(String text, Syntax syntax, Role role, Cursor cursor, TextFormat.Names names) {
        String replaced = new Words(text, syntax).replace(role, cursor, names);
        return replaced.equals(text) ? text : NameList.withoutRepeats(text, replaced);
    }

    private String replace(Role role, Cursor cursor, TextFormat.Names names) {
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(at);
            if (end == at) {
                end = Math.min(at + separator(at), text.length());
                result.append(text, at, end);
            } else {
                int start = isArrayDescriptor(at, end) ? at + 1 : at;
                String source = text.substring(start, end);
                String word = decoded(source);
                boolean isName = word.indexOf('.') > 0 && !continues(at) && !isContinued(end);
                result.append(text, at, start);
                if (isName) {
                    Role here = role != Role.CODE && isProse(start, end) ? Role.PROSE : role;
                    // Spring's expressions: T(a.B)
                    here = text.startsWith("T(", start - 2) ? Role.CODE : here;
                    String name = names.of(new ClassNameReference(cursor, here, word, source));
                    result.append(name.equals(word) ? source : encoded(name, source));
                } else {
                    result.append(source);
                }
            }
            at = end;
        }
        return result.toString();
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < text.length()) {
            int length = partAt(end);
            int skipped = length > 0 || end == at ? 0 : continuationAt(end);
            if (length == 0 && (skipped == 0 || partAt(end + skipped) == 0)) {
                return end;
            }
            end += Math.max(length, skipped);
        }
        return end;
    }

    // How many characters make up a part of a name here; 0 if they do not.
    private int partAt(int at) {
        if (at >= text.length()) {
            return 0;
        }
        if (isPart(text.charAt(at))) {
            return 1;
        }
        if (syntax != Syntax.PLAIN && text.charAt(at) == '\\') {
            Matcher escape = UNICODE.matcher(text).region(at, text.length());
            if (escape.lookingAt() && isPart((char) Integer.parseInt(escape.group(1), 16))) {
                return escape.end() - at;
            }
        }
        return 0;
    }

    private int continuationAt(int at) {
        Matcher continuation = CONTINUATION.matcher(text).region(at, text.length());
        return syntax == Syntax.PROPERTIES && continuation.lookingAt() ? continuation.end() - at : 0;
    }

    private String decoded(String source) {
        return source.indexOf('\\') < 0
                ? source
                : UNICODE.matcher(CONTINUATION.matcher(source).replaceAll(""))
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    // Whoever escapes one name in a file has reason to escape the other.
    private static String encoded(String name, String source) {
        if (source.indexOf('\\') < 0) {
            return name;
        }
        StringBuilder escaped = new StringBuilder();
        name.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }

    // The letters of an escape (\t, \u0020) belong to no word.
    private int separator(int at) {
        if (text.charAt(at) != '\\' || syntax == Syntax.PLAIN) {
            return 1;
        }
        return text.startsWith("u", at + 1) ? 6 : Math.max(2, continuationAt(at));
    }

    // [La.B;
    private boolean isArrayDescriptor(int start, int end) {
        return start > 0 && text.charAt(start - 1) == '[' && text.charAt(start) == 'L' && text.startsWith(";", end);
    }

    // http://host/a.B, me@a.B, not-a.B, dir\a.B
    private boolean continues(int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (before == '/') {
            return !text.startsWith(SERVICES, start - SERVICES.length());
        }
        if (before == '\\') {
            return syntax == Syntax.PLAIN;
        }
        return (before == '@' || before == '-') && start > 1 && isPart(text.charAt(start - 2));
    }

    // a.B/index, a.B@host, a.B-pool, and a.B* is a pattern for many
    private boolean isContinued(int end) {
        if (text.startsWith("*", end) && text.charAt(end - 1) != '.') {
            return true;
        }
        String joints = syntax == Syntax.PLAIN ? "/@-\\" : "/@-";
        return end + 1 < text.length() && joints.indexOf(text.charAt(end)) >= 0 && isPart(text.charAt(end + 1));
    }

    private boolean isProse(int start, int end) {
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, start - 64), start));
        if (before.find()) {
            return !CODE.contains(before.group(1));
        }
        boolean endsSentence = text.charAt(end - 1) == '.' && !text.startsWith("*", end);
        return endsSentence
                || WORD_AFTER
                        .matcher(text.substring(end, Math.min(text.length(), end + 64)))
                        .find();
    }

    private static boolean isPart(char c) {
        return c == '.' || Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
