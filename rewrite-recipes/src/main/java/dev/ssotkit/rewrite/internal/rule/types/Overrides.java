package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.OwnerWords;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeArguments;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** Whether the methods of a test double go on overriding (JLS 8.4.8) once it extends the canonical type. */
final class Overrides {

    private static final TypeKey FUNCTION = TypeKey.of("java.lang.FunctionalInterface");

    private final RuleContext context;
    private final JavaType.FullyQualified canonical;
    private final List<JavaType.FullyQualified> ancestors;
    private final SeenSignatures signatures;

    /** @param canonical with the type arguments that the double gives it */
    Overrides(RuleContext context, JavaType.FullyQualified canonical) {
        this.context = context;
        this.canonical = canonical;
        this.ancestors = Ancestors.of(canonical);
        this.signatures = new SeenSignatures(context);
    }

    @Nullable
    Objection objection(J.MethodDeclaration method, JavaType.FullyQualified type) {
        JavaType.Method own = method.getMethodType();
        if (own == null || own.hasFlags(Flag.Private)) {
            return null;
        }
        Place place = Place.of(own.getDeclaringType());
        for (JavaType.FullyQualified owner : ancestors) {
            for (JavaType.Method candidate : owner.getMethods()) {
                if (candidate.getName().equals(own.getName())
                        && isOpenTo(candidate, own.getDeclaringType())
                        && signatures.haveSameErasure(own, candidate, owner, place)) {
                    return conflict(own, candidate, owner);
                }
            }
        }
        return overridesLegacy(own, type)
                ? new Objection(
                        own.getName() + " overrides a method that " + canonical.getFullyQualifiedName()
                                + " does not have",
                        "rename it to the method that replaces it")
                : null;
    }

    // What is package-private elsewhere is not overridden (JLS 8.4.8.1).
    private static boolean isOpenTo(JavaType.Method method, JavaType.FullyQualified type) {
        return Members.isInherited(method, Place.of(type));
    }

    // An anonymous body is shown with the class that it extends.
    private boolean isSubclass(JavaType.FullyQualified type) {
        return !context.hypothesis().moves(TypeKey.of(type));
    }

    private @Nullable Objection conflict(
            JavaType.Method own, JavaType.Method overridden, JavaType.FullyQualified owner) {
        if (signatures.clash(own, own.getDeclaringType(), overridden, owner, Place.of(own.getDeclaringType()))) {
            return new Objection(
                    own.getName() + " has the erasure of that of "
                            + OwnerWords.of(overridden.getDeclaringType(), canonical)
                            + ", and other type arguments: neither would override the other",
                    "give both the same parameters");
        }
        boolean weaker = overridden.hasFlags(Flag.Public) && !own.hasFlags(Flag.Public);
        if (overridden.hasFlags(Flag.Final)
                || overridden.hasFlags(Flag.Static) != own.hasFlags(Flag.Static)
                || weaker
                || !returns(own, overridden, owner)) {
            return new Objection(
                    own.getName() + " cannot override that of "
                            + OwnerWords.of(overridden.getDeclaringType(), canonical) + ": "
                            + difference(own, overridden),
                    "align the two by hand");
        }
        return Exceptions.adds(own, overridden, context.fit())
                ? new Objection(
                        own.getName() + " throws what the method of "
                                + OwnerWords.of(overridden.getDeclaringType(), canonical)
                                + " does not declare",
                        "align the two by hand")
                : null;
    }

    private String difference(JavaType.Method own, JavaType.Method overridden) {
        if (overridden.hasFlags(Flag.Final)) {
            return "that is final";
        }
        if (overridden.hasFlags(Flag.Static) != own.hasFlags(Flag.Static)) {
            return "one of them is static";
        }
        return overridden.hasFlags(Flag.Public) && !own.hasFlags(Flag.Public)
                ? "that is public"
                : "that yields " + TypeNames.erasure(overridden.getReturnType()) + ", and this "
                        + context.erasures().ofResult(own, Place.of(own.getDeclaringType()));
    }

    private boolean returns(JavaType.Method own, JavaType.Method overridden, JavaType.FullyQualified owner) {
        JavaType result = own.getReturnType();
        JavaType declared = overridden.getReturnType();
        JavaType wanted = TypeArguments.of(owner).in(declared);
        if (result instanceof JavaType.Primitive || wanted instanceof JavaType.Primitive) {
            return TypeNames.erasure(result).equals(TypeNames.erasure(wanted));
        }
        Place place = Place.of(own.getDeclaringType());
        PlacedType theirs = new PlacedType(wanted, wanted == declared ? Place.of(canonical) : place);
        return context.conversions().isAssignable(theirs, new PlacedType(result, place));
    }

    // True only where no other supertype, one that stays, has the method too.
    private boolean overridesLegacy(JavaType.Method own, JavaType.FullyQualified type) {
        boolean isOverride = false;
        for (JavaType.FullyQualified parent : Ancestors.of(type)) {
            boolean has = parent.getMethods().stream()
                    .anyMatch(
                            method -> !method.hasFlags(Flag.Private) && Ancestors.isSubsignature(own, method, parent));
            boolean isSelf = isSubclass(type)
                    && parent.getFullyQualifiedName()
                            .equals(own.getDeclaringType().getFullyQualifiedName());
            if (has && !isSelf) {
                if (!isLost(type, parent)) {
                    return false;
                }
                isOverride = true;
            }
        }
        return isOverride;
    }

    private boolean isLost(JavaType.FullyQualified type, JavaType.FullyQualified parent) {
        return isSubclass(type)
                ? context.isLost(type, parent)
                : !canonical.isAssignableTo(parent.getFullyQualifiedName());
    }

