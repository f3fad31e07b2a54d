package dev.ssotkit.rewrite;

import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.retire.SharedScan;
import dev.ssotkit.rewrite.internal.retire.delegation.Delegations;
import dev.ssotkit.rewrite.table.RetiredTypes;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;

/** Lets the methods of legacy types pass on to the canonical instance, so that callers outside of the run keep working. */
public final class DelegateLegacyTypes extends EntryRecipe<Delegations> {

    @Option(
            displayName = "Canonical type",
            description = "The type whose instance does the work.",
            example = "com.acme.chat.ws.WebSocketManager")
    private final @Nullable String canonicalType;

    @Option(
            displayName = "Accessor",
            description = "As in ConsolidateManager: how the delegates reach the instance.",
            example = "getInstance()")
    private final @Nullable String accessor;

    @Option(
            displayName = "Legacy types",
            description = "The types that become delegates.",
            example = "com.acme.chat.websocket.manager.WebSocketManager")
    private final @Nullable List<String> legacyTypes;

    @Option(
            displayName = "Calls",
            description = "As in ConsolidateManager: what stands left of `->` passes on to what stands right of it.",
            example = "com.acme.chat.ws.ModernWebSocketManager broadcastMessage(java.lang.String) -> broadcast($1)",
            required = false)
    private final @Nullable List<String> calls;

    private final transient RetiredTypes types = new RetiredTypes(this);

    /** An entry with these options; what is wrong with them, {@link #validate()} tells. */
    public DelegateLegacyTypes(
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
    public @Nullable List<String> getLegacyTypes() {
        return legacyTypes;
    }

    @Override
    public @Nullable List<String> getCalls() {
        return calls;
    }

    @Override
    public String getDisplayName() {
        return "Delegate legacy types";
    }

    @Override
    public String getDescription() {
        return "Turns legacy types into thin delegates: their methods pass on to the canonical instance, their state goes, and"
                + " what callers see of them stays.";
    }

    @Override
    Delegations decide(ScannedRun run, Supplier<Decision> found, SharedScan<Delegations> scan) {
        return Delegations.in(run, found, scan.dependencies());
    }

    @Override
    List<String> report(Delegations delegations, ExecutionContext ctx) {
        delegations.rows().all().forEach(row -> types.insertRow(ctx, row));
        return delegations.rows().verdicts();
    }

    @Override
    SourceFile edit(Delegations delegations, SourceFile file) {
        return delegations.edited(file);
    }
}
