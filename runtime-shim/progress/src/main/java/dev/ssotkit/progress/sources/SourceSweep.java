package dev.ssotkit.progress.sources;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.text.CodeFiles;
import dev.ssotkit.map.text.NameInText;
import dev.ssotkit.map.text.NamesInCode;
import dev.ssotkit.map.text.NamesInText;
import dev.ssotkit.map.text.RecipeDocuments;
import dev.ssotkit.progress.files.ReadText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads every text file below some folders, each once whatever the number of types. What version control and builds keep for
 * themselves is not looked into, and neither is a file that holds a zero byte in its first 8 KB, for it is no text.
 */
public final class SourceSweep {

    // What is no text shows a zero byte soon; UTF-16 has many, and begins with its mark.
    private static final int BEGINNING = 8 * 1024;

    private final Map<String, String> namesByKey = new HashMap<>();
    private final NamesInText inText;
    private final NamesInCode inCode;
    private final Set<NamedInFile> found = new LinkedHashSet<>();
    private final List<FoundFile> code = new ArrayList<>();
    private final List<FoundFile> ownSources = new ArrayList<>();
    private final Set<String> skipped = new TreeSet<>();
    private int files;
    private int noText;

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
        try {
            for (Path file : SweptFolders.filesBelow(root, skipped)) {
                read(root, file);
            }
        } catch (IOException e) {
            throw new InputException(root + ": cannot be read: " + e);
        }
    }

    private void read(Path root, Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            if (ReadText.encoding(beginning).equals(StandardCharsets.UTF_8) && holdsZero(beginning)) {
                noText++;
                return;
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(beginning);
            in.transferTo(all);
            bytes = all.toByteArray();
        }
        files++;
        FoundFile read = FoundFile.below(root, file);
        String path = read.path();
        FileClass kind = FileClass.of(path);
        // Names outside of ASCII in other encodings are out of reach.
        String text = RecipeDocuments.blanked(path, ReadText.of(bytes));
        String shown = (root + "/" + path).replace('\\', '/');
        if (CodeFiles.isCode(path)) {
            addCode(read);
        }
        for (NameInText name : namesIn(path, text)) {
            if (!isOwnSource(path, name.key())) {
                found.add(new NamedInFile(
                        shown,
                        path,
                        SourceLine.of(name.line()),
                        namesByKey.getOrDefault(name.key(), name.key()),
                        kind));
            }
        }
    }

    private void addCode(FoundFile file) {
        code.add(file);
        String name = TypeName.keyOf(file.pathWithoutExtension());
        for (int from = 0; from >= 0; from = name.indexOf('.', from + 1)) {
            if (namesByKey.containsKey(name.substring(from == 0 ? 0 : from + 1))) {
                ownSources.add(file);
                return;
            }
        }
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private List<NameInText> namesIn(String path, String text) {
        if (CodeFiles.isFragment(path)) {
            return inCode.inPart(text);
        }
        return CodeFiles.isCode(path) ? inCode.in(text) : inText.in(text);
    }

    // A type that goes away takes its own source with it.
    private static boolean isOwnSource(String path, String key) {
        String name = TypeName.keyOf(FoundFile.withoutExtension(path));
        return CodeFiles.isCode(path) && (name.equals(key) || name.endsWith("." + key));
    }

    /** Every line, file by file. */
    public List<NamedInFile> found() {
        return List.copyOf(found);
    }

    /** The files of source code, to find classes in. */
    public SourceFiles code() {
        return new SourceFiles(code);
    }

    /** The sources of the legacy types themselves, which {@link #found()} leaves out. */
    public List<FoundFile> ownSources() {
        return List.copyOf(ownSources);
    }

    /** How many files were read. */
    public int files() {
        return files;
    }

    /** How many files were left out, for they are no text. */
    public int noText() {
        return noText;
    }

    /** The names of the folders that were there and were not looked into, in order. */
    public Set<String> skipped() {
        return Set.copyOf(skipped);
    }
}
