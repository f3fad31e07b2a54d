package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import java.util.ArrayList;
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
 * Blocks catches of, and tests and casts for, a supertype that a legacy type has and canonical has not: they would let
 * pass what they take today (JLS 11.3, 15.20.2, 15.16, 14.11).
 */
public final class LostTests implements Rule<J> {

    private final RuleContext context;

    /** Asked in one file. */
    public LostTests(RuleContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.Try.Catch.class, J.InstanceOf.class, J.Case.class, J.TypeCast.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.Try.Catch handler) {
            for (NameTree caught : TwinCatches.alternativesOf(handler)) {
                check(caught, caught.getType(), null, cursor, found);
            }
        } else if (tree instanceof J.InstanceOf test && test.getClazz() instanceof TypedTree tested) {
            check(test, tested.getType(), test.getExpression().getType(), cursor, found);
        } else if (tree instanceof J.TypeCast cast) {
            check(cast, cast.getType(), cast.getExpression().getType(), cursor, found);
        } else if (tree instanceof J.Case label) {
            for (J part : label.getCaseLabels()) {
                if (part instanceof J.VariableDeclarations pattern) {
                    check(part, pattern.getType(), null, cursor, found);
                }
            }
        }
    }

    /** @param given the static type of what is tested; null where it may be anything */
    private void check(J test, @Nullable JavaType tested, @Nullable JavaType given, Cursor cursor, Findings found) {
        TypeKey supertype = TypeKey.orNull(tested);
        if (supertype == null || context.hypothesis().isLegacyBody(Placement.of(cursor))) {
            return;
        }
        for (TypeKey key : context.hypothesis().losersOf(supertype)) {
            Entry entry = context.hypothesis().entryOf(key);
            JavaType legacy = context.hypothesis().index().find(key).orElse(null);
            boolean mayBeOne = given == null
                    || TypeUtils.asFullyQualified(given) != null
                            && legacy != null
                            && TypeUtils.isAssignableTo(given, legacy)
                            && !TypeUtils.isAssignableTo(tested, given);
            if (entry != null && mayBeOne) {
                found.blocked(
                        test,
                        UseKind.TYPE,
                        key,
                        entry,
                        new Objection(
                                "this takes every " + supertype + ", " + key + " too, " + through(legacy, supertype)
                                        + "and " + RuleContext.canonical(entry) + " is none",
                                "make it one, or name the canonical type here as well"));
            }
        }
    }

    // What canonical lost may be a type in between.
    private static String through(@Nullable JavaType legacy, TypeKey supertype) {
        if (!(legacy instanceof JavaType.FullyQualified type)) {
            return "";
        }
        List<JavaType.FullyQualified> parents = new ArrayList<>(type.getInterfaces());
        if (type.getSupertype() != null) {
            parents.add(type.getSupertype());
        }
        return parents.stream()
                .filter(parent -> parent.isAssignableTo(supertype.name()))
                .map(TypeKey::of)
                .filter(parent -> !parent.equals(supertype))
                .findFirst()
                .map(parent -> "as a " + parent + ", ")
                .orElse("");
    }
}
