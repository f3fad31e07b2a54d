package dev.ssotkit.rewrite.internal.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.json.JsonVisitor;
import org.openrewrite.json.tree.Json;
import org.openrewrite.json.tree.JsonRightPadded;
import org.openrewrite.json.tree.JsonValue;

/** Strings of JSON: the configuration of native images, of Spring's metadata, and of applications. */
final class JsonFormat implements TextFormat {

    // They tell the builder of an image, or an editor, about classes.
    private static final Set<String> NAMES_ONLY = Set.of(
            "reflect-config.json",
            "jni-config.json",
            "proxy-config.json",
            "serialization-config.json",
            "resource-config.json",
            "predefined-classes-config.json",
            "reachability-metadata.json",
            "spring-configuration-metadata.json",
            "additional-spring-configuration-metadata.json");

    @Override
    public boolean isOf(SourceFile file) {
        return file instanceof Json.Document;
    }

    @Override
    public SourceFile walk(SourceFile file, Names names) {
        boolean isNamesOnly =
                NAMES_ONLY.contains(file.getSourcePath().getFileName().toString());
        return (SourceFile)
                new JsonVisitor<Integer>() {
                    @Override
                    public Json visitLiteral(Json.Literal literal, Integer p) {
                        if (!(literal.getValue() instanceof String)) {
                            return literal;
                        }
                        // What is printed is the source, quotes, escapes and all.
                        String source = literal.getSource();
                        String before = source.substring(1, source.length() - 1);
                        Role role = isKey(getCursor()) ? Role.KEY : isNamesOnly ? Role.NAME : Role.VALUE;
                        String text = Words.replace(before, Words.Syntax.ESCAPED, role, getCursor(), names);
                        return text.equals(before)
                                ? literal
                                : literal.withSource(source.charAt(0) + text + source.charAt(source.length() - 1));
                    }

                    @Override
                    public Json visitArray(Json.Array array, Integer p) {
                        Json.Array walked = (Json.Array) super.visitArray(array, p);
                        return walked == array ? array : withoutRepeats(array, walked);
                    }
                }.visitNonNull(file, 0);
    }

    @Override
    public List<KeyClash.Keyed> keysAround(Cursor key) {
        Json.JsonObject object = key.firstEnclosing(Json.JsonObject.class);
        List<KeyClash.Keyed> entries = new ArrayList<>();
        if (object != null) {
            object.getMembers().forEach(each -> {
                if (each instanceof Json.Member member && member.getKey() instanceof Json.Literal name) {
                    // Equal ones stay in JSON, too: each is a value of its own here.
                    entries.add(new KeyClash.Keyed(
                            String.valueOf(name.getValue()), member.getId().toString()));
                }
            });
        }
        return entries;
    }

    @Override
    public Optional<String> missingMember(JavaType.FullyQualified other, Cursor name) {
        return NativeMembers.missingIn(other, name);
    }

    private static boolean isKey(Cursor cursor) {
        return cursor.getParentTreeCursor().getValue() instanceof Json.Member member
                && member.getKey() == cursor.getValue();
    }

    private static Json.Array withoutRepeats(Json.Array before, Json.Array after) {
        List<JsonRightPadded<JsonValue>> all = after.getPadding().getValues();
        List<JsonRightPadded<JsonValue>> left = new ArrayList<>(
                Entries.withoutRepeats(before.getPadding().getValues(), all, value -> textOf(value.getElement())));
        if (left.size() == all.size()) {
            return after;
        }
        int last = left.size() - 1;
        left.set(last, left.get(last).withAfter(all.get(all.size() - 1).getAfter()));
        return after.getPadding().withValues(left);
    }

    private static @Nullable String textOf(Json value) {
        return value instanceof Json.Literal literal && literal.getValue() instanceof String
                ? literal.getSource()
                : null;
    }
}
