package dev.ssotkit.map.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The recipes of one YAML file. Whatever is no recipe in it is none of our business, however odd. */
final class RecipeFile {

    private static final String RECIPE_LIST = "recipeList";

    private final MapText text;
    private final MapProblems findings;

    RecipeFile(MapText text, MapProblems findings) {
        this.text = text;
        this.findings = findings;
    }

    List<RecipeDocument> read() {
        List<RecipeDocument> recipes = new ArrayList<>();
        for (MappingNode document : YamlDocuments.mappings(text, findings)) {
            String type = Nodes.text(Nodes.value(document, "type"));
            if (RecipeNames.RECIPE_TYPE.equals(type)) {
                recipes.add(recipe(document));
            } else if (RecipeNames.isMisspeltRecipeType(type) && mentionsEntry(document)) {
                findings.add(
                        Nodes.line(document),
                        Nodes.text(Nodes.value(document, "name")),
                        "type",
                        type,
                        type == null ? "is missing" : "is no type of document",
                        "write `type: " + RecipeNames.RECIPE_TYPE + "`");
            }
        }
        return recipes;
    }

    private static boolean mentionsEntry(MappingNode document) {
        for (NodeTuple list : Nodes.pairs(document, RECIPE_LIST)) {
            for (Node item : Nodes.elements(list.getValueNode())) {
                if (item instanceof MappingNode && Nodes.value((MappingNode) item, RecipeNames.ENTRY) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private RecipeDocument recipe(MappingNode document) {
        String name = Nodes.text(Nodes.value(document, "name"));
        MapProblems ofRecipe = new MapProblems(text.name());
        RecipeItems items = new RecipeItems(name == null ? "a recipe without a name" : name, ofRecipe);
        List<NodeTuple> lists = Nodes.pairs(document, RECIPE_LIST);
        for (NodeTuple list : lists) {
            Node value = list.getValueNode();
            if (list != lists.get(0)) {
                report(ofRecipe, list, name, "stands twice", "join the two lists, the second would replace the first");
            } else if (value instanceof MappingNode && Nodes.value((MappingNode) value, RecipeNames.ENTRY) != null) {
                report(ofRecipe, list, name, "is no list", "write `- ` before the name of each recipe in it");
            }
            if (value instanceof SequenceNode) {
                items.read((SequenceNode) value);
            }
        }
        return new RecipeDocument(name, items.entries(), items.listed(), ofRecipe.problems());
    }

    private static void report(
            MapProblems findings, NodeTuple list, @Nullable String recipe, String fault, String remedy) {
        findings.add(Nodes.line(list.getKeyNode()), recipe, RECIPE_LIST, null, fault, remedy);
    }
}
