package dev.ssotkit.map.file;

import dev.ssotkit.map.EntryOptions;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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

    void read(SequenceNode list) {
        for (Node item : list.getValue()) {
            if (item instanceof ScalarNode) {
                read((ScalarNode) item);
            } else if (item instanceof MappingNode) {
                read((MappingNode) item);
            }
        }
    }

    private void read(ScalarNode item) {
        String name = item.getValue();
        if (name.equals(RecipeNames.ENTRY)) {
            entries.add(start(item).build());
        } else {
            other(item, name);
        }
    }

    private void read(MappingNode item) {
        for (NodeTuple pair : item.getValue()) {
            String name = Nodes.keyText(pair.getKeyNode());
            if (!name.equals(RecipeNames.ENTRY)) {
                // Beside an entry's name these are its options, one level too far left: said once, below.
                if (Nodes.value(item, RecipeNames.ENTRY) == null) {
                    other(pair.getKeyNode(), name);
                }
            } else if (item.getValue().size() > 1) {
                findings.add(
                        Nodes.line(pair.getKeyNode()),
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

    private void other(Node node, String name) {
        if (RecipeNames.isMisspeltEntry(name)) {
            findings.add(
                    Nodes.line(node), recipe, null, name, "is no recipe", "did you mean `" + RecipeNames.ENTRY + "`?");
        } else {
            listed.add(name);
        }
    }

    private EntryOptions.Builder start(Node name) {
        return EntryOptions.named(recipe + ", entry " + (entries.size() + 1)).source(findings.file(), Nodes.line(name));
    }

    private EntryOptions entry(NodeTuple pair) {
        EntryOptions.Builder options = start(pair.getKeyNode());
        if (pair.getValueNode() instanceof MappingNode) {
            MappingNode values = (MappingNode) pair.getValueNode();
            for (NodeTuple option : values.getValue()) {
                read(option, values, options);
            }
        }
        return options.build();
    }

    private void read(NodeTuple option, MappingNode all, EntryOptions.Builder options) {
        Node keyNode = option.getKeyNode();
        String key = Nodes.keyText(keyNode);
        List<NodeTuple> same = Nodes.pairs(all, key);
        if (option != same.get(0)) {
            findings.add(
                    Nodes.line(keyNode),
                    recipe + ", entry " + (entries.size() + 1),
                    key,
                    null,
                    "stands twice",
                    "join it with the one in line " + Nodes.line(same.get(0).getKeyNode()));
            return;
        }
        Node value = option.getValueNode();
        options.option(key, Nodes.optionValue(value)).line(key, Nodes.line(keyNode));
        int index = 0;
        for (Node element : Nodes.elements(value)) {
            options.line(key, index++, Nodes.line(element));
        }
    }
}
