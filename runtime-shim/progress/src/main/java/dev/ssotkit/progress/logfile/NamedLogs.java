package dev.ssotkit.progress.logfile;

import dev.ssotkit.evidence.files.FilesBelow;
import dev.ssotkit.progress.cli.PathPattern;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What words of a command line name: a file, a folder with all its {@code *.jsonl} (also packed, rotated, or in folders
 * below), a pattern that the shell did not expand, {@code -} for standard input.
 */
public final class NamedLogs implements Closeable {
    private static final String GIVE = "; give the file that the agent's option log names";

    private final Map<Path, LogInput> files = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Path> copies = new ArrayList<>();
    private @Nullable LogInput standardInput;

    private NamedLogs() {}

    public static NamedLogs of(List<String> words) {
        NamedLogs named = new NamedLogs();
        words.forEach(named::add);
        return named;
    }

    /** Each once, however often it is named. */
    public List<LogInput> inputs() {
        return Stream.concat(
                        files.values().stream(),
                        standardInput == null ? Stream.<LogInput>empty() : Stream.of(standardInput))
                .toList();
    }

    /** The same, of which standard input and pipes can be read more than once: until it is closed files keep them. */
    public NamedLogs readableTwice() throws IOException {
        for (Map.Entry<Path, LogInput> file : files.entrySet()) {
            file.setValue(readableTwice(file.getValue()));
        }
        if (standardInput != null) {
            standardInput = readableTwice(standardInput);
        }
        return this;
    }

    /** The same without what gives its lines once, which is told as {@link #missing()}. */
    public NamedLogs withoutPipes() {
        files.values().removeIf(input -> {
            boolean pipe = !input.isReadableTwice();
            if (pipe) {
                missing.add(input.name() + ": gives its lines only once; name a file or a folder");
            }
            return pipe;
        });
        return this;
    }

    private LogInput readableTwice(LogInput input) throws IOException {
        if (input.isReadableTwice()) {
            return input;
        }
        Path copy = Files.createTempFile("ssot-input", ".jsonl");
        copies.add(copy);
        return input.keptIn(copy);
    }

    @Override
    public void close() throws IOException {
        for (Path copy : copies) {
            Files.deleteIfExists(copy);
        }
    }

    /** What names nothing, a line each; no reason to go on. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** What could not be looked into, a line each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void add(String word) {
        if (word.equals("-")) {
            standardInput = LogInput.ofStandardInput();
            return;
        }
        Path path = pathOf(word);
        if (path != null && Files.isDirectory(path)) {
            found(path, path, NamedLogs::isLog, word + ": no *.jsonl in this folder");
        } else if (path != null && Files.exists(path)) {
            put(LogInput.of(path, true));
        } else if (PathPattern.isPattern(word)) {
            addMatching(word);
        } else {
            missing.add(word + ": no such file" + GIVE);
        }
    }

    private static boolean isLog(Path file) {
        return file.getFileName().toString().contains(".jsonl");
    }

    private static @Nullable Path pathOf(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void addMatching(String word) {
        String pattern = File.separatorChar == '\\' ? word.replace('\\', '/') : word;
        int first = 0;
        while ("*?[{".indexOf(pattern.charAt(first)) < 0) {
            first++;
        }
        String folder = pattern.substring(0, pattern.lastIndexOf('/', first) + 1);
        PathPattern below = PathPattern.ofShell(pattern.substring(folder.length()));
        Path base = Path.of(folder);
        if (below == null || !Files.isDirectory(folder.isEmpty() ? Path.of(".") : base)) {
            missing.add(word + ": nothing matches" + GIVE);
            return;
        }
        Path root = folder.isEmpty() ? Path.of(".") : base;
        found(root, base, file -> below.matches(textOf(root.relativize(file))), word + ": nothing matches");
    }

    private static String textOf(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    private void found(Path root, Path shownFrom, Predicate<Path> wanted, String otherwise) {
        List<Path> found = new ArrayList<>();
        try {
            FilesBelow.of(root, (path, cause) -> problems.add(path + ": cannot be looked into: " + cause)).stream()
                    .filter(wanted)
                    .forEach(file -> found.add(shownFrom.resolve(root.relativize(file))));
        } catch (IOException e) {
            problems.add(root + ": cannot be looked into: " + e);
        }
        if (found.isEmpty()) {
            missing.add(otherwise + GIVE);
        }
        found.stream().sorted().forEach(file -> put(LogInput.of(file, false)));
    }

    private void put(LogInput input) {
        Path file = input.file();
        if (file != null) {
            files.merge(file.toAbsolutePath().normalize(), input, (one, other) -> one.asked() ? one : other);
        }
    }
}
