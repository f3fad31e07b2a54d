package dev.ssotkit.rewrite;

import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.retire.ForbiddenUses;
import dev.ssotkit.rewrite.internal.retire.SharedScan;
import dev.ssotkit.rewrite.table.LegacyUses;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;

/**
 * Marks every use of a legacy type that {@link ConsolidateManager} would find, so that a dry run that must be empty fails.
 * Where its options are wrong the first file of the run is marked: a guard that is off must not look like peace.
 */
public final class ForbidLegacyTypes extends EntryRecipe<ForbiddenUses> {

    // Without an accessor only names are looked at.
    private static final String NAMES_ONLY = "new";

    @Option(
            displayName = "Canonical type",
            description = "The type to use instead.",
            example = "com.acme.chat.ws.WebSocketManager")
    private final @Nullable String canonicalType;

    @Option(
            displayName = "Accessor",
            description = "As in ConsolidateManager: with it, `new` of the canonical type is forbidden as well.",
            example = "getInstance()",
            required = false)
    private final @Nullable String accessor;

    @Option(
            displayName = "Legacy types",
            description = "The types that nothing may use.",
            example = "com.acme.chat.websocket.manager.WebSocketManager")
    private final @Nullable List<String> legacyTypes;

    @Option(
            displayName = "Calls",
            description = "As in ConsolidateManager: the factories and methods left of `->` are forbidden as well.",
            example = "com.acme.chat.ws.WebSocketManagerFactory create() -> getInstance()",
            required = false)
    private final @Nullable List<String> calls;

    private final transient LegacyUses uses = new LegacyUses(this);

    /** An entry with these options; what is wrong with them, {@link #validate()} tells. */
    public ForbidLegacyTypes(
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
        return "Forbid legacy types";
    }

    @Override
    public String getDescription() {
        return "Finds every use of a legacy type, as ConsolidateManager does, and marks it: a dry run that must be empty"
                + " fails. The legacy types themselves are no use.";
    }

    @Override
    ForbiddenUses decide(ScannedRun run, Supplier<Decision> found, SharedScan<ForbiddenUses> scan) {
        return ForbiddenUses.in(run, found.get(), scan);
    }

    @Override
    List<String> report(ForbiddenUses forbidden, ExecutionContext ctx) {
        forbidden.rows().forEach(row -> uses.insertRow(ctx, row));
        return forbidden.verdicts();
    }

    @Override
    SourceFile edit(ForbiddenUses forbidden, SourceFile file) {
        return forbidden.marked(file);
    }

    @Override
    SourceFile editWithout(SharedScan<ForbiddenUses> scan, SourceFile file) {
        return ForbiddenUses.withProblems(scan, file);
    }
}
