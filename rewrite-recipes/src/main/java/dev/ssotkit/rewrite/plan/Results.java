package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Compares what a method yields with what the one in its place does, once the legacy types have moved. */
final class Results {

    private final Fit fit;

    Results(Fit fit) {
        this.fit = fit;
    }

    /**
     * Whether whatever is done with the old result can be done with the new one and means the same: it is of the same
     * type, or of a subtype.
     *
     * @param place the class whose code makes the call
     */
    boolean isKept(JavaType.Method original, JavaType.Method replacement, String place) {
        Fit.At now =
                new Fit.At(resultOf(replacement), replacement.getDeclaringType().getFullyQualifiedName());
        Fit.At was = new Fit.At(resultOf(original), place);
        return isSame(was, now)
                || isSame(new Fit.At(resultOf(Members.declared(original)), place), now)
                || isSubtype(now, was);
    }

    private static @Nullable JavaType resultOf(JavaType.Method method) {
        return method.isConstructor() ? method.getDeclaringType() : method.getReturnType();
    }

    // Void, boxes and strings have conversions of their own: for them only the same will do.
    private boolean isSubtype(Fit.At now, Fit.At was) {
        JavaType.FullyQualified to = TypeUtils.asFullyQualified(was.type());
        JavaType.FullyQualified from = TypeUtils.asFullyQualified(now.type());
        return to != null
                && from != null
                && !to.getPackageName().equals("java.lang")
                && (fit.isUntouched(now, was) ? TypeUtils.isAssignableTo(was.type(), now.type()) : fit.fits(now, was));
    }

    private boolean isSame(Fit.At one, Fit.At other) {
        JavaType first = one.type();
        JavaType second = other.type();
        if (first instanceof JavaType.Array array) {
            return second instanceof JavaType.Array twin
                    && isSame(
                            new Fit.At(array.getElemType(), one.place()),
                            new Fit.At(twin.getElemType(), other.place()));
        }
        if (first instanceof JavaType.GenericTypeVariable variable) {
            return second instanceof JavaType.GenericTypeVariable twin
                    && variable.getName().equals(twin.getName())
                    && areSame(variable.getBounds(), one.place(), twin.getBounds(), other.place());
        }
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(first);
        JavaType.FullyQualified twin = TypeUtils.asFullyQualified(second);
        if (named == null || twin == null || first instanceof JavaType.Unknown) {
            return TypeNames.erasure(first).equals(TypeNames.erasure(second))
                    && first instanceof JavaType.Primitive == second instanceof JavaType.Primitive;
        }
        return fit.nameAfter(named, one.place()).equals(fit.nameAfter(twin, other.place()))
                && areSame(arguments(named), one.place(), arguments(twin), other.place());
    }

    private boolean areSame(List<JavaType> some, String place, List<JavaType> others, String otherPlace) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!isSame(new Fit.At(some.get(i), place), new Fit.At(others.get(i), otherPlace))) {
                return false;
            }
        }
        return true;
    }

    private static List<JavaType> arguments(JavaType.FullyQualified type) {
        return type instanceof JavaType.Parameterized generic ? generic.getTypeParameters() : List.of();
    }
}
