package dev.ssotkit.rewrite.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.SourceFile;
import org.openrewrite.text.PlainText;

/** Spring's {@code spring.factories} and {@code *.imports}: class names, and little else, line by line. */
final class RegistryNames implements NameRewriter {

    private final Replacement replacement;

    RegistryNames(Replacement replacement) {
        this.replacement = replacement;
    }

    @Override
    public boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    @Override
    public SourceFile rewrite(SourceFile file, NameUses uses) {
        PlainText text = (PlainText) file;
        String edited = Stream.of(text.getText().split("(?<=\n)", -1))
                .map(line ->
                        isComment(line) ? line : Words.replace(line, word -> replacement.of(word, Role.VALUE, uses)))
                .collect(Collectors.joining());
        return edited.equals(text.getText()) ? text : text.withText(edited);
    }
}