    /** Abstract methods of the canonical type that a concrete double would not implement. */
    @Nullable
    Objection unimplemented(J.Block body, JavaType.FullyQualified type, boolean isAnonymous) {
        // An anonymous body, shown with the class that it extends, is never abstract.
        if (!isAnonymous && mayLeaveOpen(type)) {
            return null;
        }
        for (JavaType.FullyQualified parent : ancestors) {
            for (JavaType.Method method : parent.getMethods()) {
                if (Members.isAbstract(method)
                        && (isMissing(method, parent, body, type) || !isOpenTo(method, type) && isSubclass(type))
                        && !isOpenAnyway(method, type)
                        && !isComponent(method, type)
                        && !isInherited(method, parent, type, isAnonymous)) {
                    return new Objection(
                            "it does not implement " + method.getName() + " of " + OwnerWords.of(parent, canonical),
                            "implement it");
                }
            }
        }
        return null;
    }

    // JLS 8.1.1.1, 9.4.1: what is abstract leaves it to what is not; an interface that is marked as a function cannot.
    private boolean mayLeaveOpen(JavaType.FullyQualified type) {
        if (type.getKind() != JavaType.FullyQualified.Kind.Interface) {
            return type.hasFlags(Flag.Abstract) && type.getKind() == JavaType.FullyQualified.Kind.Class;
        }
        return !context.dialect().hidesFunctions()
                && type.getAnnotations().stream().noneMatch(mark -> FUNCTION.isOf(mark));
    }

    // A record has a method for each component (JLS 8.10.3) that no statement of its body declares.
    private static boolean isComponent(JavaType.Method required, JavaType.FullyQualified type) {
        return type.getKind() == JavaType.FullyQualified.Kind.Record
                && required.getParameterTypes().isEmpty()
                && type.getMembers().stream()
                        .anyMatch(component -> !component.hasFlags(Flag.Static)
                                && component.getName().equals(required.getName())
                                && TypeNames.erasure(component.getType())
                                        .equals(TypeNames.erasure(required.getReturnType())));
    }

    // A superclass that stays may have it: Enum has name(). A default has to stand below what it implements (JLS
    // 8.4.8).
    private boolean isInherited(
            JavaType.Method required,
            JavaType.FullyQualified owner,
            JavaType.FullyQualified type,
            boolean isAnonymous) {
        // Such a body comes to extend canonical alone, whatever its class is below.
        boolean isReplaced = isAnonymous && context.hypothesis().moves(TypeKey.of(type));
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            boolean isAsked = !isReplaced && (isAnonymous || parent != type) && !context.isLost(type, parent);
            if ((isAsked || TypeKey.OBJECT.isOf(parent))
                    && !isAbove(parent, owner)
                    && isFirst(parent, owner)
                    && parent.getMethods().stream().anyMatch(method -> hasBody(method, required, owner, type))) {
                return true;
            }
        }
        return false;
    }

    // What canonical inherits itself it has overridden; but of Object every class has all that an interface asks.
    private boolean isAbove(JavaType.FullyQualified parent, JavaType.FullyQualified owner) {
        return TypeKey.OBJECT.isOf(parent)
                ? owner.getKind() != JavaType.FullyQualified.Kind.Interface
                : canonical.isAssignableTo(parent.getFullyQualifiedName());
    }

    private boolean isFirst(JavaType.FullyQualified parent, JavaType.FullyQualified owner) {
        return parent.getKind() != JavaType.FullyQualified.Kind.Interface
                || context.fit().isSubtypeAfter(parent, Place.of(parent), TypeKey.of(owner));
    }

    private boolean hasBody(
            JavaType.Method method,
            JavaType.Method required,
            JavaType.FullyQualified owner,
            JavaType.FullyQualified type) {
        return method.getName().equals(required.getName())
                && method.hasFlags(Flag.Public)
                && !Members.isAbstract(method)
                && !method.hasFlags(Flag.Static)
                && signatures.haveSameErasure(method, required, owner, Place.of(type));
    }

    // An interface leaves to its implementations what it leaves to them today.
    private static boolean isOpenAnyway(JavaType.Method required, JavaType.FullyQualified type) {
        return type.getKind() == JavaType.FullyQualified.Kind.Interface
                && Members.method(type, required.getName(), TypeNames.erasures(required.getParameterTypes()))
                        .filter(Members::isAbstract)
                        .isPresent();
    }

    private boolean isMissing(
            JavaType.Method required, JavaType.FullyQualified owner, J.Block body, JavaType.FullyQualified type) {
        List<String> parameters = TypeNames.erasures(required.getParameterTypes());
        List<JavaType.Method> all = Members.methods(canonical, required.getName()).stream()
                .filter(method -> TypeNames.erasures(method.getParameterTypes()).equals(parameters))
                .toList();
        return all.stream().allMatch(method -> Members.isAbstract(method) || isAbstractAgain(method, all))
                && body.getStatements().stream()
                        .noneMatch(statement -> implementsIt(statement, required, owner, Place.of(type)));
    }

    // JLS 8.4.3.1: an abstract method may override one that is not.
    private static boolean isAbstractAgain(JavaType.Method method, List<JavaType.Method> all) {
        JavaType.FullyQualified owner = method.getDeclaringType();
        return all.stream()
                .filter(Members::isAbstract)
                .map(JavaType.Method::getDeclaringType)
                .anyMatch(other -> !TypeKey.of(other).equals(TypeKey.of(owner))
                        && other.isAssignableTo(owner.getFullyQualifiedName()));
    }

    private boolean implementsIt(
            Statement statement, JavaType.Method required, JavaType.FullyQualified owner, Place place) {
        return statement instanceof J.MethodDeclaration method
                && method.getSimpleName().equals(required.getName())
                && method.getMethodType() != null
                && signatures.haveSameErasure(method.getMethodType(), required, owner, place);
    }
}
