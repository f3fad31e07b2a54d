package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryResult;
import dev.ssotkit.map.Problem;
import dev.ssotkit.rewrite.internal.decide.Consolidation;
import dev.ssotkit.rewrite.internal.decide.Decision;
import dev.ssotkit.rewrite.internal.decide.ScannedRun;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * One scan for all entries of one recipe in a run, and what they decide on it. Not thread-safe.
 *
 * @param <D> what is decided
 */
public final class SharedScan<D> {

    /** Decides on a run; who asks for its uses has them looked for. */
    @FunctionalInterface
    public interface Judge<D> {
        /** What is to happen. */
        D judge(ScannedRun run, Supplier<Decision> uses, SharedScan<D> scan);
    }

    private final Consolidation consolidation;
    private final Packages packages = new Packages();
    private final TypeDependencies dependencies = new TypeDependencies();
    private final IdentityHashMap<Entry, Object> members = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable UUID bearer;
    private boolean isDecided;
    private @Nullable D decided;

    /**
     * A scan that has seen nothing yet.
     *
     * @param others types that the entries do not name and whose mentions matter all the same
     */
    public SharedScan(Function<ConsolidationMap, Collection<TypeKey>> others) {
        this.consolidation = new Consolidation(others);
    }

    /** Makes an entry known, once. */
    public void register(Object member, EntryResult result, boolean underPreconditions) {
        consolidation.register(member, result, underPreconditions);
        problems.addAll(result.problems());
        if (result.isValid()) {
            members.put(result.entry(), member);
        }
    }

    /** Whether an entry is known already. */
    public boolean isRegistered(Object member) {
        return consolidation.isRegistered(member);
    }

    /** Whether this entry acts for all of them. */
    public boolean isLedBy(Object member) {
        return consolidation.isLedBy(member);
    }

    /** The recipe that an entry was registered with. */
    public Object memberOf(Entry entry) {
        return Optional.ofNullable(members.get(entry)).orElseThrow();
    }

    /** What is wrong with the entries. */
    public List<Problem> problems() {
        return problems;
    }

    /** Shows a file of the scan; every entry shows every file. */
    public void offer(SourceFile file) {
        if (bearer == null && UseMarks.canStandIn(file)) {
            bearer = file.getId();
        }
        if (file instanceof JavaSourceFile code) {
            packages.take(code);
            dependencies.take(code);
        }
        consolidation.offer(file);
    }

    /** What the files say of packages. */
    public Packages packages() {
        return packages;
    }

    /** What the files say of each other's types. */
    public TypeDependencies dependencies() {
        return dependencies;
    }

    /** Whether a file is the first one that can bear a mark: it bears those of the others, too. */
    public boolean isBearer(SourceFile file) {
        return file.getId().equals(bearer);
    }

    /** What was decided, at the first call, after the scan; empty where an entry is invalid. */
    public Optional<D> decided(Judge<D> judge) {
        if (!isDecided) {
            Optional<ScannedRun> run = consolidation.scanned();
            decided = run.map(scanned -> judge.judge(scanned, consolidation::decision, this))
                    .orElse(null);
            isDecided = true;
        }
        return Optional.ofNullable(decided);
    }
}
