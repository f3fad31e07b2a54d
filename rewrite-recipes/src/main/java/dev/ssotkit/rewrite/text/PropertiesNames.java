package dev.ssotkit.rewrite.text;

import org.openrewrite.SourceFile;
import org.openrewrite.properties.PropertiesVisitor;
import org.openrewrite.properties.tree.Properties;

/** Values and keys of {@code .properties}. */
final class PropertiesNames implements NameRewriter {

    private final Replacement replacement;

    PropertiesNames(Replacement replacement) {
        this.replacement = replacement;
    }

    @Override
    public boolean isComment(String line) {
        String text = line.stripLeading();
        return text.startsWith("#") || text.startsWith("!");
    }

    @Override
    public SourceFile rewrite(SourceFile file, NameUses uses) {
        return (SourceFile)
                new PropertiesVisitor<NameUses>() {
                    @Override
                    public Properties visitEntry(Properties.Entry entry, NameUses p) {
                        Properties.Entry edited =
                                entry.withKey(Words.replace(entry.getKey(), word -> replacement.of(word, Role.KEY, p)));
                        Properties.Value value = edited.getValue();
                        String text = Words.replace(value.getText(), word -> replacement.of(word, Role.VALUE, p));
                        return text.equals(value.getText()) ? edited : edited.withValue(value.withText(text));
                    }
                }.visitNonNull(file, uses);
    }
}
