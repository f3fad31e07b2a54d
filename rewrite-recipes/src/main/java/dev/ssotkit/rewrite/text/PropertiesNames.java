package dev.ssotkit.rewrite.text;

import org.openrewrite.SourceFile;
import org.openrewrite.properties.PropertiesVisitor;
import org.openrewrite.properties.tree.Properties;

/** Values and keys of {@code .properties}. */
final class PropertiesNames implements NameWalker {

    @Override
    public SourceFile walk(SourceFile file, Names names) {
        return (SourceFile)
                new PropertiesVisitor<Integer>() {
                    @Override
                    public Properties visitFile(Properties.File all, Integer p) {
                        Properties.File walked = (Properties.File) super.visitFile(all, p);
                        walked = walked.withEof(continued(walked.getEof()));
                        return walked == all
                                ? all
                                : walked.withContent(Entries.withoutRepeats(
                                        all.getContent(),
                                        walked.getContent(),
                                        content -> content instanceof Properties.Entry entry
                                                ? entry.getKey() + "="
                                                        + entry.getValue().getText()
                                                : null));
                    }

                    @Override
                    public Properties visitEntry(Properties.Entry entry, Integer p) {
                        Properties.Entry walked = entry.withPrefix(continued(entry.getPrefix()))
                                .withKey(Words.replace(
                                        entry.getKeySource(), Words.Syntax.PROPERTIES, Role.KEY, getCursor(), names));
                        Properties.Value value = entry.getValue();
                        return walked.withValue(value.withText(Words.replace(
                                value.getSource(),
                                Words.Syntax.PROPERTIES,
                                roleOfValue(entry.getKey()),
                                getCursor(),
                                names)));
                    }

                    // After \ and CRLF the parser takes the rest of a value for space.
                    private String continued(String space) {
                        return space.isBlank()
                                ? space
                                : Words.replace(space, Words.Syntax.PROPERTIES, Role.VALUE, getCursor(), names);
                    }
                }.visitNonNull(file, 0);
    }

    // log4j2: logger.sinks.name = a.B
    private static Role roleOfValue(String key) {
        return key.startsWith("logger.") && key.endsWith(".name") ? Role.NAME : Role.VALUE;
    }
}
