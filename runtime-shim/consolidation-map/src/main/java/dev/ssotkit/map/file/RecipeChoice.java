package dev.ssotkit.map.file;

import dev.ssotkit.map.Problem;
import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Picks the recipes that a run uses: all of a map, or one and those that it lists, as OpenRewrite would run them. */
final class RecipeChoice {

    private RecipeChoice() {}

    static List<RecipeDocument> pick(
            List<RecipeDocument> recipes, @Nullable String wanted, File map, List<Problem> problems) {
        if (wanted == null) {
            return recipes;
        }
        Set<RecipeDocument> picked = new LinkedHashSet<>();
        Deque<String> pending = new ArrayDeque<>(Collections.singleton(wanted));
        while (!pending.isEmpty()) {
            String name = pending.remove();
            for (RecipeDocument recipe : recipes) {
                if (name.equals(recipe.name()) && picked.add(recipe)) {
                    pending.addAll(recipe.listed());
                }
            }
        }
        if (picked.isEmpty()) {
            problems.add(notThere(recipes, wanted, map));
        }
        return new ArrayList<>(picked);
    }

    private static Problem notThere(List<RecipeDocument> recipes, String wanted, File map) {
        Set<String> names = new TreeSet<>();
        for (RecipeDocument recipe : recipes) {
            String name = recipe.name();
            if (name != null) {
                names.add(name);
            }
        }
        String remedy = names.isEmpty() ? "it has no recipe at all" : "it has " + String.join(", ", names);
        return new Problem(map.getPath(), 0, null, "recipe", wanted, "is not in this map", remedy);
    }
}
