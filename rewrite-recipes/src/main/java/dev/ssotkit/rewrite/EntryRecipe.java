package dev.ssotkit.rewrite;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.retire.SharedScan;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A recipe beside {@link ConsolidateManager} that takes the options of an entry. All of its kind in a run decide together,
 * after the scan, and on what the same scan found; one that is invalid turns all of them off.
 *
 * @param <D> what they decide
 */
abstract class EntryRecipe<D> extends OptionsRecipe<SharedScan<D>> {

    // The runner's own log: Maven and Gradle show it.
    private static final Logger LOGGER = LoggerFactory.getLogger("ssot.rewrite");

    /** Types that the entries do not name and whose mentions matter all the same. */
    Collection<TypeKey> othersToLookFor(ConsolidationMap map) {
        return List.of();
    }

    /** Decides, for all entries. */
    abstract D decide(ScannedRun run, Supplier<Decision> uses, SharedScan<D> scan);

    /** Inserts the rows, once, and tells of each legacy type in the log. */
    abstract List<String> report(D decided, ExecutionContext ctx);

    /** The file as it is to be; null to delete it. */
    abstract @Nullable SourceFile edit(D decided, SourceFile file);

    /** The file where an entry is invalid. */
    SourceFile editWithout(SharedScan<D> scan, SourceFile file) {
        return file;
    }

    @Override
    public String getInstanceNameSuffix() {
        return getCanonicalType() == null ? "" : "for `" + getCanonicalType() + "`";
    }

    @Override
    public SharedScan<D> getInitialValue(ExecutionContext ctx) {
        return new SharedScan<>(this::othersToLookFor);
    }

    @Override
    public SharedScan<D> getAccumulator(Cursor cursor, ExecutionContext ctx) {
        SharedScan<D> scan = cursor.getRoot().computeMessageIfAbsent(getName(), key -> getInitialValue(ctx));
        if (!scan.isRegistered(this)) {
            boolean underPreconditions = Preconditions.areAround();
            scan.register(this, entry(), underPreconditions);
            if (underPreconditions) {
                LOGGER.warn("{} has preconditions, and edits only the files that match: remove them", getName());
            }
        }
        return scan;
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getScanner(SharedScan<D> scan) {
        return new TreeVisitor<Tree, ExecutionContext>() {
            @Override
            public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
                if (tree instanceof SourceFile file) {
                    scan.offer(file);
                }
                return tree;
            }
        };
    }

    @Override
    public Collection<? extends SourceFile> generate(SharedScan<D> scan, ExecutionContext ctx) {
        if (scan.isLedBy(this)) {
            scan.decided(this::decide).ifPresent(decided -> report(decided, ctx).forEach(LOGGER::info));
        }
        return List.of();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor(SharedScan<D> scan) {
        if (!scan.isLedBy(this)) {
            return TreeVisitor.noop();
        }
        return new TreeVisitor<Tree, ExecutionContext>() {
            @Override
            public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
                // Later cycles insert no rows: what they did nobody would be told.
                if (!(tree instanceof SourceFile file) || ctx.getCycle() > 1) {
                    return tree;
                }
                D decided = scan.decided(EntryRecipe.this::decide).orElse(null);
                return decided == null ? editWithout(scan, file) : edit(decided, file);
            }
        };
    }
}
