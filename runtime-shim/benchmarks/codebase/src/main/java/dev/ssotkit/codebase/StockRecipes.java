package dev.ssotkit.codebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openrewrite.Recipe;
import org.openrewrite.java.ChangeType;
import org.openrewrite.java.ChangeTypeInStringLiteral;
import org.openrewrite.java.InlineMethodCalls;

/** What OpenRewrite itself offers for the same: for each legacy type its constructions, its name, and its name in strings. */
final class StockRecipes extends Recipe {
    private final List<Recipe> recipes = new ArrayList<>();

    StockRecipes(List<String> legacyTypes) {
        for (String type : legacyTypes) {
            recipes.add(new InlineMethodCalls(
                    type + " <constructor>()", "One.get()", Set.of("one.One"), Set.of(), Set.of()));
            recipes.add(new ChangeType(type, "one.One", true));
            recipes.add(new ChangeTypeInStringLiteral(type, "one.One"));
        }
    }

    @Override
    public String getDisplayName() {
        return "Stock recipes";
    }

    @Override
    public String getDescription() {
        return "A list of stock recipes, three for each legacy type.";
    }

    @Override
    public List<Recipe> getRecipeList() {
        return recipes;
    }
}
