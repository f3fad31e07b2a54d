package dev.ssotkit.progress.export;

import dev.ssotkit.evidence.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command line names, rotated ones among them. */
final class LogFiles {
    private LogFiles() {}

    /** @throws InputException naming each that is not there, and each folder without a log */
    static List<Path> in(List<Path> named) {
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : named) {
            List<Path> found = Files.isDirectory(path) ? below(path) : Files.exists(path) ? List.of(path) : List.of();
            if (found.isEmpty()) {
                problems.add(path
                        + (Files.isDirectory(path) ? ": no *.jsonl in this folder" : ": no such file")
                        + "; give the file that the agent's option log names");
            }
            files.addAll(found);
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return files;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(".jsonl"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be listed: " + e.getMessage());
        }
    }
}
