package dev.ssotkit.rewrite;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.retire.SharedScan;
import dev.ssotkit.rewrite.internal.retire.deletion.Deletions;
import dev.ssotkit.rewrite.internal.retire.deletion.OwnTests;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.RetiredTypes;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;

/** Deletes the legacy types that nothing in the run uses, with their own tests and what only lists them. */
public final class DeleteUnusedLegacyTypes extends EntryRecipe<Deletions> {

    // Without an accessor only names are looked at.
    private static final String NAMES_ONLY = "new";

    @Option(
            displayName = "Canonical type",
            description = "The type that stays.",
            example = "com.acme.chat.ws.WebSocketManager")
    private final @Nullable String canonicalType;

    @Option(
            displayName = "Accessor",
            description = "As in ConsolidateManager: with it, what makes the canonical type elsewhere has rows, too.",
            example = "getInstance()",
            required = false)
    private final @Nullable String accessor;

    @Option(
            displayName = "Legacy types",
            description = "The types to delete.",
            example = "com.acme.chat.websocket.manager.WebSocketManager")
    private final @Nullable List<String> legacyTypes;

    @Option(
            displayName = "Calls",
            description = "As in ConsolidateManager, so that an entry can be copied.",
            example = "com.acme.chat.ws.WebSocketManagerFactory create() -> getInstance()",
            required = false)
    private final @Nullable List<String> calls;

    private final transient LegacyUses uses = new LegacyUses(this);
    private final transient RetiredTypes types = new RetiredTypes(this);

    /** An entry with these options; what is wrong with them, {@link #validate()} tells. */
    public DeleteUnusedLegacyTypes(
            @Nullable String canonicalType,
            @Nullable String accessor,
            @Nullable List<String> legacyTypes,
            @Nullable List<String> calls) {
        this.canonicalType = canonicalType;
        this.accessor = accessor;
        this.legacyTypes = legacyTypes;
        this.calls = calls;
    }

    @Override
    public @Nullable String getCanonicalType() {
        return canonicalType;
    }

    @Override
    public @Nullable String getAccessor() {
        return accessor;
    }

    @Override
    String accessorOrElse() {
        return accessor == null ? NAMES_ONLY : accessor;
    }

    @Override
    public @Nullable List<String> getLegacyTypes() {
        return legacyTypes;
    }

    @Override
    public @Nullable List<String> getCalls() {
        return calls;
    }

    @Override
    public String getDisplayName() {
        return "Delete unused legacy types";
    }

    @Override
    public String getDescription() {
        return "Deletes legacy types that no source and no text of the run uses, with their own tests, imports, and lines in"
                + " registries. A type that is used stays, and the uses are reported.";
    }

    @Override
    Collection<TypeKey> othersToLookFor(ConsolidationMap map) {
        return OwnTests.names(map);
    }

    @Override
    Deletions decide(ScannedRun run, Supplier<Decision> found, SharedScan<Deletions> scan) {
        return Deletions.in(run, found.get(), scan.packages());
    }

    @Override
    List<String> report(Deletions deletions, ExecutionContext ctx) {
        deletions.holding().forEach(row -> uses.insertRow(ctx, row));
        deletions.rows().all().forEach(row -> types.insertRow(ctx, row));
        return deletions.rows().verdicts();
    }

    @Override
    @Nullable
    SourceFile edit(Deletions deletions, SourceFile file) {
        return deletions.edited(file);
    }
}
