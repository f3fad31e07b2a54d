package dev.ssotkit.progress.log;

import dev.ssotkit.evidence.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads redirect logs: files, and folders with {@code *.jsonl} and what rotation made of them. */
public final class LogReader {
    /** Of one file, so that what is no log does not fill screen and memory. */
    private static final int MOST_TOLD = 20;

    private final LogMerge merge = new LogMerge();
    private final List<String> problems = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();
    private final Consumer<String> progress;

    private LogReader(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Memory is bounded by the number of sites and runs, not by the size of the logs.
     *
     * @param progress is told a line now and then while a big file is read
     * @throws InputException if a file is missing, cannot be read, or holds no record at all
     */
    public static RedirectLog read(List<Path> logs, Consumer<String> progress) {
        LogReader reader = new LogReader(progress);
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
        long brokenLines = 0;
        boolean anyRecord = false;
        try (BoundedLines lines = new BoundedLines(new ReadingProgress(file, progress))) {
            long number = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                number++;
                try {
                    anyRecord |= add(line, lines.wasCut());
                } catch (BrokenLineException e) {
                    brokenLines++;
                    if (brokenLines <= MOST_TOLD) {
                        broken.add(file + ":" + number + ": this line " + e.getMessage() + "; skipped");
                    }
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
        if (brokenLines > MOST_TOLD) {
            problems.add(file + ": " + (brokenLines - MOST_TOLD) + " more lines like these; skipped");
        }
    }

    private boolean add(String line, boolean cut) throws BrokenLineException {
        if (cut) {
            throw new BrokenLineException("is longer than any of the agent's");
        }
        return !line.isBlank() && merge.add(LogLine.parse(line));
    }
}
