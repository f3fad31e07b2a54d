package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Compares types in the signatures of two methods, once the legacy types have moved. Type variables are known by what
 * declares them and by their position (JLS 8.4.2), never by their names.
 */
public final class SameTypes {

    /** A type in the signature of a method, as the code of a place names it. */
    record Part(@Nullable JavaType type, JavaType.Method method, Place place) {

        static Part of(@Nullable JavaType type, JavaType.Method method) {
            return new Part(type, method, Place.of(method.getDeclaringType()));
        }

        PlacedType at() {
            return new PlacedType(type, place);
        }

        private Part with(JavaType other) {
            return new Part(other, method, place);
        }

        private boolean isOfMethod(JavaType.GenericTypeVariable variable) {
            return method.getDeclaredFormalTypeNames().contains(variable.getName());
        }
    }

    private static final String WILDCARD = "?";

    private final FitAfterMove fit;

    /** Under one hypothesis. */
    public SameTypes(FitAfterMove fit) {
        this.fit = fit;
    }

    /**
     * Whether two methods have the same parameters, type arguments and all, as a class sees them.
     *
     * @param place of the class, which writes what stands for type variables
     */
    public boolean haveSameParameters(
            JavaType.Method one, List<JavaType> seenOne, JavaType.Method other, List<JavaType> seenOther, Place place) {
        if (seenOne.size() != seenOther.size()) {
            return false;
        }
        for (int i = 0; i < seenOne.size(); i++) {
            JavaType first = seenOne.get(i);
            JavaType second = seenOther.get(i);
            Part here = new Part(first, one, first == one.getParameterTypes().get(i) ? placeOf(one) : place);
            Part there =
                    new Part(second, one, second == other.getParameterTypes().get(i) ? placeOf(other) : place);
            if (!areSame(here, there)) {
                return false;
            }
        }
        return true;
    }

    private static Place placeOf(JavaType.Method method) {
        return Place.of(method.getDeclaringType());
    }

    /** Whether two types will be the same, type arguments and all. */
    boolean areSame(Part one, Part other) {
        JavaType first = one.type();
        JavaType second = other.type();
        JavaType element = elementOf(first);
        JavaType otherElement = elementOf(second);
        if (element != null || otherElement != null) {
            return element != null && otherElement != null && areSame(one.with(element), other.with(otherElement));
        }
        if (first instanceof JavaType.GenericTypeVariable variable) {
            return second instanceof JavaType.GenericTypeVariable twin
                    && variable.getVariance() == twin.getVariance()
                    && position(variable, one).equals(position(twin, other))
                    && haveSameBounds(variable, one, twin, other);
        }
        if (second instanceof JavaType.GenericTypeVariable) {
            return false;
        }
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(first);
        JavaType.FullyQualified twin = TypeUtils.asFullyQualified(second);
        if (named == null || twin == null || first instanceof JavaType.Unknown) {
            return TypeNames.erasure(first).equals(TypeNames.erasure(second))
                    && first instanceof JavaType.Primitive == second instanceof JavaType.Primitive;
        }
        return fit.nameAfter(named, one.place()).equals(fit.nameAfter(twin, other.place()))
                && areSame(arguments(named), one, arguments(twin), other);
    }

    // What an array holds, Kotlin's among them; null of every other type.
    private static @Nullable JavaType elementOf(@Nullable JavaType type) {
        return type instanceof JavaType.Array array
                ? array.getElemType()
                : TypeNames.isKotlinArray(type) ? TypeNames.elementOf(type) : null;
    }

