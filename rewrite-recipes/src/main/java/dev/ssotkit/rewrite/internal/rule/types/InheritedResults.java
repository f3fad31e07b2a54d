package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.SameTypes;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeArguments;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Whether what a class comes to inherit from canonical may stand for a method of another supertype: its result must be one
 * of the other's, both as the class sees them, and nothing is what a type variable stands for but itself (JLS 8.4.5).
 */
final class InheritedResults {

    private final RuleContext context;
    private final JavaType.FullyQualified type;
    private final JavaType.FullyQualified canonical;
    private final Set<String> named = new HashSet<>();

    InheritedResults(
            RuleContext context,
            JavaType.FullyQualified type,
            JavaType.FullyQualified legacy,
            JavaType.FullyQualified canonical) {
        this.context = context;
        this.type = type;
        TypeKey key = TypeKey.of(legacy);
        this.canonical = Ancestors.of(type).stream()
                .filter(key::isOf)
                .findFirst()
                .map(parent -> Ancestors.withArgumentsOf(canonical, parent))
                .orElse(canonical);
        collect(type, key);
    }

    // What the class has by the legacy type alone it will have as canonical does.
    private void collect(JavaType.@Nullable FullyQualified parent, TypeKey legacy) {
        if (parent != null && !legacy.isOf(parent) && named.add(parent.getFullyQualifiedName())) {
            collect(parent.getSupertype(), legacy);
            parent.getInterfaces().forEach(above -> collect(above, legacy));
        }
    }

    /** Whether canonical's method yields what another's of a supertype, as the class sees it, allows. */
    boolean yields(JavaType.Method after, JavaType.Method required, JavaType.FullyQualified parent) {
        return isAllowed(resultOf(after), after, seen(required, parent), required, parent);
    }

    /** The same the other way round. */
    boolean yieldsLess(JavaType.Method after, JavaType.Method required, JavaType.FullyQualified parent) {
        return isAllowed(seen(required, parent), required, resultOf(after), after, parent);
    }

    /** What the one yields, and what the other is to yield. */
    String words(JavaType.Method after, JavaType.Method required, JavaType.FullyQualified parent) {
        return " yields a " + written(resultOf(after)) + ", and that of " + TypeKey.of(parent) + " a "
                + written(seen(required, parent));
    }

    private String written(PlacedType at) {
        if (at.type() instanceof JavaType.GenericTypeVariable variable) {
            return variable.getName();
        }
        return TypeNames.written(
                at.type(), named -> context.fit().nameAfter(named, at.place()).name());
    }

    private PlacedType resultOf(JavaType.Method method) {
        TypeKey owner = TypeKey.of(method.getDeclaringType());
        return seen(
                method,
                Ancestors.of(canonical).stream().filter(owner::isOf).findFirst().orElse(canonical));
    }

    private PlacedType seen(JavaType.Method method, JavaType.FullyQualified owner) {
        JavaType declared = method.getReturnType();
        JavaType result = TypeArguments.of(owner).in(declared);
        return new PlacedType(result, result == declared ? Place.of(method.getDeclaringType()) : Place.of(type));
    }

    private boolean isAllowed(
            PlacedType now,
            JavaType.Method method,
            PlacedType wanted,
            JavaType.Method required,
            JavaType.FullyQualified parent) {
        if (wanted.type() instanceof JavaType.GenericTypeVariable variable) {
            boolean isOfMethod = isOwn(variable, required);
            return !named.contains(parent.getFullyQualifiedName())
                    || now.type() instanceof JavaType.GenericTypeVariable other
                            && (isOfMethod ? isOwn(other, method) : isBelow(other, variable));
        }
        if (TypeNames.erasure(now.type()).equals(TypeNames.erasure(wanted.type()))) {
            boolean isRaw = !(now.type() instanceof JavaType.Parameterized)
                    || !(wanted.type() instanceof JavaType.Parameterized);
            boolean isOpen = SameTypes.mentionsVariable(now.type()) || SameTypes.mentionsVariable(wanted.type());
            return isRaw
                    || (isOpen
                            ? TypeUtils.isOfType(wanted.type(), now.type())
                            : context.conversions().isAssignable(wanted, now));
        }
        return !(now.type() instanceof JavaType.Primitive)
                && !(wanted.type() instanceof JavaType.Primitive)
                && context.conversions().isAssignable(wanted, now);
    }

    private static boolean isOwn(JavaType.GenericTypeVariable variable, JavaType.Method method) {
        return method.getDeclaredFormalTypeNames().contains(variable.getName());
    }

    private static boolean isBelow(JavaType.GenericTypeVariable one, JavaType.GenericTypeVariable other) {
        List<JavaType> bounds = one.getBounds();
        return one.getName().equals(other.getName())
                || bounds.stream()
                        .anyMatch(bound -> bound instanceof JavaType.GenericTypeVariable above
                                && above.getName().equals(other.getName()));
    }
}
