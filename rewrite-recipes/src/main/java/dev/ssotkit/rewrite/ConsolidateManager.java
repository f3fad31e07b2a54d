package dev.ssotkit.rewrite;

import dev.ssotkit.rewrite.internal.decide.Consolidation;
import dev.ssotkit.rewrite.internal.plan.FileEdit;
import dev.ssotkit.rewrite.table.LegacyUses;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves every use of many competing classes to one, all or nothing for each of them. All entries of a run decide
 * together, after the scan. Edits nothing if any of them is invalid.
 */
public final class ConsolidateManager extends OptionsRecipe<Consolidation> {

    // The runner's own log: Maven and Gradle show it.
    private static final Logger LOGGER = LoggerFactory.getLogger("ssot.rewrite");

    @Option(
            displayName = "Canonical type",
            description = "The one type that stays. Nested types are written `Outer$Inner` or `Outer.Inner`.",
            example = "com.acme.chat.ws.WebSocketManager")
    private final @Nullable String canonicalType;

    @Option(
            displayName = "Accessor",
            description =
                    "How its instance is reached: a static method of the canonical type, with the parameters that it"
                            + " takes, or of another class if that is written first. `new` moves names only.",
            example = "getInstance()")
    private final @Nullable String accessor;

    @Option(
            displayName = "Legacy types",
            description = "The types that compete with the canonical one.",
            example = "com.acme.chat.websocket.manager.WebSocketManager")
    private final @Nullable List<String> legacyTypes;

    @Option(
            displayName = "Calls",
            description =
                    "Methods, factories and constructors that map to another call: `Type method(params) -> method(args)`,"
                            + " where `$1` is the first argument.",
            example = "com.acme.chat.ws.ModernWebSocketManager broadcastMessage(java.lang.String) -> broadcast($1)",
            required = false)
    private final @Nullable List<String> calls;

    private final transient LegacyUses uses = new LegacyUses(this);

    /** An entry with these options; what is wrong with them, {@link #validate()} tells. */
    public ConsolidateManager(
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
        return "Consolidate competing classes";
    }

    @Override
    public String getDescription() {
        return "Moves imports, types, constructions, factories and calls of many competing classes to one canonical"
                + " class. A legacy type moves only if every use of it in the run can; every use is reported.";
    }

    @Override
    public String getInstanceNameSuffix() {
        return canonicalType == null ? "" : "to `" + canonicalType + "`";
    }

    @Override
    public Consolidation getInitialValue(ExecutionContext ctx) {
        return new Consolidation();
    }

    @Override
    public Consolidation getAccumulator(Cursor cursor, ExecutionContext ctx) {
        Consolidation consolidation =
                cursor.getRoot().computeMessageIfAbsent(Consolidation.KEY, key -> getInitialValue(ctx));
        if (!consolidation.isRegistered(this)) {
            consolidation.register(this, entry(), Preconditions.areAround());
        }
        return consolidation;
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getScanner(Consolidation consolidation) {
        return new TreeVisitor<Tree, ExecutionContext>() {
            @Override
            public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
                if (tree instanceof SourceFile file) {
                    consolidation.offer(file);
                }
                return tree;
            }
        };
    }

    @Override
    public Collection<? extends SourceFile> generate(Consolidation consolidation, ExecutionContext ctx) {
        if (consolidation.isLedBy(this)) {
            consolidation.decision().rows().forEach(row -> uses.insertRow(ctx, row));
            consolidation.decision().verdicts().forEach(LOGGER::info);
        }
        return List.of();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor(Consolidation consolidation) {
        if (!consolidation.isLedBy(this)) {
            return TreeVisitor.noop();
        }
        return new TreeVisitor<Tree, ExecutionContext>() {
            @Override
            public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
                if (!(tree instanceof SourceFile file)) {
                    return tree;
                }
                FileEdit edit = consolidation.decision().editOf(file).orElse(null);
                return edit == null ? file : edit.apply(file);
            }
        };
    }
}
