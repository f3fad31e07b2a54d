package dev.ssotkit.progress.history;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.record.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reports that a folder keeps.
 *
 * @param points earliest first
 * @param problems a line for each file that is no saved report, or whose time had to be guessed
 */
public record History(List<SavedCounts> points, List<String> problems) {
    /** Of no report. */
    public static final History EMPTY = new History(List.of(), List.of());

    private static final Comparator<SavedCounts> IN_TIME =
            Comparator.comparing(SavedCounts::time).thenComparing(SavedCounts::source);

    /**
     * Reads each file of a folder; not those in folders below, and no hidden ones.
     *
     * @throws InputException if there is no such folder
     */
    public static History read(Path folder) {
        List<SavedCounts> points = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                points.add(point(file, problems));
            } catch (InputException e) {
                problems.add(PlainText.singleLine(String.valueOf(e.getMessage())));
            }
        }
        return of(points, problems);
    }

    private static History of(List<SavedCounts> points, List<String> problems) {
        return new History(points.stream().sorted(IN_TIME).toList(), List.copyOf(problems));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(
                    folder + ": no such folder; give the one that reports were saved into with --save");
        }
    }

    private static SavedCounts point(Path file, List<String> problems) {
        Snapshot snapshot = SnapshotFile.read(file);
        Instant time = snapshot.time();
        if (time == null) {
            time = lastModified(file);
            problems.add(
                    PlainText.singleLine(file + ": tells no time; it counts as of when the file was last modified, "
                            + time.atZone(ZoneOffset.UTC).toLocalDate()));
        }
        return new SavedCounts(time, PlainText.singleLine(file.getFileName().toString()), snapshot.total());
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e);
        }
    }

    /** With the report of today, unless it was saved into the folder already. */
    public History with(SavedCounts today) {
        boolean known = points.stream()
                .anyMatch(point ->
                        point.time().equals(today.time()) && point.counts().equals(today.counts()));
        if (known) {
            return this;
        }
        List<SavedCounts> all = new ArrayList<>(points);
        all.add(today);
        return of(all, problems);
    }
}
