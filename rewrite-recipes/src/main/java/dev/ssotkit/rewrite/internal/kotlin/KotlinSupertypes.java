package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.types.Doubles;
import dev.ssotkit.rewrite.internal.rule.types.SupertypeForm;
import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.kotlin.tree.K;

/** In Kotlin the parentheses after a supertype tell a class from an interface. */
public final class KotlinSupertypes implements SupertypeForm {

    private final Doubles doubles;

    /** Asked in one file. */
    public KotlinSupertypes(RuleContext context) {
        this.doubles = new Doubles(context);
    }

    @Override
    public @Nullable Objection objection(
            J.ClassDeclaration declaration,
            JavaType.FullyQualified type,
            TypeTree parent,
            Entry entry,
            JavaType.FullyQualified canonical,
            Findings found) {
        JavaType.FullyQualified legacy = TypeUtils.asFullyQualified(parent.getType());
        if (legacy == null) {
            return Objection.NO_ATTRIBUTION;
        }
        boolean isClass = canonical.getKind() != JavaType.FullyQualified.Kind.Interface;
        if (parent instanceof K.DelegatedSuperType || isClass != parent instanceof K.ConstructorInvocation) {
            return new Objection(
                    parent instanceof K.DelegatedSuperType
                            ? "a delegating implementation of " + TypeKey.of(legacy)
                            : TypeKey.of(canonical)
                                    + (isClass
                                            ? " is a class, and no constructor is called here"
                                            : " is an interface and " + TypeKey.of(legacy) + " is not"),
                    "move it by hand");
        }
        Objection closed = doubles.closed(canonical, entry, TypeKey.of(legacy));
        if (closed == null) {
            closed = Doubles.generic(canonical, legacy);
        }
        if (closed != null) {
            return closed;
        }
        List<Expression> arguments =
                parent instanceof K.ConstructorInvocation call ? Effects.given(call.getArguments()) : List.of();
        return isClass
                ? doubles.constructor(canonical, null, false, arguments, Place.of(type))
                        .objection()
                : null;
    }
}
