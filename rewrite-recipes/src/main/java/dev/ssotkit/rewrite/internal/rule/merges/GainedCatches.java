package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks catches that an exception goes past today, to a later one or out of the statement, and that would take it as what
 * it becomes (JLS 11.3, 14.20).
 */
public final class GainedCatches implements Rule<J.Try> {

    private final RuleContext context;

    /** Asked in one file. */
    public GainedCatches(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J.Try>> constructs() {
        return Set.of(J.Try.class);
    }

    @Override
    public void at(J.Try attempt, Cursor cursor, Findings found) {
        if (attempt.getCatches().isEmpty() || context.hypothesis().isLegacyBody(Placement.of(cursor))) {
            return;
        }
        List<JavaType> taken = new ArrayList<>();
        for (J.Try.Catch handler : attempt.getCatches()) {
            List<NameTree> alternatives = TwinCatches.alternativesOf(handler);
            alternatives.forEach(each -> taken.add(each.getType()));
            for (NameTree each : alternatives) {
                TypeKey key = TypeKey.orNull(each.getType());
                if (key != null) {
                    context.hypothesis()
                            .gainersOf(key)
                            .forEach(gainer -> gained(gainer, key, each, attempt, taken, found));
                    renamed(key, each, Placement.of(cursor), attempt, taken, found);
                }
            }
        }
    }

    private void gained(
            TypeKey gainer, TypeKey supertype, NameTree caught, J.Try attempt, List<JavaType> taken, Findings found) {
        JavaType legacy = context.hypothesis().index().find(gainer).orElse(null);
        Entry entry = context.hypothesis().entryOf(gainer);
        if (legacy != null
                && entry != null
                && !isTaken(legacy, taken)
                && !isMerged(legacy, attempt)
                && Thrown.declaredIn(attempt, context.plan()).mayBe(legacy, context)) {
            Objection objection = new Objection(
                    "this does not take " + gainer + " today, and would take " + RuleContext.canonical(entry)
                            + ", which is a " + supertype,
                    "catch " + gainer + " before it");
            found.blocked(caught, UseKind.TYPE, gainer, entry, objection);
        }
    }

    // Of what nobody declares it is not known whether it comes; of canonical it is meant that both are one.
    private void renamed(
            TypeKey key, NameTree caught, Place place, J.Try attempt, List<JavaType> taken, Findings found) {
        Entry entry = context.movingAt(caught.getType(), place);
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        if (entry == null || canonical == null) {
            return;
        }
        Thrown.declaredIn(attempt, context.plan()).of(canonical).stream()
                .filter(type -> !isTaken(type, taken) && !isMerged(type, attempt))
                .findFirst()
                .ifPresent(type -> found.blocked(
                        caught,
                        UseKind.TYPE,
                        key,
                        entry,
                        new Objection(
                                "this does not take " + RuleContext.nameOf(type) + " today, and would as "
                                        + RuleContext.canonical(entry),
                                "catch " + RuleContext.nameOf(type) + " before it")));
    }

    // A later catch had the same code.
    private boolean isMerged(JavaType type, J.Try attempt) {
        return attempt.getCatches().stream()
                .filter(handler -> context.plan().of(handler.getId()).isUnreachable())
                .flatMap(handler -> TwinCatches.alternativesOf(handler).stream())
                .anyMatch(caught -> TypeUtils.isAssignableTo(caught.getType(), type));
    }

    private static boolean isTaken(JavaType type, List<JavaType> taken) {
        return taken.stream().anyMatch(earlier -> TypeUtils.isAssignableTo(earlier, type));
    }
}
