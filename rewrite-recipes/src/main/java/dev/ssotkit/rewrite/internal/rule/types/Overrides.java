package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.OwnerWords;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
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

    private final RuleContext context;
    private final JavaType.FullyQualified canonical;
    private final Entry entry;

    Overrides(RuleContext context, JavaType.FullyQualified canonical, Entry entry) {
        this.context = context;
        this.canonical = canonical;
        this.entry = entry;
    }

    /** The key of the legacy type that a class inherits from. */
    TypeKey legacyParent(JavaType.FullyQualified type, boolean isParentItself) {
        return Members.withSupertypes(type).stream()
                .filter(parent -> isParentItself || parent != type)
                .map(TypeKey::of)
                .filter(key ->
                        context.hypothesis().moves(key) && context.hypothesis().entryOf(key) == entry)
                .findFirst()
                .orElse(TypeKey.of(entry.canonicalType()));
    }

    @Nullable
    Objection objection(J.MethodDeclaration method, JavaType.FullyQualified type) {
        JavaType.Method own = method.getMethodType();
        if (own == null || own.hasFlags(Flag.Private)) {
            return null;
        }
        List<String> parameters = parametersAfter(own);
        JavaType.Method overridden = Members.methods(canonical, own.getName()).stream()
                .filter(candidate -> isOpenTo(candidate, own.getDeclaringType())
                        && TypeNames.erasures(candidate.getParameterTypes()).equals(parameters))
                .findFirst()
                .orElse(null);
        if (overridden != null) {
            return conflict(own, overridden);
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
        return Members.isInherited(method::hasFlags, method.getDeclaringType(), Place.of(type));
    }

    // An anonymous body is shown with the class that it extends.
    private boolean isSubclass(JavaType.FullyQualified type) {
        return !context.hypothesis().moves(TypeKey.of(type));
    }

    private @Nullable Objection conflict(JavaType.Method own, JavaType.Method overridden) {
        boolean weaker = overridden.hasFlags(Flag.Public) && !own.hasFlags(Flag.Public);
        if (overridden.hasFlags(Flag.Final)
                || overridden.hasFlags(Flag.Static) != own.hasFlags(Flag.Static)
                || weaker
                || !returns(own, overridden)) {
            return new Objection(
                    own.getName() + " cannot override that of "
                            + OwnerWords.of(overridden.getDeclaringType(), canonical) + ": "
                            + difference(own, overridden),
                    "align the two by hand");
        }
        return Exceptions.adds(own, overridden)
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

    private boolean returns(JavaType.Method own, JavaType.Method overridden) {
        JavaType result = own.getReturnType();
        if (result instanceof JavaType.Primitive || overridden.getReturnType() instanceof JavaType.Primitive) {
            return TypeNames.erasure(result).equals(TypeNames.erasure(overridden.getReturnType()));
        }
        PlacedType mine = new PlacedType(result, Place.of(own.getDeclaringType()));
        PlacedType theirs = new PlacedType(overridden.getReturnType(), Place.of(canonical));
        return context.conversions().isAssignable(theirs, mine);
    }

    // True only where no other supertype, one that stays, has the method too.
    private boolean overridesLegacy(JavaType.Method own, JavaType.FullyQualified type) {
        boolean isOverride = false;
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            boolean has = parent.getMethods().stream()
                    .anyMatch(method -> method.getName().equals(own.getName())
                            && !method.hasFlags(Flag.Private)
                            && TypeNames.erasures(method.getParameterTypes())
                                    .equals(TypeNames.erasures(own.getParameterTypes())));
            boolean isSelf =
                    parent.getFullyQualifiedName().equals(own.getDeclaringType().getFullyQualifiedName());
            if (has && !isSelf) {
                if (!context.isLost(type, parent)) {
                    return false;
                }
                isOverride = true;
            }
        }
        return isOverride;
    }

    /** Abstract methods of the canonical type that a concrete double would not implement. */
    @Nullable
    Objection unimplemented(J.Block body, JavaType.FullyQualified type) {
        if (type.hasFlags(Flag.Abstract) && type.getKind() == JavaType.FullyQualified.Kind.Class) {
            return null;
        }
        for (JavaType.FullyQualified parent : Members.withSupertypes(canonical)) {
            for (JavaType.Method method : parent.getMethods()) {
                if (Members.isAbstract(method)
                        && (isMissing(method, body) || !isOpenTo(method, type) && isSubclass(type))
                        && !isOpenAnyway(method, type)
                        && !isComponent(method, type)
                        && !isInherited(method, type)) {
                    return new Objection(
                            "it does not implement " + method.getName() + " of " + OwnerWords.of(parent, canonical),
                            "implement it");
                }
            }
        }
        return null;
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

    // A superclass that stays may have it: Enum has name().
    private boolean isInherited(JavaType.Method required, JavaType.FullyQualified type) {
        List<String> parameters = TypeNames.erasures(required.getParameterTypes());
        for (JavaType.FullyQualified parent = type.getSupertype(); parent != null; parent = parent.getSupertype()) {
            boolean has = parent.getMethods().stream()
                    .anyMatch(method -> method.getName().equals(required.getName())
                            && method.hasFlags(Flag.Public)
                            && !method.hasFlags(Flag.Abstract)
                            && TypeNames.erasures(method.getParameterTypes()).equals(parameters));
            if (has && !context.isLost(type, parent)) {
                return true;
            }
        }
        return false;
    }

    // An interface leaves to its implementations what it leaves to them today.
    private static boolean isOpenAnyway(JavaType.Method required, JavaType.FullyQualified type) {
        return type.getKind() == JavaType.FullyQualified.Kind.Interface
                && Members.method(type, required.getName(), TypeNames.erasures(required.getParameterTypes()))
                        .filter(Members::isAbstract)
                        .isPresent();
    }

    private boolean isMissing(JavaType.Method required, J.Block body) {
        List<String> parameters = TypeNames.erasures(required.getParameterTypes());
        boolean isImplemented = Members.methods(canonical, required.getName()).stream()
                .anyMatch(method -> !method.hasFlags(Flag.Abstract)
                        && TypeNames.erasures(method.getParameterTypes()).equals(parameters));
        return !isImplemented
                && body.getStatements().stream().noneMatch(statement -> implementsIt(statement, required, parameters));
    }

    private boolean implementsIt(Statement statement, JavaType.Method required, List<String> parameters) {
        return statement instanceof J.MethodDeclaration method
                && method.getSimpleName().equals(required.getName())
                && method.getMethodType() != null
                && parametersAfter(method.getMethodType()).equals(parameters);
    }

    private List<String> parametersAfter(JavaType.Method method) {
        return context.erasures().ofParameters(method, Place.of(method.getDeclaringType()));
    }
}
