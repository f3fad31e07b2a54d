package dev.ssotkit.rewrite;

import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.retire.SharedScan;
import dev.ssotkit.rewrite.internal.retire.deprecation.Deprecations;
import dev.ssotkit.rewrite.table.RetiredTypes;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;

/** Marks legacy types, their constructors and their factories as deprecated for removal, with a link to what takes the place. */
public final class DeprecateLegacyTypes extends EntryRecipe<Deprecations> {

    @Option(
            displayName = "Canonical type",
            description = "The type to use instead.",
            example = "com.acme.chat.ws.WebSocketManager")
    private final @Nullable String canonicalType;

    @Option(
            displayName = "Accessor",
            description = "As in ConsolidateManager: constructors and factories link to it.",
            example = "getInstance()")
    private final @Nullable String accessor;

    @Option(
            displayName = "Legacy types",
            description = "The types to deprecate.",
            example = "com.acme.chat.websocket.manager.WebSocketManager")
    private final @Nullable List<String> legacyTypes;

    @Option(
            displayName = "Calls",
            description = "As in ConsolidateManager: what stands left of `->` links to what stands right of it.",
            example = "com.acme.chat.ws.WebSocketManagerFactory create() -> getInstance()",
            required = false)
    private final @Nullable List<String> calls;

    @Option(
            displayName = "Since",
            description = "The version that deprecates them; without it the annotation says none.",
            example = "2.0",
            required = false)
    private final @Nullable String since;

    private final transient RetiredTypes types = new RetiredTypes(this);

    /** An entry with these options; what is wrong with them, {@link #validate()} tells. */
    public DeprecateLegacyTypes(
            @Nullable String canonicalType,
            @Nullable String accessor,
            @Nullable List<String> legacyTypes,
            @Nullable List<String> calls,
            @Nullable String since) {
        this.canonicalType = canonicalType;
        this.accessor = accessor;
        this.legacyTypes = legacyTypes;
        this.calls = calls;
        this.since = since;
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

    /** The version that deprecates them. */
    public @Nullable String getSince() {
        return since;
    }

    @Override
    public String getDisplayName() {
        return "Deprecate legacy types";
    }

    @Override
    public String getDescription() {
        return "Marks legacy types, their constructors and their factories as deprecated for removal, with a link in their"
                + " documentation to what takes their place.";
    }

    @Override
    Deprecations decide(ScannedRun run, Supplier<Decision> found, SharedScan<Deprecations> scan) {
        return Deprecations.in(run, entry -> ((DeprecateLegacyTypes) scan.memberOf(entry)).since);
    }

    @Override
    List<String> report(Deprecations deprecations, ExecutionContext ctx) {
        deprecations.rows().all().forEach(row -> types.insertRow(ctx, row));
        return deprecations.rows().verdicts();
    }

    @Override
    SourceFile edit(Deprecations deprecations, SourceFile file) {
        return deprecations.edited(file);
    }
}
