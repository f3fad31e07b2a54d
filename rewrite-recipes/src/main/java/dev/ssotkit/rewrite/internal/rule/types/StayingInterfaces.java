package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Members;
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
    private final InheritedResults results;

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
        this.results = new InheritedResults(context, type, legacy, canonical);
    }

    Optional<Objection> objection(J.Block body) {
        List<JavaType.FullyQualified> ancestors = Ancestors.of(type);
        for (JavaType.FullyQualified parent : ancestors.subList(1, ancestors.size())) {
            if (parent.isAssignableTo(legacy.getFullyQualifiedName())
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
                boolean isRequired = required.hasFlags(Flag.Abstract) || required.hasFlags(Flag.Default);
                Objection objection = isRequired && !declares(body, required) && !isBetween(required)
                        ? inherited(parent, required)
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

    private @Nullable Objection inherited(JavaType.FullyQualified parent, JavaType.Method required) {
        JavaType.Method before = find(legacy, required, parent);
        if (before == null
                || before.getDeclaringType()
                        .getFullyQualifiedName()
                        .equals(required.getDeclaringType().getFullyQualifiedName())) {
            return null; // A default that the class has from the interface itself.
        }
        JavaType.Method after = find(canonical, required, parent);
        if (Members.isAbstract(before)) {
            return after != null && Members.isAbstract(after) && Members.isAbstract(required)
                    ? atOdds(after, required, parent)
                    : null;
        }
        String difference = difference(after, required, parent);
        return difference == null
                ? null
                : new Objection(
                        required.getName() + " of " + TypeKey.of(parent) + " is implemented by " + TypeKey.of(legacy)
                                + ", and " + TypeKey.of(canonical) + difference,
                        "add it there, or implement it here");
    }

    // By erased parameters, as they are declared or as the class sees them (JLS 8.4.2).
    private JavaType.@Nullable Method find(
            JavaType.FullyQualified owner, JavaType.Method required, JavaType.FullyQualified parent) {
        JavaType.Method same = owner == canonical
                ? signatures.find(owner, required)
                : Members.method(owner, required.getName(), TypeNames.erasures(required.getParameterTypes()))
                        .orElse(null);
        return same != null
                ? same
                : Members.overloads(owner, required).stream()
                        .filter(method -> Ancestors.isSubsignature(method, required, parent))
                        .findFirst()
                        .orElse(null);
    }

    // JLS 8.4.8.4: of two that a class inherits and does not implement one must be able to stand for the other.
    private @Nullable Objection atOdds(
            JavaType.Method after, JavaType.Method required, JavaType.FullyQualified parent) {
        return results.yields(after, required, parent) || results.yieldsLess(after, required, parent)
                ? null
                : new Objection(
                        "the class would inherit " + required.getName() + " from " + TypeKey.of(parent) + " and from "
                                + TypeKey.of(canonical) + ", which" + results.words(after, required, parent),
                        "give both the same result");
    }

    /** How canonical's method fails to implement one (JLS 8.4.8.3); null if it does not fail. */
    private @Nullable String difference(
            JavaType.@Nullable Method after, JavaType.Method required, JavaType.FullyQualified parent) {
        if (after == null || Members.isAbstract(after)) {
            return " has no method that does";
        }
        if (after.hasFlags(Flag.Static)) {
            return "'s is static";
        }
        int parameters = after.getDeclaredFormalTypeNames().size();
        if (parameters > 0
                && parameters != required.getDeclaredFormalTypeNames().size()) {
            return "'s has other type parameters"; // JLS 8.4.2: only the erasure of a generic one is its subsignature.
        }
        if (!isAsOpen(after, required)) {
            return "'s is not public";
        }
        return results.yields(after, required, parent)
                ? Exceptions.adds(after, required, context.fit()) ? "'s throws more" : null
                : "'s" + results.words(after, required, parent);
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
