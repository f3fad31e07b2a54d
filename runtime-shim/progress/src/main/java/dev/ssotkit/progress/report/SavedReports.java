package dev.ssotkit.progress.report;

import dev.ssotkit.progress.cli.WrittenFile;
import dev.ssotkit.progress.history.BurnDown;
import dev.ssotkit.progress.history.History;
import dev.ssotkit.progress.history.SavedCounts;
import dev.ssotkit.progress.history.Snapshot;
import dev.ssotkit.progress.history.SnapshotFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The reports that were saved earlier, and today's that is saved beside them. */
final class SavedReports {
    @Option(
            names = "--before",
            paramLabel = "FILE",
            description = "Counts that an earlier report saved: shown beside today's.")
    private @Nullable Path before;

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description = "A folder of reports that were saved: shows how the counts went down, and when they will be"
                    + " zero where that can be told.")
    private @Nullable Path history;

    @WrittenFile(inPlaceOf = "--before")
    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Writes the counts and when their evidence was made, for a later --before or --history.")
    private @Nullable Path save;

    /** Null if it was not asked for. */
    @Nullable
    Snapshot before() {
        return before == null ? null : SnapshotFile.read(before);
    }

    /** Null if it was not asked for. */
    @Nullable
    History history() {
        if (history == null) {
            return null;
        }
        return isMadeBySaving(history) ? History.EMPTY : History.read(history);
    }

    /** The first report has none before it. */
    private boolean isMadeBySaving(Path folder) {
        return save != null
                && !Files.exists(folder)
                && folder.toAbsolutePath()
                        .normalize()
                        .equals(save.toAbsolutePath().normalize().getParent());
    }

    boolean needTime() {
        return history != null || save != null;
    }

    /**
     * The saved reports with today's.
     *
     * @param saved null if it was not asked for
     * @param time of today's evidence; null if nothing tells
     * @return null if it was not asked for, or there is nothing to show
     */
    @Nullable
    BurnDown burnDown(@Nullable History saved, Report report, @Nullable Instant time, Consumer<String> problems) {
        if (saved == null) {
            return null;
        }
        saved.problems().forEach(problems);
        boolean measured = report.total().stream().anyMatch(count -> count.measured());
        History whole =
                time == null || !measured ? saved : saved.with(new SavedCounts(time, "this report", report.total()));
        if (whole.points().isEmpty()) {
            problems.accept(history + ": no report was saved there");
            return null;
        }
        return BurnDown.of(whole);
    }

    /** Saves today's if that was asked for. */
    void save(Report report, @Nullable Instant time) {
        if (save != null) {
            Map<String, Snapshot.Type> types = new LinkedHashMap<>();
            for (TypeRow row : report.rows()) {
                types.put(row.type(), new Snapshot.Type(row.type(), row.now()));
            }
            SnapshotFile.write(new Snapshot(time, report.total(), types), save);
        }
    }
}
