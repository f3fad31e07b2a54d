package dev.ssotkit.progress.sources;

import dev.ssotkit.evidence.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Files, to be found by how their paths end. Immutable. */
public final class FileIndex {
    /** By the name of the file without extension. */
    private final Map<String, List<FoundFile>> byName;

    FileIndex(Collection<FoundFile> files) {
        this.byName = files.stream().collect(Collectors.groupingBy(file -> nameOf(file.path())));
    }

    /** Those of the folder but for what version control, tools and builds keep for themselves. */
    public static FileIndex below(Path folder) {
        try {
            return new FileIndex(SweptFolders.filesBelow(folder, new TreeSet<>()).stream()
                    .map(file -> FoundFile.below(folder, file))
                    .toList());
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be listed: " + e);
        }
    }

    /** Whether there is one of just this path. */
    public boolean has(String path) {
        return named(path).stream().anyMatch(file -> file.path().equals(path));
    }

    /** Those that end in this path, which may lack its extension. */
    public List<FoundFile> ending(String path) {
        return named(path).stream()
                .filter(file -> ends(file.path(), path) || ends(file.pathWithoutExtension(), path))
                .toList();
    }

    private List<FoundFile> named(String path) {
        return byName.getOrDefault(nameOf(path), List.of());
    }

    private static boolean ends(String file, String end) {
        return file.equals(end) || file.endsWith("/" + end);
    }

    private static String nameOf(String path) {
        return FoundFile.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
    }
}
