package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryResult;
import dev.ssotkit.rewrite.internal.index.Sources;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;

/**
 * What all entries of one run share. The engine shows the first file to the first entry before it makes the second one
 * known, so a file is looked at only when the next one comes: by then all entries are here. Not thread-safe.
 */
public final class Consolidation {

    /** The message of the root cursor that holds it. */
    public static final String KEY = "dev.ssotkit.rewrite.consolidation";

    private final Function<ConsolidationMap, Collection<TypeKey>> others;
    private final List<Object> members = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean isInvalid;
    private boolean hasPreconditions;
    private @Nullable SourceFile waiting;
    private @Nullable Sources sources;
    private @Nullable Decision decision;

    /** Of the types that the entries name. */
    public Consolidation() {
        this(map -> List.of());
    }

    /** @param others types that the entries do not name and whose mentions matter all the same */
    public Consolidation(Function<ConsolidationMap, Collection<TypeKey>> others) {
        this.others = others;
    }

    /** Makes an entry known, once; one that is invalid turns all of them off. */
    public void register(Object member, EntryResult result, boolean underPreconditions) {
        members.add(member);
        hasPreconditions |= underPreconditions;
        if (result.isValid()) {
            entries.add(result.entry());
        } else {
            isInvalid = true;
        }
    }

    /** Whether an entry is known already. */
    public boolean isRegistered(Object member) {
        return members.stream().anyMatch(known -> known == member);
    }

    /** Whether this entry acts for all of them: edits and rows happen once. */
    public boolean isLedBy(Object member) {
        return !members.isEmpty() && members.get(0) == member;
    }

    /** Shows a file of the scan; every entry shows every file. */
    public void offer(SourceFile file) {
        if (isInvalid || decision != null || waiting == file) {
            return;
        }
        lookAtWaiting();
        waiting = file;
    }

    private void lookAtWaiting() {
        if (waiting != null) {
            sources().take(waiting);
            waiting = null;
        }
    }

    private Decision decide(ConsolidationMap written, Sources found) {
        ConsolidationMap map = ImpliedEntries.added(written, found.index());
        return new Decider(map, new HeldTypes(written, map), found, hasPreconditions).decide();
    }

    private Sources sources() {
        if (sources == null) {
            ConsolidationMap map = ConsolidationMap.of(entries);
            sources = new Sources(map, others.apply(map));
        }
        return sources;
    }

    /** The run as it was read, after the scan; empty if there is no valid entry, or once {@link #decision()} was asked. */
    public Optional<ScannedRun> scanned() {
        lookAtWaiting();
        return isInvalid || entries.isEmpty() || decision != null
                ? Optional.empty()
                : Optional.of(new ScannedRun(ConsolidationMap.of(entries), sources(), hasPreconditions));
    }

    /** What moves. Decided at the first call, after the scan. */
    public Decision decision() {
        if (decision == null) {
            lookAtWaiting();
            decision = isInvalid || entries.isEmpty()
                    ? Decision.nothing()
                    : decide(ConsolidationMap.of(entries), sources());
            sources = null; // The trees are not needed any more.
        }
        return decision;
    }
}
