package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.List;
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
public final class WiderTests {

    private final RuleContext context;

    public WiderTests(RuleContext context) {
        this.context = context;
    }

    /** The catches of a try statement; to be asked after those that say the same have been merged. */
    public void plan(J.Try attempt, Cursor cursor) {
        Thrown thrown = Thrown.in(attempt, context.plan(), false);
        for (J.Try.Catch handler : attempt.getCatches()) {
            for (NameTree tree : TwinCatches.alternativesOf(handler)) {
                JavaType.FullyQualified canonical = wider(tree.getType(), cursor);
                if (canonical != null
                        && !isMerged(attempt, handler, canonical)
                        && !isOnlyThrown(tree.getType(), canonical, thrown)) {
                    block(tree, tree.getType(), canonical, cursor);
                }
            }
        }
    }

    // A later catch of canonical had the same code: it has been merged with this one.
    private boolean isMerged(J.Try attempt, J.Try.Catch handler, JavaType.FullyQualified canonical) {
        List<J.Try.Catch> all = attempt.getCatches();
        return all.subList(all.indexOf(handler) + 1, all.size()).stream()
                .filter(later -> context.plan().isDeadCatch(later.getId()))
                .anyMatch(later ->
                        TypeUtils.isOfClassType(later.getParameter().getType(), canonical.getFullyQualifiedName()));
    }

    // Of a checked exception the calls in the body tell what can come.
    private static boolean isOnlyThrown(@Nullable JavaType caught, JavaType.FullyQualified canonical, Thrown thrown) {
        return caught != null
                && Exceptions.mustBeThrown(canonical)
                && !thrown.reachesAnyButSubtypesOf(caught, canonical);
    }

    /** {@code x instanceof Legacy}. */
    public void plan(J.InstanceOf test, Cursor cursor) {
        if (test.getClazz() instanceof TypedTree tested) {
            plan(test, tested.getType(), cursor);
        }
    }

    /** {@code case Legacy e}. */
    public void plan(J.Case label, Cursor cursor) {
        for (J part : label.getCaseLabels()) {
            if (part instanceof J.VariableDeclarations pattern) {
                plan(part, pattern.getType(), cursor);
            }
        }
    }

    private void plan(J test, @Nullable JavaType tested, Cursor cursor) {
        JavaType.FullyQualified canonical = wider(tested, cursor);
        if (canonical != null) {
            block(test, tested, canonical, cursor);
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

    private void block(J tree, @Nullable JavaType tested, JavaType.FullyQualified canonical, Cursor cursor) {
        Entry entry = context.movingAt(tested, Placement.of(cursor));
        String key = TypeNames.key(tested);
        if (entry != null && key != null) {
            context.blocked(
                    tree,
                    UseKind.TYPE,
                    key,
                    entry,
                    new Objection(
                            "this would take every " + canonical.getFullyQualifiedName()
                                    + ", and takes only those of the legacy type today",
                            "name the canonical type here first, if that is meant"));
        }
    }
}
