package dev.ssotkit.map.file;

import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recipe of a file: its name, its consolidation entries, and the other recipes that it lists. */
final class RecipeDocument {

    private final @Nullable String name;
    private final List<EntryOptions> entries;
    private final List<String> listed;
    private final List<Problem> problems;

    RecipeDocument(@Nullable String name, List<EntryOptions> entries, List<String> listed, List<Problem> problems) {
        this.name = name;
        this.entries = entries;
        this.listed = listed;
        this.problems = problems;
    }

    /** The recipe's name; null if it has none. */
    @Nullable
    String name() {
        return name;
    }

    List<EntryOptions> entries() {
        return entries;
    }

    /** Names of the other recipes in its list, wherever they are declared. */
    List<String> listed() {
        return listed;
    }

    /** What is wrong with the recipe as such; it matters only if the recipe is picked. */
    List<Problem> problems() {
        return problems;
    }
}
