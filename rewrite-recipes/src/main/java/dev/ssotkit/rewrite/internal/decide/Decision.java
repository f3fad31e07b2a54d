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
    private final List<FoundUse> uses;
    private final List<String> verdicts;

    Decision(Map<UUID, FileEdit> edits, List<FoundUse> uses, List<String> verdicts) {
        this.edits = edits;
        this.uses = uses;
        this.verdicts = verdicts;
    }

    static Decision nothing() {
        return new Decision(Map.of(), List.of(), List.of());
    }

    /** What happens in a file; empty if nothing does. */
    public Optional<FileEdit> editOf(SourceFile file) {
        return Optional.ofNullable(edits.get(file.getId()));
    }

    /** Every use, sorted by file and line. */
    public List<FoundUse> uses() {
        return uses;
    }

    /** A row for every use, in the same order. */
    public List<LegacyUses.Row> rows() {
        return uses.stream().map(FoundUse::row).toList();
    }

    /** A line for every legacy type: whether it moves, or what holds it. */
    public List<String> verdicts() {
        return verdicts;
    }
}
