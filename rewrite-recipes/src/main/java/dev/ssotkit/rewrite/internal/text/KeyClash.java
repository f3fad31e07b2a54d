package dev.ssotkit.rewrite.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.json.tree.Json;
import org.openrewrite.properties.tree.Properties;
import org.openrewrite.text.PlainText;
import org.openrewrite.xml.tree.Xml;
import org.openrewrite.yaml.tree.Yaml;

/** Two keys of one mapping, or loggers, that become one: with different values, one of them would be lost. */
final class KeyClash {

    private KeyClash() {}

    /** A key and what it says; what cannot be compared is given as something unique. */
    record Keyed(String key, String value) {}

    /** Whether the key in which a word stands would then be given twice, with different values. */
    static boolean isAt(ClassNameReference reference, NameWalker.Names names) {
        List<Keyed> before = around(reference.getCursor());
        List<Keyed> after = before.stream()
                .map(each -> new Keyed(
                        Words.replace(each.key(), Words.Syntax.PLAIN, Role.KEY, reference.getCursor(), names),
                        each.value()))
                .toList();
        for (int i = 0; i < before.size(); i++) {
            Keyed mine = after.get(i);
            if (before.get(i).key().contains(reference.getValue())
                    && after.stream()
                            .anyMatch(each -> each.key().equals(mine.key())
                                    && !each.value().equals(mine.value()))) {
                return true;
            }
        }
        return false;
    }

    private static List<Keyed> around(Cursor cursor) {
        List<Keyed> entries = new ArrayList<>();
        Properties.File file = cursor.firstEnclosing(Properties.File.class);
        Yaml.Mapping mapping = cursor.firstEnclosing(Yaml.Mapping.class);
        Json.JsonObject object = cursor.firstEnclosing(Json.JsonObject.class);
        if (cursor.getValue() instanceof PlainText registry) {
            return RegistryNames.entriesOf(registry);
        }
        if (cursor.getValue() instanceof Xml.Attribute) {
            return loggersAround(cursor);
        }
        if (file != null) {
            file.getContent().forEach(content -> {
                if (content instanceof Properties.Entry entry) {
                    entries.add(new Keyed(entry.getKey(), entry.getValue().getText()));
                }
            });
        } else if (mapping != null) {
            mapping.getEntries()
                    .forEach(entry -> entries.add(new Keyed(entry.getKey().getValue(), valueOf(entry, mapping))));
        } else if (object != null) {
            object.getMembers().forEach(each -> {
                if (each instanceof Json.Member member && member.getKey() instanceof Json.Literal key) {
                    // Equal ones stay in JSON, too: each is a value of its own here.
                    entries.add(new Keyed(
                            String.valueOf(key.getValue()), member.getId().toString()));
                }
            });
        }
        return entries;
    }

    private static List<Keyed> loggersAround(Cursor cursor) {
        Cursor logger = cursor.getParentTreeCursor();
        List<Keyed> entries = new ArrayList<>();
        if (logger.getParentTreeCursor().getValue() instanceof Xml.Tag all && XmlNames.isLogger(logger.getValue())) {
            for (Xml.Tag each : all.getChildren()) {
                SpringBeans.attribute(each, "name")
                        .filter(name -> XmlNames.isLogger(each))
                        .ifPresent(name -> entries.add(
                                new Keyed(name, each.printTrimmed(logger).replace(name, ""))));
            }
        }
        return entries;
    }

    // Only scalars of a block are merged.
    private static String valueOf(Yaml.Mapping.Entry entry, Yaml.Mapping mapping) {
        @Nullable String opening = mapping.getOpeningBracePrefix();
        return opening == null && entry.getValue() instanceof Yaml.Scalar value
                ? value.getValue()
                : entry.getId().toString();
    }
}
