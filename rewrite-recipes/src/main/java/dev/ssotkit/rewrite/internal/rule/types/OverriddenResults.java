package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.rule.Findings;
import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeArguments;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Blocks methods whose result moves and is then none that a method which they override, or stand in for, allows (JLS 8.4.5,
 * 8.4.8.3, 8.4.8.4). What canonical itself has is asked elsewhere.
 */
public final class OverriddenResults implements Rule<J> {

    private final RuleContext context;
    private final StandIns standIns;

    /** Asked in one file. */
    public OverriddenResults(RuleContext context) {
        this.context = context;
        this.standIns = new StandIns(context);
    }

    /** A method as a class sees it, and in whose code its result is written. */
    private record Seen(JavaType.Method method, JavaType.@Nullable FullyQualified owner, PlacedType result) {

        static Seen own(JavaType.Method method, Place place) {
            return new Seen(method, null, new PlacedType(method.getReturnType(), place));
        }

        // What stands for a type variable is written where the class names its supertype.
        static Seen of(JavaType.Method method, JavaType.FullyQualified owner, Place below) {
            JavaType result = TypeArguments.of(owner).in(method.getReturnType());
            Place place = result == method.getReturnType() ? Place.of(owner) : below;
            return new Seen(method, owner, new PlacedType(result, place));
        }
    }

    @Override
    public Set<Class<? extends J>> constructs() {
        return Set.of(J.ClassDeclaration.class, J.NewClass.class);
    }

    @Override
    public void at(J tree, Cursor cursor, Findings found) {
        if (tree instanceof J.ClassDeclaration declaration && declaration.getType() != null) {
            List<JavaType.FullyQualified> ancestors = Ancestors.of(declaration.getType());
            check(
                    tree,
                    ancestors.subList(1, ancestors.size()),
                    declaration.getType(),
                    declaration.getBody(),
                    Place.of(declaration.getType()),
                    found);
        } else if (tree instanceof J.NewClass construction
                && construction.getBody() != null
                && construction.getClazz() != null) {
            JavaType.FullyQualified parent =
                    TypeUtils.asFullyQualified(construction.getClazz().getType());
            if (parent != null) {
                check(tree, Ancestors.of(parent), parent, construction.getBody(), Placement.of(cursor), found);
            }
        }
    }

    private void check(
            J tree,
            List<JavaType.FullyQualified> ancestors,
            JavaType.FullyQualified type,
            J.Block body,
            Place place,
            Findings found) {
        if (context.hypothesis().isLegacyBody(place)) {
            return;
        }
        List<JavaType.FullyQualified> staying = ancestors.stream()
                .filter(ancestor -> !TypeKey.OBJECT.isOf(ancestor)
                        && !context.hypothesis().moves(TypeKey.of(ancestor))
                        && context.fit().isSubtypeAfter(type, place, TypeKey.of(ancestor)))
                .toList();
        for (Statement statement : body.getStatements()) {
            if (statement instanceof J.MethodDeclaration declared && declared.getMethodType() != null) {
                Seen own = Seen.own(declared.getMethodType(), place);
                staying.forEach(ancestor -> check(declared, own, ancestor, place, found));
            }
        }
        for (JavaType.FullyQualified owner : staying) {
            for (JavaType.Method method : owner.getMethods()) {
                if (!declares(body, method, owner)) {
                    Seen inherited = Seen.of(method, owner, place);
                    staying.stream()
                            .filter(other -> !isRelated(other, owner))
                            .forEach(other -> check(tree, inherited, other, place, found));
                }
            }
        }
    }

    private static boolean declares(J.Block body, JavaType.Method inherited, JavaType.FullyQualified owner) {
        return body.getStatements().stream()
                .anyMatch(statement -> statement instanceof J.MethodDeclaration declared
                        && declared.getMethodType() != null
                        && Ancestors.isSubsignature(declared.getMethodType(), inherited, owner));
    }

    private void check(J tree, Seen one, JavaType.FullyQualified ancestor, Place place, Findings found) {
        if (isNoOverride(one.method()) || one.result().type() instanceof JavaType.Primitive) {
            return;
        }
        for (JavaType.Method method : ancestor.getMethods()) {
            if (!isNoOverride(method)
                    && !(method.getReturnType() instanceof JavaType.Primitive)
                    && Ancestors.isSubsignature(one.method(), method, ancestor)) {
                Seen other = Seen.of(method, ancestor, place);
                standIns.check(tree, one.result(), method.getName(), method.getDeclaringType(), other.result(), found);
            }
        }
    }

    // What one of them overrides of the other is asked where it stands.
    private static boolean isRelated(JavaType.FullyQualified one, JavaType.FullyQualified other) {
        return one.isAssignableTo(other.getFullyQualifiedName()) || other.isAssignableTo(one.getFullyQualifiedName());
    }

    private static boolean isNoOverride(JavaType.Method method) {
        return method.isConstructor() || method.hasFlags(Flag.Static) || method.hasFlags(Flag.Private);
    }
}