    private boolean areSame(List<JavaType> some, Part one, List<JavaType> others, Part other) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!areSame(one.with(some.get(i)), other.with(others.get(i)))) {
                return false;
            }
        }
        return true;
    }

    // The bounds of a named variable may mention it again: T extends Comparable<T>.
    private boolean haveSameBounds(
            JavaType.GenericTypeVariable variable, Part one, JavaType.GenericTypeVariable twin, Part other) {
        return variable.getName().equals(WILDCARD)
                ? areSame(variable.getBounds(), one, twin.getBounds(), other)
                : namesAfter(variable.getBounds(), one).equals(namesAfter(twin.getBounds(), other));
    }

    private List<String> namesAfter(List<JavaType> bounds, Part part) {
        return bounds.stream()
                .map(bound -> bound instanceof JavaType.FullyQualified named
                        ? fit.nameAfter(named, part.place()).name()
                        : TypeNames.erasure(bound))
                .toList();
    }

    private static String position(JavaType.GenericTypeVariable variable, Part part) {
        if (variable.getName().equals(WILDCARD)) {
            return WILDCARD;
        }
        if (part.isOfMethod(variable)) {
            return "method " + part.method().getDeclaredFormalTypeNames().indexOf(variable.getName());
        }
        List<JavaType> ofClass = part.method().getDeclaringType().getTypeParameters();
        for (int i = 0; i < ofClass.size(); i++) {
            if (ofClass.get(i) instanceof JavaType.GenericTypeVariable own
                    && own.getName().equals(variable.getName())) {
                return "class " + i;
            }
        }
        return "elsewhere " + variable.getName();
    }

    /**
     * Whether whatever could be passed as one type can be passed as another of the same erasure (JLS 4.5.1, 5.3).
     *
     * @param given the parameter as a call names it, with its own type arguments
     */
    boolean takes(Part taken, Part given) {
        JavaType to = taken.type();
        JavaType from = given.type();
        if (to instanceof JavaType.Array array && from instanceof JavaType.Array other) {
            return takes(taken.with(array.getElemType()), given.with(other.getElemType()));
        }
        if (!(to instanceof JavaType.Parameterized generic)
                || !(from instanceof JavaType.Parameterized other)
                || !fit.nameAfter(generic, taken.place()).equals(fit.nameAfter(other, given.place()))) {
            return true;
        }
        List<JavaType> wanted = generic.getTypeParameters();
        List<JavaType> present = other.getTypeParameters();
        if (wanted.size() != present.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!contains(taken.with(wanted.get(i)), given.with(present.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(Part wanted, Part present) {
        if (areSame(present, wanted)) {
            return true;
        }
        if (!(wanted.type() instanceof JavaType.GenericTypeVariable variable)) {
            return isArgumentAlike(wanted, present);
        }
        boolean isFree = variable.getName().equals(WILDCARD) || wanted.isOfMethod(variable);
        return isFree && variable.getBounds().stream().allMatch(bound -> isWithin(variable, bound, wanted, present));
    }

    // ? extends B, ? super B; a B that is itself to be inferred takes what fits.
    private boolean isWithin(JavaType.GenericTypeVariable variable, JavaType bound, Part wanted, Part present) {
        if (mentionsVariable(bound)) {
            return true;
        }
        JavaType known = present.type() instanceof JavaType.GenericTypeVariable wildcard
                        && wildcard.getVariance() == variable.getVariance()
                        && wildcard.getBounds().size() == 1
                ? wildcard.getBounds().get(0)
                : present.type();
        PlacedType value = new PlacedType(known, present.place());
        PlacedType limit = new PlacedType(bound, wanted.place());
        return variable.getVariance() == JavaType.GenericTypeVariable.Variance.CONTRAVARIANT
                ? isSubtype(limit, value)
                : isSubtype(value, limit);
    }

    private boolean isSubtype(PlacedType value, PlacedType limit) {
        return fit.isUntouched(value, limit)
                ? TypeUtils.isAssignableTo(limit.type(), value.type())
                : fit.fits(value, limit);
    }

    // List<Map<K, V>> for List<Map<String, V>>, where K is the method's to infer.
    private boolean isArgumentAlike(Part wanted, Part present) {
        return wanted.type() instanceof JavaType.Parameterized generic
                && present.type() instanceof JavaType.Parameterized other
                && fit.nameAfter(generic, wanted.place()).equals(fit.nameAfter(other, present.place()))
                && generic.getTypeParameters().stream().noneMatch(SameTypes::isWildcard)
                && takes(wanted, present);
    }

    private static boolean isWildcard(JavaType type) {
        return type instanceof JavaType.GenericTypeVariable variable
                && variable.getName().equals(WILDCARD);
    }

    /** Whether a type is a type variable, or is made of any. */
    public static boolean mentionsVariable(@Nullable JavaType type) {
        return type instanceof JavaType.GenericTypeVariable
                || type instanceof JavaType.Array array && mentionsVariable(array.getElemType())
                || type instanceof JavaType.Parameterized generic
                        && generic.getTypeParameters().stream().anyMatch(SameTypes::mentionsVariable);
    }

    private static List<JavaType> arguments(JavaType.FullyQualified type) {
        return type instanceof JavaType.Parameterized generic ? generic.getTypeParameters() : List.of();
    }
}
