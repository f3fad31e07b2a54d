package dev.ssotkit.progress.sources;

import dev.ssotkit.evidence.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The files below a folder, to be found by how their paths end. Immutable. */
public final class FileIndex {
    /** Paths with {@code /}, by the name of the file without extension. */
    private final Map<String, List<String>> byName = new HashMap<>();

    private FileIndex() {}

    /** Those of the folder but for what version control, tools and builds keep for themselves. */
    public static FileIndex below(Path folder) {
        FileIndex index = new FileIndex();
        try {
            for (Path file : SweptFolders.filesBelow(folder, new TreeSet<>())) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                index.byName
                        .computeIfAbsent(nameOf(path), name -> new ArrayList<>())
                        .add(path);
            }
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be listed: " + e);
        }
        return index;
    }

    public boolean has(String path) {
        return byName.getOrDefault(nameOf(path), List.of()).contains(path);
    }

    /** Those that end in this path, which may lack its extension. */
    public List<String> ending(String path) {
        return byName.getOrDefault(nameOf(path), List.of()).stream()
                .filter(file -> ends(file, path) || ends(withoutExtension(file), path))
                .toList();
    }

    private static boolean ends(String file, String end) {
        return file.equals(end) || file.endsWith("/" + end);
    }

    private static String nameOf(String path) {
        return withoutExtension(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
