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
                        if (!(literal.getValue() instanceof String value)) {
                            return literal;
                        }
                        String text = Words.replace(value, word -> replacement.of(word, false, p));
                        return text.equals(value)
                                ? literal
                                : literal.withValue(text)
                                        .withSource(literal.getSource().replace(value, text));
                    }
                }.visitNonNull(file, uses);
    }
}
