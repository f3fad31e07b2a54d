package dev.ssotkit.rewrite;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.map.EntryResult;
import dev.ssotkit.map.Problem;
import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.retire.SharedScan;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.ScanningRecipe;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.Validated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A recipe beside {@link ConsolidateManager} that takes the options of an entry. All of its kind in a run decide together,
 * after the scan, and on what the same scan found; one that is invalid turns all of them off.
 *
 * @param <D> what they decide
 */
abstract class EntryRecipe<D> extends ScanningRecipe<SharedScan<D>> {

    // The runner's own log: Maven and Gradle show it.
    private static final Logger LOGGER = LoggerFactory.getLogger("ssot.rewrite");

    // Misspelt options end up here: the engine would ignore them.
    @JsonIgnore
    private final Map<String, Object> unknown = new LinkedHashMap<>();

    /** Takes an option that there is not; keys that start with {@code @} are the serialiser's own. */
    @JsonAnySetter
    public void unknownOption(String key, Object value) {
        if (!key.startsWith("@")) {
            unknown.put(key, value);
        }
    }

    /** The options that there are not, so that a round trip keeps them. */
    @JsonAnyGetter
    public Map<String, Object> unknownOptions() {
        return unknown;
    }

    /** The one type that stays. */
    public abstract @Nullable String getCanonicalType();

    /** How its instance is reached. */
    public abstract @Nullable String getAccessor();

    /** The competing types. */
    public abstract @Nullable List<String> getLegacyTypes();

    /** The mapped calls. */
    public abstract @Nullable List<String> getCalls();

    /** The accessor, or what stands in for it where an entry may leave it out. */
    @Nullable
    String accessorOrElse() {
        return getAccessor();
    }

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
    public Duration getEstimatedEffortPerOccurrence() {
        return Duration.ofMinutes(10);
    }

    private EntryResult entry() {
        EntryOptions.Builder options = EntryOptions.named(
                        getName() + (getCanonicalType() == null ? "" : " of " + getCanonicalType()))
                .option(EntryOptions.CANONICAL_TYPE, getCanonicalType())
                .option(EntryOptions.ACCESSOR, accessorOrElse())
                .option(EntryOptions.LEGACY_TYPES, getLegacyTypes())
                .option(EntryOptions.CALLS, getCalls());
        unknown.forEach(options::option);
        return Entry.of(options.build());
    }

    @Override
    public Validated<Object> validate() {
        Validated<Object> validated = super.validate();
        for (Problem problem : entry().problems()) {
            String option = Objects.requireNonNullElse(problem.option(), "entry");
            validated = validated.and(Validated.invalid(option, problem.value(), problem.toString()));
        }
        return validated;
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
