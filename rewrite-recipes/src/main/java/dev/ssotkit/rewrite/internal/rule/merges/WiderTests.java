package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.java.tree.TypedTree;

/**
 * Blocks catches of, and tests for, an exception that moves to one of its own superclasses: they would come to take what
 * went past them so far.
 */
public final class WiderTests implements Rule<J> {

    private final RuleContext context;

    public WiderTests(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.Try.class, J.InstanceOf.class, J.Case.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.Try attempt) {
            catches(attempt, cursor, found);
        } else if (tree instanceof J.InstanceOf test && test.getClazz() instanceof TypedTree tested) {
            check(test, tested.getType(), cursor, found);
        } else if (tree instanceof J.Case label) {
            patterns(label, cursor, found);
        }
    }

    // The catches of a try statement; to be asked after those that say the same have been merged.
    private void catches(J.Try attempt, Cursor cursor, Findings found) {
        Thrown thrown = Thrown.in(attempt, context.plan(), false);
        for (J.Try.Catch handler : attempt.getCatches()) {
            for (NameTree tree : TwinCatches.alternativesOf(handler)) {
                JavaType.FullyQualified canonical = wider(tree.getType(), cursor);
                if (canonical != null
                        && !isMerged(attempt, handler, canonical)
                        && !isOnlyThrown(tree.getType(), canonical, thrown)) {
                    block(tree, tree.getType(), canonical, cursor, found);
                }
            }
        }
    }

    // A later catch of canonical had the same code: it has been merged with this one.
    private boolean isMerged(J.Try attempt, J.Try.Catch handler, JavaType.FullyQualified canonical) {
        List<J.Try.Catch> all = attempt.getCatches();
        return all.subList(all.indexOf(handler) + 1, all.size()).stream()
                .filter(later -> context.plan().of(later.getId()).isUnreachable())
                .anyMatch(later ->
                        TypeUtils.isOfClassType(later.getParameter().getType(), canonical.getFullyQualifiedName()));
    }

    // Of a checked exception the calls in the body tell what can come.
    private static boolean isOnlyThrown(@Nullable JavaType caught, JavaType.FullyQualified canonical, Thrown thrown) {
        return caught != null
                && Exceptions.mustBeThrown(canonical)
                && !thrown.reachesAnyButSubtypesOf(caught, canonical);
    }

    // {@code case Legacy e}.
    private void patterns(J.Case label, Cursor cursor, Findings found) {
        for (J part : label.getCaseLabels()) {
            if (part instanceof J.VariableDeclarations pattern) {
                check(part, pattern.getType(), cursor, found);
            }
        }
    }

    private void check(J test, @Nullable JavaType tested, Cursor cursor, Findings found) {
        JavaType.FullyQualified canonical = wider(tested, cursor);
        if (canonical != null) {
            block(test, tested, canonical, cursor, found);
        }
    }

    private JavaType.@Nullable FullyQualified wider(@Nullable JavaType tested, Cursor cursor) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(tested);
        Entry entry = context.movingAt(type, Placement.of(cursor));
        JavaType.FullyQualified canonical =
                entry == null ? null : context.hypothesis().canonical(entry).orElse(null);
        return type != null
                        && canonical != null
                        && type.isAssignableTo("java.lang.Throwable")
                        && type.isAssignableTo(canonical.getFullyQualifiedName())
                ? canonical
                : null;
    }

    private void block(
            J tree, @Nullable JavaType tested, JavaType.FullyQualified canonical, Cursor cursor, Findings found) {
        Entry entry = context.movingAt(tested, Placement.of(cursor));
        TypeKey key = TypeKey.orNull(tested);
        if (entry != null && key != null) {
            found.blocked(
                    tree,
                    UseKind.TYPE,
                    key,
                    entry,
                    new Objection(
                            "this would take every " + canonical.getFullyQualifiedName() + ", and takes only those of "
                                    + key + " today",
                            "name it here first, if that is meant"));
        }
    }
}
