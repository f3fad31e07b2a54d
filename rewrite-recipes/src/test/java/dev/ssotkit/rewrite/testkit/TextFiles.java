package dev.ssotkit.rewrite.testkit;

import dev.ssotkit.fixtures.ClassFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A code base as it lies on disk. */
public final class TextFiles {

    private TextFiles() {}

    /** The texts of all files below a folder, by path from there with slashes, in order. */
    public static Map<String, String> below(Path folder) throws IOException {
        return below(folder, path -> true);
    }

    /** Those whose path is wanted. */
    public static Map<String, String> below(Path folder, Predicate<String> isWanted) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : ClassFiles.below(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (isWanted.test(path)) {
                texts.put(path, Files.readString(file));
            }
        }
        return texts;
    }
}
