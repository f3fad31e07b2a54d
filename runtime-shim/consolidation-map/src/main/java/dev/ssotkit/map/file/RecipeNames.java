package dev.ssotkit.map.file;

import dev.ssotkit.map.grammar.Spelling;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The names by which a map is recognised in a YAML file. */
final class RecipeNames {

    /** How everything of ours begins. */
    static final String OURS = "dev.ssotkit";

    /** The one recipe whose options are a map's entry. */
    static final String ENTRY = "dev.ssotkit.rewrite.ConsolidateManager";

    /** The type of the documents that are recipes. */
    static final String RECIPE_TYPE = "specs.openrewrite.org/v1beta/recipe";

    private RecipeNames() {}

    /** Whether a name that is not {@link #ENTRY} was meant to be: OpenRewrite would only say that it is unknown. */
    static boolean isMisspeltEntry(String name) {
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        return !name.equals(ENTRY)
                && (name.startsWith(OURS) || name.equals(simpleName))
                && isNear(simpleName, ENTRY.substring(ENTRY.lastIndexOf('.') + 1));
    }

    /** Whether a document's type, which is not {@link #RECIPE_TYPE}, was meant to be, or was forgotten. */
    static boolean isMisspeltRecipeType(@Nullable String type) {
        return type == null || isNear(type.substring(type.lastIndexOf('/') + 1), "recipe");
    }

    private static boolean isNear(String written, String meant) {
        return Spelling.nearest(written, Collections.singleton(meant)) != null;
    }
}
