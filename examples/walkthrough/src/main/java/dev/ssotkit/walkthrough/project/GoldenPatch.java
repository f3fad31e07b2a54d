package dev.ssotkit.walkthrough.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The patch that somebody has reviewed, kept in the module; the recipe must yield it to the letter, file by file. */
public final class GoldenPatch {

    private static final Pattern FILE = Pattern.compile("(?m)^(?=diff --git )");

    private final Path file;

    public GoldenPatch(Path file) {
        this.file = file;
    }

    /** The first difference, as a sentence; empty if there is none. */
    public Optional<String> difference(String patch) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of("there is no golden patch " + file + " yet; examples/walkthrough/run --accept makes it");
        }
        List<String> golden = Files.readString(file).lines().toList();
        List<String> actual = inOrder(patch).lines().toList();
        for (int line = 0; line < Math.max(golden.size(), actual.size()); line++) {
            String expected = line < golden.size() ? golden.get(line) : "(the end)";
            String found = line < actual.size() ? actual.get(line) : "(the end)";
            if (!expected.equals(found)) {
                return Optional.of("the recipe's patch differs from " + file.getFileName() + " in line " + (line + 1)
                        + ": `" + found + "` instead of `" + expected
                        + "`; if it is right so, examples/walkthrough/run --accept makes it the golden patch");
            }
        }
        return Optional.empty();
    }

    /** Makes this patch the golden one. */
    public void accept(String patch) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, inOrder(patch));
    }

    /** The plugin's order of files is that of the file system, which is another one on another machine. */
    private static String inOrder(String patch) {
        return Stream.of(FILE.split(patch)).sorted().collect(Collectors.joining());
    }
}
