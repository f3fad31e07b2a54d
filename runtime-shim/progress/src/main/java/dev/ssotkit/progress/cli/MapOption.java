package dev.ssotkit.progress.cli;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Problem;
import dev.ssotkit.map.file.InvalidMapException;
import dev.ssotkit.map.file.MapReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --map}, the same file that drives recipe and agent. */
public final class MapOption {
    @Option(
            names = "--map",
            required = true,
            paramLabel = "FILE",
            description = "The consolidation map: a rewrite.yml, a folder or a jar with META-INF/rewrite/*.yml.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses
    private String file;

    @Option(names = "--recipe", paramLabel = "NAME", description = "Only this recipe of the map. Default: all of them.")
    private @Nullable String recipe;

    /** Whether only one recipe of the map was asked for. */
    public boolean namesRecipe() {
        return recipe != null;
    }

    /**
     * The map that was named.
     *
     * @throws InputException with every problem of the map
     */
    public ConsolidationMap read() {
        try {
            return MapReader.read(file, recipe);
        } catch (InvalidMapException e) {
            throw new InputException(
                    e.problems().stream().map(Problem::toString).toList());
        }
    }
}
