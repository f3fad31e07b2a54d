package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.edit.UnwritableName;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.SourceFile;

/** Tries an edit before anything is promised: one that fails, or that leaves something behind, blocks its types. */
final class Trial {

    private final Hypothesis hypothesis;

    Trial(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    /** The file's uses, blocked where the trial failed for their type. */
    PlannedFile of(PlannedFile planned) {
        if (planned.edit().isEmpty()) {
            return planned;
        }
        try {
            SourceFile edited = planned.edit().get().apply(planned.file());
            Set<TypeKey> left = edited == null ? Set.of() : leftIn(edited);
            return left.isEmpty()
                    ? planned
                    : planned.failedFor(
                            use -> left.contains(use.legacyType()),
                            new Objection("the edit would leave uses of it in this file", "report this as a bug"));
        } catch (UnwritableName name) {
            boolean isTold = planned.uses().stream().anyMatch(use -> isNamedBy(use.legacyType(), name));
            return planned.failedFor(
                    use -> isTold ? isNamedBy(use.legacyType(), name) : hypothesis.moves(use.legacyType()),
                    name.objection());
        } catch (RuntimeException | StackOverflowError | AssertionError failure) {
            return planned.failedFor(
                    use -> hypothesis.moves(use.legacyType()),
                    new Objection("the edit of this file fails: " + failure, "report this as a bug, with the file"));
        }
    }

    // A line of `calls` may lead to a class that is neither.
    private boolean isNamedBy(TypeKey legacy, UnwritableName name) {
        Entry entry = hypothesis.entryOf(legacy);
        return entry != null
                && hypothesis.moves(legacy)
                && (name.type().equals(TypeKey.of(entry.canonicalType()))
                        || name.type().equals(TypeKey.of(entry.accessor().declaringType())));
    }

    private Set<TypeKey> leftIn(SourceFile edited) {
        Set<TypeKey> left = new HashSet<>();
        PlannedFile again = FilePlanner.ofRules()
                .plan(List.of(edited), hypothesis, Set.of())
                .get(0);
        for (Use use : again.uses()) {
            TypeKey key = use.legacyType();
            boolean isName = use.kind() == UseKind.IMPORT || use.kind() == UseKind.TYPE;
            if (use.status() == UseStatus.REWRITTEN && hypothesis.moves(key) && isName) {
                left.add(key);
            }
        }
        return left;
    }
}
