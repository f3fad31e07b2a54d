package dev.ssotkit.rewrite.internal.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.yaml.YamlVisitor;
import org.openrewrite.yaml.tree.Yaml;

/** Values, keys and tags of YAML; documents that are OpenRewrite's own, the map among them, are no uses. */
final class YamlFormat implements TextFormat {

    @Override
    public boolean isOf(SourceFile file) {
        return file instanceof Yaml.Documents;
    }

    @Override
    public SourceFile walk(SourceFile file, Names names) {
        return (SourceFile)
                new YamlVisitor<Integer>() {
                    @Override
                    public Yaml visitDocument(Yaml.Document document, Integer p) {
                        return isRecipe(document) ? document : super.visitDocument(document, p);
                    }

                    @Override
                    public Yaml visitScalar(Yaml.Scalar scalar, Integer p) {
                        Yaml.Scalar walked = (Yaml.Scalar) super.visitScalar(scalar, p);
                        Words.Syntax syntax = scalar.getStyle() == Yaml.Scalar.Style.DOUBLE_QUOTED
                                ? Words.Syntax.ESCAPED
                                : Words.Syntax.PLAIN;
                        String text = Words.replace(scalar.getValue(), syntax, roleAt(getCursor()), getCursor(), names);
                        return text.equals(scalar.getValue()) ? walked : walked.withValue(text);
                    }

                    @Override
                    public Yaml visitTag(Yaml.Tag tag, Integer p) {
                        String name = Words.replace(tag.getName(), Words.Syntax.PLAIN, Role.VALUE, getCursor(), names);
                        return name.equals(tag.getName()) ? tag : tag.withName(name);
                    }

                    @Override
                    public Yaml visitMapping(Yaml.Mapping mapping, Integer p) {
                        Yaml.Mapping walked = (Yaml.Mapping) super.visitMapping(mapping, p);
                        return walked == mapping || mapping.getOpeningBracePrefix() != null
                                ? walked
                                : walked.withEntries(Entries.withoutRepeats(
                                        mapping.getEntries(), walked.getEntries(), YamlFormat::textOf));
                    }

                    @Override
                    public Yaml visitSequence(Yaml.Sequence sequence, Integer p) {
                        Yaml.Sequence walked = (Yaml.Sequence) super.visitSequence(sequence, p);
                        return walked == sequence
                                ? walked
                                : withLastComma(
                                        walked,
                                        Entries.withoutRepeats(
                                                sequence.getEntries(), walked.getEntries(), YamlFormat::textOf));
                    }
                }.visitNonNull(file, 0);
    }

    @Override
    public List<KeyClash.Keyed> keysAround(Cursor key) {
        Yaml.Mapping mapping = key.firstEnclosing(Yaml.Mapping.class);
        return mapping == null
                ? List.of()
                : mapping.getEntries().stream()
                        .map(entry -> new KeyClash.Keyed(entry.getKey().getValue(), valueOf(entry, mapping)))
                        .toList();
    }

    // Only scalars of a block are merged.
    private static String valueOf(Yaml.Mapping.Entry entry, Yaml.Mapping mapping) {
        @Nullable String opening = mapping.getOpeningBracePrefix();
        return opening == null && entry.getValue() instanceof Yaml.Scalar value
                ? value.getValue()
                : entry.getId().toString();
    }

    private static Role roleAt(Cursor cursor) {
        if (!(cursor.getParentTreeCursor().getValue() instanceof Yaml.Mapping.Entry entry)) {
            return Role.VALUE;
        }
        if (entry.getKey() == cursor.getValue()) {
            return Role.KEY;
        }
        boolean isLoggerName = entry.getKey().getValue().equals("name")
                && cursor.getPathAsStream(Yaml.Mapping.Entry.class::isInstance)
                        .map(each -> ((Yaml.Mapping.Entry) each).getKey().getValue())
                        .anyMatch(key -> key.toLowerCase(Locale.ROOT).endsWith("logger"));
        return isLoggerName ? Role.NAME : Role.VALUE;
    }

    private static boolean isRecipe(Yaml.Document document) {
        return document.getBlock() instanceof Yaml.Mapping mapping
                && mapping.getEntries().stream()
                        .anyMatch(entry -> entry.getKey().getValue().equals("type")
                                && entry.getValue() instanceof Yaml.Scalar type
                                && type.getValue().startsWith("specs.openrewrite.org/"));
    }

    private static @Nullable String textOf(Yaml.Mapping.Entry entry) {
        return entry.getValue() instanceof Yaml.Scalar value
                ? entry.getKey().getValue() + "=" + value.getValue()
                : null;
    }

    private static @Nullable String textOf(Yaml.Sequence.Entry entry) {
        return entry.getBlock() instanceof Yaml.Scalar value ? value.getValue() : null;
    }

    // [ a.A, b.B ]: what is last now has no comma after it.
    private static Yaml.Sequence withLastComma(Yaml.Sequence all, List<Yaml.Sequence.Entry> left) {
        if (left.size() == all.getEntries().size()) {
            return all;
        }
        List<Yaml.Sequence.Entry> entries = new ArrayList<>(left);
        String comma = all.getEntries().get(all.getEntries().size() - 1).getTrailingCommaPrefix();
        entries.set(left.size() - 1, left.get(left.size() - 1).withTrailingCommaPrefix(comma));
        return all.withEntries(entries);
    }
}
