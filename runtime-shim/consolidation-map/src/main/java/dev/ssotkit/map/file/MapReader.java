package dev.ssotkit.map.file;

import dev.ssotkit.map.ConsolidationMap;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the consolidation map out of OpenRewrite YAML: a file, a directory, or a jar. */
public final class MapReader {

    private MapReader() {}

    /**
     * The entries of every recipe in {@code map}, or of one.
     *
     * @param map a YAML file, a directory, or a jar with {@code META-INF/rewrite/*.yml}
     * @param recipe the name of the recipe to pick; null for all
     * @throws InvalidMapException with every problem found, if there is one
     */
    public static ConsolidationMap read(Path map, @Nullable String recipe) throws InvalidMapException {
        throw new UnsupportedOperationException("comes next: " + map + recipe);
    }
}
