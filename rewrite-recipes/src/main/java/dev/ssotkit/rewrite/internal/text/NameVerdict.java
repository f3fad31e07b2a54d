package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.NamedConstruction;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.text.format.ClassNameReference;
import dev.ssotkit.rewrite.internal.text.format.KeyClash;
import dev.ssotkit.rewrite.internal.text.format.Role;
import dev.ssotkit.rewrite.internal.text.format.TextFormat;
import dev.ssotkit.rewrite.internal.text.spring.SpringHazards;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.JavaType;

/** Whether a name in text can move, by what reads it. */
final class NameVerdict {

    private final Hypothesis hypothesis;
    private final MovingNames names;
    private final TextFormat format;
    private final SpringHazards hazards;
    private final NamedConstruction construction;
    private final StartedByName start;

    NameVerdict(Hypothesis hypothesis, MovingNames names, TextFormat format) {
        this.hypothesis = hypothesis;
        this.names = names;
        this.format = format;
        this.hazards = new SpringHazards(hypothesis);
        this.construction = new NamedConstruction(hypothesis);
        this.start = new StartedByName(hypothesis);
    }

    void add(ClassNameReference reference, MovingNames.Match match, int line, NameUses uses) {
        Entry entry = match.entry();
        if (reference.role() == Role.PROSE) {
            uses.kept(match.key(), entry, line, "running text, which stays as it is", "edit it by hand");
            return;
        }
        Objection objection = objection(reference, match);
        if (objection != null) {
            uses.blocked(match.key(), entry, line, objection);
        } else if (mayBeConstructed(reference, match) && !entry.isNamesOnly()) {
            uses.kept(match.key(), entry, line, NamedConstruction.SECOND_INSTANCE, "ask the accessor instead");
        } else {
            uses.rewritten(match.key(), entry, line);
        }
    }

    private @Nullable Objection objection(ClassNameReference reference, MovingNames.Match match) {
        Entry entry = match.entry();
        Cursor cursor = reference.getCursor();
        Optional<JavaType.FullyQualified> canonical = hypothesis.canonical(entry);
        if (KeyClash.isAt(reference, format, names::renamed)) {
            return new Objection("two keys would become one, with different values", "merge them by hand");
        }
        if (reference.role() == Role.KEY) {
            return null;
        }
        if (reference.role() == Role.BEAN) {
            return entry.isNamesOnly() ? null : hazards.objection(cursor.getParentTreeCursor(), match.key(), entry);
        }
        Optional<String> missing = match.member().isEmpty()
                ? canonical.flatMap(type -> format.missingMember(type, cursor))
                : Optional.of(match.member())
                        .filter(member -> canonical.filter(match::isMemberOf).isEmpty());
        if (missing.isPresent()) {
            return new Objection(
                    entry.canonicalType().binaryName() + " has no such member: " + missing.get(),
                    "add it there, or remove this mention");
        }
        Optional<Objection> constructed = mayBeConstructed(reference, match)
                ? construction.objection(match.key(), entry, List.of())
                : Optional.empty();
        return constructed
                .or(() -> isLoaded(reference, match) ? start.objection(match.key(), entry) : Optional.empty())
                .orElse(null);
    }

    private boolean mayBeConstructed(ClassNameReference reference, MovingNames.Match match) {
        return isLoaded(reference, match) && construction.isPossible(match.key());
    }

    private static boolean isLoaded(ClassNameReference reference, MovingNames.Match match) {
        return reference.role() == Role.VALUE && match.after().isEmpty();
    }
}
