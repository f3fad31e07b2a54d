package dev.ssotkit.map.file;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.EntryResult;
import dev.ssotkit.map.Problem;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the consolidation map out of OpenRewrite YAML: a file, a directory, or a jar. Takes {@link File} and not a path,
 * for an agent must leave NIO file systems alone before main.
 */
public final class MapReader {

    private MapReader() {}

    /**
     * As {@link #read(File, String)}, of a map named in an option, an environment variable or on a command line.
     *
     * @param map a path, also in quotation marks that were left there, or a {@code file:} URL
     * @throws InvalidMapException also if that names no file
     */
    public static ConsolidationMap read(String map, @Nullable String recipe) throws InvalidMapException {
        return read(MapLocation.of(map), recipe);
    }

    /**
     * The entries of every recipe in {@code map}, or of one and of the recipes that it lists.
     *
     * @param map a YAML file; a directory, of which its {@code *.yml} and {@code *.yaml} files and those in
     *     {@code META-INF/rewrite} are read; or a jar with {@code META-INF/rewrite/*.yml}
     * @param recipe the name of the recipe to pick; null for all
     * @throws InvalidMapException with every problem found, if there is one
     */
    public static ConsolidationMap read(File map, @Nullable String recipe) throws InvalidMapException {
        List<Problem> problems = new ArrayList<>();
        List<RecipeDocument> recipes = new ArrayList<>();
        for (MapText text : MapFiles.find(map)) {
            MapProblems findings = new MapProblems(text.name());
            recipes.addAll(new RecipeFile(text, findings).read());
            problems.addAll(findings.problems());
        }
        List<Entry> entries = validEntries(RecipeChoice.pick(recipes, recipe, map, problems), problems);
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(noEntry(map, recipe));
        }
        if (!problems.isEmpty()) {
            throw new InvalidMapException(problems);
        }
        return ConsolidationMap.of(entries);
    }

    private static List<Entry> validEntries(List<RecipeDocument> recipes, List<Problem> problems) {
        List<Entry> entries = new ArrayList<>();
        for (RecipeDocument recipe : recipes) {
            problems.addAll(recipe.problems());
            for (EntryOptions options : recipe.entries()) {
                EntryResult result = Entry.of(options);
                problems.addAll(result.problems());
                if (result.isValid()) {
                    entries.add(result.entry());
                }
            }
        }
        return entries;
    }

    private static Problem noEntry(File map, @Nullable String recipe) {
        return new Problem(
                map.getPath(),
                0,
                recipe,
                null,
                null,
                "has no entry",
                "add `- " + RecipeNames.ENTRY + ":` with its options to the recipeList of a recipe");
    }
}
