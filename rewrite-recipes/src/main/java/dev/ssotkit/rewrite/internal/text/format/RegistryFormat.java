package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.rewrite.internal.index.FileFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.text.PlainText;

/** Files of class names and little else: Spring's {@code spring.factories} and {@code *.imports}, for example. */
final class RegistryFormat implements TextFormat {

    private static final Set<String> REGISTRIES = Set.of("factories", "imports", "handlers");
    // A line, with those that a backslash at its end adds to it.
    private static final Pattern LINE_END = Pattern.compile("(?<=\\n)(?<!\\\\\\n)(?<!\\\\\\r\\n)");
    private static final Pattern KEY = Pattern.compile("\\s*(?:\\\\.|[^=:\\s\\\\])+\\s*[=:]");

    // Below META-INF/services there are registries of other frameworks, too.
    @Override
    public boolean isOf(SourceFile file) {
        String path = file.getSourcePath().toString().replace('\\', '/');
        return file instanceof PlainText
                && (REGISTRIES.contains(path.substring(path.lastIndexOf('.') + 1))
                        || path.contains("META-INF/services/") && !FileFilter.isServiceFile(file));
    }

    @Override
    public SourceFile walk(SourceFile file, Names names) {
        PlainText text = (PlainText) file;
        Cursor cursor = new Cursor(new Cursor(null, Cursor.ROOT_VALUE), text);
        Set<String> movedLines = new HashSet<>();
        Set<String> lines = new HashSet<>();
        String edited = linesOf(text.getText()).stream()
                .map(line -> {
                    String now = isComment(line) ? line : walk(line, cursor, names);
                    boolean isNew = now.isBlank() || lines.add(now.strip());
                    if (!now.equals(line)) {
                        movedLines.add(now.strip());
                    }
                    return isNew || !movedLines.contains(now.strip()) ? now : "";
                })
                .collect(Collectors.joining());
        return edited.equals(text.getText()) ? text : text.withText(edited);
    }

    private static String walk(String line, Cursor cursor, Names names) {
        Matcher key = KEY.matcher(line);
        int value = key.lookingAt() ? key.end() : 0;
        return Words.replace(line.substring(0, value), Words.Syntax.PROPERTIES, Role.KEY, cursor, names)
                + Words.replace(line.substring(value), Words.Syntax.PROPERTIES, Role.VALUE, cursor, names);
    }

    @Override
    public List<KeyClash.Keyed> keysAround(Cursor cursor) {
        PlainText file = cursor.getValue();
        List<KeyClash.Keyed> entries = new ArrayList<>();
        for (String line : linesOf(file.getText())) {
            Matcher key = KEY.matcher(line);
            if (!isComment(line) && key.lookingAt()) {
                entries.add(new KeyClash.Keyed(
                        key.group().substring(0, key.group().length() - 1).strip(),
                        line.substring(key.end()).strip()));
            }
        }
        return entries;
    }

    // A comment does not go on, whatever it ends with.
    private static List<String> linesOf(String text) {
        List<String> lines = new ArrayList<>();
        for (String part : LINE_END.split(text, -1)) {
            String rest = part;
            while (isComment(rest) && rest.indexOf('\n') >= 0) {
                lines.add(rest.substring(0, rest.indexOf('\n') + 1));
                rest = rest.substring(rest.indexOf('\n') + 1);
            }
            lines.add(rest);
        }
        return lines;
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
    }
}
