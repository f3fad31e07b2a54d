package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * The supertypes of a class besides the legacy one: those that it would lose with it (JLS 4.10.2, 13.4.4), and those whose
 * methods it has from the legacy type, which canonical must have as well (8.1.5, 8.4.8.1).
 */
final class StayingInterfaces {

    private final RuleContext context;
    private final JavaType.FullyQualified type;
    private final JavaType.FullyQualified legacy;
    private final JavaType.FullyQualified canonical;
    private final MovedSignatures signatures;

    StayingInterfaces(
            RuleContext context,
            JavaType.FullyQualified type,
            JavaType.FullyQualified legacy,
            JavaType.FullyQualified canonical) {
        this.context = context;
        this.type = type;
        this.legacy = legacy;
        this.canonical = canonical;
        this.signatures = new MovedSignatures(context);
    }

    Optional<Objection> objection(J.Block body) {
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            if (parent == type
                    || parent.isAssignableTo(legacy.getFullyQualifiedName())
                    || context.hypothesis().moves(TypeKey.of(parent))) {
                continue;
            }
            if (context.isLost(type, parent)) {
                if (!context.inTests() && isTold(parent)) {
                    return Optional.of(new Objection(
                            TypeKey.of(type) + " is a " + TypeKey.of(parent) + " through " + TypeKey.of(legacy)
                                    + ", and would be none through " + TypeKey.of(canonical),
                            "name it in the class itself, or make canonical one"));
                }
                continue;
            }
            boolean isAsked = !isAbstract() || !isOnlyInherited(parent);
            for (JavaType.Method required : isAsked ? parent.getMethods() : List.<JavaType.Method>of()) {
                Objection objection = Members.isAbstract(required) && !declares(body, required) && !isBetween(required)
                        ? implemented(parent, required)
                        : null;
                if (objection != null) {
                    return Optional.of(objection);
                }
            }
        }
        return Optional.empty();
    }

    // What it names itself it has a body for today.
    private boolean isOnlyInherited(JavaType.FullyQualified parent) {
        return canonical.isAssignableTo(parent.getFullyQualifiedName()) && !isBesides(type, parent);
    }

    private boolean isBesides(JavaType.@Nullable FullyQualified from, JavaType.FullyQualified parent) {
        if (from == null || TypeKey.of(from).equals(TypeKey.of(legacy))) {
            return false;
        }
        return TypeKey.of(from).equals(TypeKey.of(parent))
                || isBesides(from.getSupertype(), parent)
                || from.getInterfaces().stream().anyMatch(each -> isBesides(each, parent));
    }

    // JLS 8.1.1.1: it leaves to its subclasses what it does not implement.
    private boolean isAbstract() {
        return type.hasFlags(Flag.Abstract) || type.getKind() == JavaType.FullyQualified.Kind.Interface;
    }

    // A class below the legacy type has it first.
    private boolean isBetween(JavaType.Method required) {
        for (JavaType.FullyQualified above = type.getSupertype();
                above != null && !TypeKey.of(above).equals(TypeKey.of(legacy));
                above = above.getSupertype()) {
            boolean has = above.isAssignableTo(legacy.getFullyQualifiedName())
                    && above.getMethods().stream()
                            .anyMatch(method -> !Members.isAbstract(method) && signatures.isLike(method, required));
            if (has) {
                return true;
            }
        }
        return false;
    }

    // JLS 8.4.8.3: an override is at least as accessible, and one that is inherited at all (8.2).
    private boolean isAsOpen(JavaType.Method after, JavaType.Method required) {
        JavaType.FullyQualified owner = after.getDeclaringType();
        return after.hasFlags(Flag.Public)
                || owner.getKind() == JavaType.FullyQualified.Kind.Interface
                || after.hasFlags(Flag.Protected)
                        && !required.hasFlags(Flag.Public)
                        && required.getDeclaringType().getKind() != JavaType.FullyQualified.Kind.Interface;
    }

    // What moves to canonical's own supertypes of the same name is none of another.
    private boolean isTold(JavaType.FullyQualified parent) {
        return !canonical.isAssignableTo(parent.getFullyQualifiedName());
    }

    private @Nullable Objection implemented(JavaType.FullyQualified parent, JavaType.Method required) {
        JavaType.Method before = Members.method(
                        legacy, required.getName(), TypeNames.erasures(required.getParameterTypes()))
                .orElse(null);
        if (before == null || Members.isAbstract(before)) {
            return null;
        }
        JavaType.Method after = signatures.find(canonical, required);
        boolean fits = after != null
                && !Members.isAbstract(after)
                && isAsOpen(after, required)
                && yields(after, required)
                && !Exceptions.adds(after, required, context.fit());
        return fits
                ? null
                : new Objection(
                        required.getName() + " of " + TypeKey.of(parent) + " is implemented by " + TypeKey.of(legacy)
                                + ", and " + TypeKey.of(canonical) + " has no method that does",
                        "add it there, or implement it here");
    }

    private boolean yields(JavaType.Method after, JavaType.Method required) {
        JavaType now = after.getReturnType();
        JavaType wanted = required.getReturnType();
        if (TypeNames.erasure(now).equals(TypeNames.erasure(wanted))
                || wanted instanceof JavaType.GenericTypeVariable) {
            return true;
        }
        return !(now instanceof JavaType.Primitive)
                && !(wanted instanceof JavaType.Primitive)
                && context.conversions()
                        .isAssignable(
                                new PlacedType(wanted, Place.of(required.getDeclaringType())),
                                new PlacedType(now, Place.of(after.getDeclaringType())));
    }

    private boolean declares(J.Block body, JavaType.Method required) {
        for (Statement statement : body.getStatements()) {
            if (statement instanceof J.MethodDeclaration method
                    && method.getMethodType() != null
                    && signatures.isLike(method.getMethodType(), required)) {
                return true;
            }
        }
        return false;
    }
}
