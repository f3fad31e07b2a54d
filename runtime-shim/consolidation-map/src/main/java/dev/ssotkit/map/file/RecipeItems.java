package dev.ssotkit.map.file;

import dev.ssotkit.map.EntryOptions;
import java.util.ArrayList;
import java.util.List;

/** Tells a recipe list's consolidation entries from the names of other recipes. */
final class RecipeItems {

    private final String recipe;
    private final MapProblems findings;
    private final List<EntryOptions> entries = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();

    RecipeItems(String recipe, MapProblems findings) {
        this.recipe = recipe;
        this.findings = findings;
    }

    List<EntryOptions> entries() {
        return entries;
    }

    List<String> listed() {
        return listed;
    }

    void read(List<YamlNode> items) {
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar) {
                read((YamlNode.Scalar) item);
            } else if (item instanceof YamlNode.Mapping) {
                read((YamlNode.Mapping) item);
            }
        }
    }

    private void read(YamlNode.Scalar item) {
        String name = item.written;
        if (name.equals(RecipeNames.ENTRY)) {
            entries.add(start(item).build());
        } else {
            other(item, name);
        }
    }

    private void read(YamlNode.Mapping item) {
        for (YamlNode.Pair pair : item.pairs()) {
            String name = pair.key.keyText();
            if (!name.equals(RecipeNames.ENTRY)) {
                // Beside an entry's name these are its options, one level too far left: said once, below.
                if (item.value(RecipeNames.ENTRY) == null) {
                    other(pair.key, name);
                }
            } else if (item.pairs().size() > 1) {
                findings.add(
                        pair.key.line,
                        recipe,
                        null,
                        null,
                        "has options beside `" + name + "`, not below it",
                        "indent them further than the name");
            } else {
                entries.add(entry(pair));
            }
        }
    }

    private void other(YamlNode node, String name) {
        if (RecipeNames.isMisspeltEntry(name)) {
            findings.add(node.line, recipe, null, name, "is no recipe", "did you mean `" + RecipeNames.ENTRY + "`?");
        } else {
            listed.add(name);
        }
    }

    private EntryOptions.Builder start(YamlNode name) {
        return EntryOptions.named(recipe + ", entry " + (entries.size() + 1)).source(findings.file(), name.line);
    }

    private EntryOptions entry(YamlNode.Pair pair) {
        EntryOptions.Builder options = start(pair.key);
        if (pair.value instanceof YamlNode.Mapping) {
            YamlNode.Mapping values = (YamlNode.Mapping) pair.value;
            for (YamlNode.Pair option : values.pairs()) {
                read(option, values, options);
            }
        }
        return options.build();
    }

    private void read(YamlNode.Pair option, YamlNode.Mapping all, EntryOptions.Builder options) {
        YamlNode keyNode = option.key;
        String key = keyNode.keyText();
        List<YamlNode.Pair> same = all.pairs(key);
        if (option != same.get(0)) {
            findings.add(
                    keyNode.line,
                    recipe + ", entry " + (entries.size() + 1),
                    key,
                    null,
                    "stands twice",
                    "join it with the one in line " + same.get(0).key.line);
            return;
        }
        YamlNode value = option.value;
        options.option(key, value.optionValue()).line(key, keyNode.line);
        int index = 0;
        for (YamlNode element : value.elements()) {
            options.line(key, index++, element.line);
        }
    }
}
