package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.rewrite.internal.plan.FileEdit;
import dev.ssotkit.rewrite.table.LegacyUses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openrewrite.SourceFile;

/** The verdict over all legacy types of a run: what happens in which file, and the rows that say so. */
public final class Decision {

    private final Map<UUID, FileEdit> edits;
    private final List<LegacyUses.Row> rows;
    private final List<String> verdicts;

    Decision(Map<UUID, FileEdit> edits, List<LegacyUses.Row> rows, List<String> verdicts) {
        this.edits = edits;
        this.rows = rows;
        this.verdicts = verdicts;
    }

    static Decision nothing() {
        return new Decision(Map.of(), List.of(), List.of());
    }

    /** What happens in a file; empty if nothing does. */
    public Optional<FileEdit> editOf(SourceFile file) {
        return Optional.ofNullable(edits.get(file.getId()));
    }

    /** A row for every use, sorted by file and line. */
    public List<LegacyUses.Row> rows() {
        return rows;
    }

    /** A line for every legacy type: whether it moves, or what holds it. */
    public List<String> verdicts() {
        return verdicts;
    }
}
