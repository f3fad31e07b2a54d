package dev.ssotkit.rewrite.internal.text.format;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.properties.PropertiesVisitor;
import org.openrewrite.properties.tree.Properties;

/** Values and keys of {@code .properties}. */
final class PropertiesFormat implements TextFormat {

    @Override
    public boolean isOf(SourceFile file) {
        return file instanceof Properties.File;
    }

    @Override
    public SourceFile walk(SourceFile file, Names names) {
        return (SourceFile) new Walk(names).visitNonNull(file, 0);
    }

    @Override
    public List<KeyClash.Keyed> keysAround(Cursor key) {
        List<KeyClash.Keyed> entries = new ArrayList<>();
        for (Properties.Content content :
                key.firstEnclosingOrThrow(Properties.File.class).getContent()) {
            if (content instanceof Properties.Entry entry) {
                entries.add(new KeyClash.Keyed(entry.getKey(), entry.getValue().getText()));
            }
        }
        return entries;
    }

    // The parser knows no line that goes on after \ and CRLF, and no key that only a tab ends. What follows becomes the
    // space before something else, or an entry of its own, and is read here as the value that it is.
    private static final class Walk extends PropertiesVisitor<Integer> {

        private final Names names;
        private boolean hasRests;
        private boolean goesOn;

        Walk(Names names) {
            this.names = names;
        }

        @Override
        public Properties visitFile(Properties.File file, Integer p) {
            Properties.File walked = (Properties.File) super.visitFile(file, p);
            walked = walked.withEof(lines(walked.getEof()));
            return walked == file || hasRests
                    ? walked
                    : walked.withContent(Entries.withoutRepeats(file.getContent(), walked.getContent(), Walk::textOf));
        }

        private static String textOf(Properties.Content content) {
            return content instanceof Properties.Entry entry
                    ? entry.getKey() + "=" + entry.getValue().getText()
                    : content.getId().toString();
        }

        @Override
        public Properties visitEntry(Properties.Entry entry, Integer p) {
            boolean isRest = entry.getPrefix().isBlank()
                    ? goesOn
                    : entry.getPrefix().stripTrailing().endsWith("\\");
            hasRests |= isRest || !entry.getPrefix().isBlank();
            Role role = isRest ? Role.VALUE : Role.KEY;
            Properties.Value value = entry.getValue();
            goesOn = value.getSource().isEmpty()
                    ? entry.getKeySource().endsWith("\\")
                    : value.getSource().endsWith("\\");
            return entry.withPrefix(lines(entry.getPrefix()))
                    .withKey(words(entry.getKeySource(), role))
                    .withValue(value.withText(words(value.getSource(), roleOfValue(entry.getKey()))));
        }

        // A comment does not go on, whatever it ends with; the parser thinks so.
        @Override
        public Properties visitComment(Properties.Comment comment, Integer p) {
            String message = comment.getMessage();
            int end = message.indexOf('\n') + 1;
            hasRests |= end > 0 || !comment.getPrefix().isBlank();
            goesOn = end > 0 && message.endsWith("\\");
            return comment.withPrefix(lines(comment.getPrefix()))
                    .withMessage(end == 0 ? message : message.substring(0, end) + lines(message.substring(end)));
        }

        private String lines(String text) {
            StringBuilder walked = new StringBuilder();
            for (String line : text.split("(?<=\n)", -1)) {
                walked.append(line.isBlank() ? line : words(line, Role.VALUE));
            }
            return walked.toString().equals(text) ? text : walked.toString();
        }

        private String words(String text, Role role) {
            return Words.replace(text, Words.Syntax.PROPERTIES, role, getCursor(), names);
        }

        // log4j2: logger.sinks.name = a.B
        private static Role roleOfValue(String key) {
            return key.startsWith("logger.") && key.endsWith(".name") ? Role.NAME : Role.VALUE;
        }
    }
}
