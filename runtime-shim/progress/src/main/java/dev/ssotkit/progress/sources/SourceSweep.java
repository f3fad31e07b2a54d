package dev.ssotkit.progress.sources;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.text.NameInText;
import dev.ssotkit.map.text.NamesInCode;
import dev.ssotkit.map.text.NamesInText;
import dev.ssotkit.map.text.RecipeDocuments;
import dev.ssotkit.progress.cli.InputException;
import dev.ssotkit.progress.place.SourceLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads every text file below some folders, each once whatever the number of types. What version control and builds keep for
 * themselves is not looked into, and neither is a file that holds a zero byte, for it is no text.
 */
public final class SourceSweep {

    private static final Set<String> SKIPPED =
            Set.of(".git", ".svn", ".hg", "target", "build", "out", "bin", "node_modules", ".gradle", ".idea", ".mvn");

    private final Map<String, String> namesByKey = new HashMap<>();
    private final NamesInText inText;
    private final NamesInCode inCode;
    private final Set<NamedInFile> found = new LinkedHashSet<>();
    private final Set<String> skipped = new TreeSet<>();
    private int files;

    private SourceSweep(ConsolidationMap map) {
        map.entries()
                .forEach(entry -> entry.legacyTypes().stream()
                        .filter(type -> !type.equals(entry.canonicalType()))
                        .forEach(type -> namesByKey.putIfAbsent(type.key(), type.binaryName())));
        this.inText = new NamesInText(namesByKey.keySet());
        this.inCode = new NamesInCode(namesByKey.keySet());
    }

    /**
     * What the files below these folders name.
     *
     * @throws InputException if one is no folder, or a file cannot be read
     */
    public static SourceSweep of(ConsolidationMap map, List<Path> roots) {
        SourceSweep sweep = new SourceSweep(map);
        for (Path root : roots) {
            if (!Files.isDirectory(root)) {
                throw new InputException(root + ": no such folder; give the root of the sources");
            }
            sweep.walk(root);
        }
        return sweep;
    }

    private void walk(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name =
                            folder.equals(root) ? "" : folder.getFileName().toString();
                    if (SKIPPED.contains(name)) {
                        skipped.add(name);
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            files.sort(null);
            for (Path file : files) {
                read(root, file);
            }
        } catch (IOException e) {
            throw new InputException(root + ": cannot be read: " + e);
        }
    }

    private void read(Path root, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (byte b : bytes) {
            if (b == 0) {
                return;
            }
        }
        files++;
        String path = root.relativize(file).toString().replace('\\', '/');
        FileClass kind = FileClass.of(path);
        // Names outside of ASCII in other encodings are out of reach.
        String text = RecipeDocuments.blanked(new String(bytes, StandardCharsets.UTF_8));
        String shown = (root + "/" + path).replace('\\', '/');
        for (NameInText name : kind == FileClass.CODE ? inCode.in(text) : inText.in(text)) {
            if (!isOwnSource(path, name.key())) {
                found.add(new NamedInFile(
                        shown, SourceLine.of(name.line()), namesByKey.getOrDefault(name.key(), name.key()), kind));
            }
        }
    }

    // A type that goes away takes its own source with it.
    private static boolean isOwnSource(String path, String key) {
        int dot = path.lastIndexOf('.');
        String name = TypeName.keyOf(path.substring(0, Math.max(dot, 0)));
        return FileClass.of(path) == FileClass.CODE && (name.equals(key) || name.endsWith("." + key));
    }

    /** Every line, file by file. */
    public List<NamedInFile> found() {
        return List.copyOf(found);
    }

    /** How many files were read. */
    public int files() {
        return files;
    }

    /** The names of the folders that were there and were not looked into, in order. */
    public Set<String> skipped() {
        return Set.copyOf(skipped);
    }
}
