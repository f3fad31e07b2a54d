package dev.ssotkit.rewrite.text;

import org.openrewrite.SourceFile;
import org.openrewrite.json.JsonVisitor;
import org.openrewrite.json.tree.Json;

/** Strings of JSON: native-image configuration and the like. */
final class JsonNames implements NameRewriter {

    private final Replacement replacement;

    JsonNames(Replacement replacement) {
        this.replacement = replacement;
    }

    @Override
    public boolean isComment(String line) {
        return line.stripLeading().startsWith("//");
    }

    @Override
    public SourceFile rewrite(SourceFile file, NameUses uses) {
        return (SourceFile)
                new JsonVisitor<NameUses>() {
                    @Override
                    public Json visitLiteral(Json.Literal literal, NameUses p) {
                        if (!(literal.getValue() instanceof String)) {
                            return literal;
                        }
                        // What is printed is the source, escapes and all.
                        String source = literal.getSource();
                        String text = Words.replace(source, word -> replacement.of(word, Role.VALUE, p));
                        return text.equals(source) ? literal : literal.withSource(text);
                    }
                }.visitNonNull(file, uses);
    }
}
