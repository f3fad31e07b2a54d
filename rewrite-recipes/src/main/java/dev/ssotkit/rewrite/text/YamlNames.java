package dev.ssotkit.rewrite.text;

import org.openrewrite.SourceFile;
import org.openrewrite.yaml.YamlVisitor;
import org.openrewrite.yaml.tree.Yaml;

/** Values and keys of YAML; documents that are OpenRewrite's own, the map among them, are no uses. */
final class YamlNames implements NameRewriter {

    private final Replacement replacement;

    YamlNames(Replacement replacement) {
        this.replacement = replacement;
    }

    @Override
    public boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    @Override
    public SourceFile rewrite(SourceFile file, NameUses uses) {
        return (SourceFile)
                new YamlVisitor<NameUses>() {
                    @Override
                    public Yaml visitDocument(Yaml.Document document, NameUses p) {
                        return isRecipe(document) ? document : super.visitDocument(document, p);
                    }

                    @Override
                    public Yaml visitScalar(Yaml.Scalar scalar, NameUses p) {
                        Role role = getCursor().getParentTreeCursor().getValue() instanceof Yaml.Mapping.Entry entry
                                        && entry.getKey() == scalar
                                ? Role.KEY
                                : Role.VALUE;
                        String text = Words.replace(scalar.getValue(), word -> replacement.of(word, role, p));
                        return text.equals(scalar.getValue()) ? scalar : scalar.withValue(text);
                    }
                }.visitNonNull(file, uses);
    }

    private static boolean isRecipe(Yaml.Document document) {
        return document.getBlock() instanceof Yaml.Mapping mapping
                && mapping.getEntries().stream()
                        .anyMatch(entry -> entry.getKey().getValue().equals("type")
                                && entry.getValue() instanceof Yaml.Scalar type
                                && type.getValue().startsWith("specs.openrewrite.org/"));
    }
}
