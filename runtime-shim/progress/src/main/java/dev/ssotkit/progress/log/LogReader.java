package dev.ssotkit.progress.log;

import dev.ssotkit.progress.cli.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads redirect logs: files, and folders with {@code *.jsonl} and what rotation made of them. */
public final class LogReader {
    private final LogMerge merge = new LogMerge();
    private final List<String> problems = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();

    private LogReader() {}

    /** @throws InputException if a file is missing, cannot be read, or holds no record at all */
    public static RedirectLog read(List<Path> logs) {
        LogReader reader = new LogReader();
        for (Path log : logs) {
            reader.read(log);
        }
        if (!reader.unusable.isEmpty()) {
            throw new InputException(reader.unusable);
        }
        return reader.merge.result(reader.problems);
    }

    private void read(Path log) {
        if (Files.isDirectory(log)) {
            List<Path> files = filesIn(log);
            if (files.isEmpty()) {
                unusable.add(log + ": no *.jsonl in this folder; give the file that the agent's option log names");
            }
            files.forEach(this::readFile);
        } else if (!Files.exists(log)) {
            unusable.add(log + ": no such file; give the file that the agent's option log names");
        } else {
            readFile(log);
        }
    }

    private List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(".jsonl"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be listed: " + e.getMessage());
        }
    }

    private void readFile(Path file) {
        List<String> broken = new ArrayList<>();
        boolean anyRecord = false;
        // A decoder of our own would throw at a torn UTF-8 sequence; this one replaces it, and the line fails as JSON.
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    anyRecord |= merge.add(LogLine.parse(line));
                } catch (BrokenLineException e) {
                    broken.add(file + ":" + number + ": this line " + e.getMessage() + "; skipped");
                }
            }
        } catch (IOException e) {
            unusable.add(file + ": cannot be read: " + e);
            return;
        }
        if (!anyRecord) {
            unusable.add(
                    file + ": no record of the redirect log in it; give the file that the agent's option log names");
        }
        problems.addAll(broken);
    }
}
