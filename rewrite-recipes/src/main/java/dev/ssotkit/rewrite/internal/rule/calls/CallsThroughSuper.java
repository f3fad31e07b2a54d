package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.SelfReferences;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** {@code super.m()}, {@code A.super.m()}, {@code super::m}: there must be a body to run (JLS 15.12.3, 15.13.1). */
final class CallsThroughSuper {

    private final RuleContext context;

    CallsThroughSuper(RuleContext context) {
        this.context = context;
    }

    /** What speaks against reaching a method from where a call or reference selects it. */
    @Nullable
    Objection objection(@Nullable Expression select, JavaType.@Nullable Method replacement, Cursor cursor) {
        if (replacement == null || !SelfReferences.isSuper(select)) {
            return null;
        }
        TypeKey owner = TypeKey.of(replacement.getDeclaringType());
        if (Members.isAbstract(replacement)) {
            return new Objection(
                    "a call through `super`, and " + replacement.getName() + " of " + owner + " is abstract",
                    "give it a body there");
        }
        JavaType.FullyQualified named = select instanceof J.FieldAccess access
                ? TypeUtils.asFullyQualified(access.getTarget().getType())
                : null;
        JavaType.FullyQualified nearer = named == null ? null : nearer(named, replacement, cursor);
        return nearer == null
                ? null
                : new Objection(
                        "the class has " + replacement.getName() + " of " + owner + " through " + TypeKey.of(nearer)
                                + " as well, and `super` leads past nothing",
                        "call it through " + TypeKey.of(nearer) + ", or name only one of both in the class");
    }

    // No other supertype may be below the interface that stands before `super` (JLS 15.12.1), nor override the method
    // (15.12.3).
    private JavaType.@Nullable FullyQualified nearer(
            JavaType.FullyQualified named, JavaType.Method replacement, Cursor cursor) {
        J.ClassDeclaration around = cursor.firstEnclosing(J.ClassDeclaration.class);
        JavaType.FullyQualified type = around == null ? null : around.getType();
        if (type == null || named.getKind() != JavaType.FullyQualified.Kind.Interface) {
            return null;
        }
        Place place = Placement.of(cursor);
        TypeKey before = TypeKey.of(named);
        for (JavaType.FullyQualified parent : parentsOf(type)) {
            boolean isOther = !TypeKey.of(parent).equals(before);
            if (isOther
                    && (context.fit()
                                    .isSubtypeAfter(parent, place, context.fit().nameAfter(named, place))
                            || overrides(parent, replacement, place))) {
                return parent;
            }
        }
        return null;
    }

    private static List<JavaType.FullyQualified> parentsOf(JavaType.FullyQualified type) {
        List<JavaType.FullyQualified> parents = new ArrayList<>(type.getInterfaces());
        if (type.getSupertype() != null) {
            parents.add(type.getSupertype());
        }
        return parents;
    }

    private boolean overrides(JavaType.FullyQualified parent, JavaType.Method method, Place place) {
        TypeKey owner = TypeKey.of(method.getDeclaringType());
        return context.fit().isSubtypeAfter(parent, place, owner)
                && Members.method(parent, method.getName(), TypeNames.erasures(method.getParameterTypes()))
                        .filter(found -> !TypeKey.of(found.getDeclaringType()).equals(owner))
                        .isPresent();
    }
}
