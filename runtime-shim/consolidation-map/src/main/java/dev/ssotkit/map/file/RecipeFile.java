package dev.ssotkit.map.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        for (YamlNode.Mapping document : YamlDocuments.mappings(text, findings)) {
            String type = document.text("type");
            if (RecipeNames.RECIPE_TYPE.equals(type)) {
                recipes.add(recipe(document));
            } else if (RecipeNames.isMisspeltRecipeType(type) && mentionsEntry(document)) {
                findings.add(
                        document.line,
                        document.text("name"),
                        "type",
                        type,
                        type == null ? "is missing" : "is no type of document",
                        "write `type: " + RecipeNames.RECIPE_TYPE + "`");
            }
        }
        return recipes;
    }

    private static boolean mentionsEntry(YamlNode.Mapping document) {
        for (YamlNode.Pair list : document.pairs(RECIPE_LIST)) {
            for (YamlNode item : list.value.elements()) {
                if (item instanceof YamlNode.Mapping && ((YamlNode.Mapping) item).value(RecipeNames.ENTRY) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private RecipeDocument recipe(YamlNode.Mapping document) {
        String name = document.text("name");
        MapProblems ofRecipe = new MapProblems(text.name());
        RecipeItems items = new RecipeItems(name == null ? "a recipe without a name" : name, ofRecipe);
        List<YamlNode.Pair> lists = document.pairs(RECIPE_LIST);
        for (YamlNode.Pair list : lists) {
            YamlNode value = list.value;
            if (list != lists.get(0)) {
                report(ofRecipe, list, name, "stands twice", "join the two lists, the second would replace the first");
            } else if (value instanceof YamlNode.Mapping
                    && ((YamlNode.Mapping) value).value(RecipeNames.ENTRY) != null) {
                report(ofRecipe, list, name, "is no list", "write `- ` before the name of each recipe in it");
            }
            items.read(value.elements());
        }
        return new RecipeDocument(name, items.entries(), items.listed(), ofRecipe.problems());
    }

    private static void report(
            MapProblems findings, YamlNode.Pair list, @Nullable String recipe, String fault, String remedy) {
        findings.add(list.key.line, recipe, RECIPE_LIST, null, fault, remedy);
    }
}
