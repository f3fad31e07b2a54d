package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Checked exceptions (JLS 11.2.3): none may come in. */
public final class Exceptions {

    private Exceptions() {}

    public static @Nullable Objection objection(JavaType.Method original, JavaType.@Nullable Method replacement) {
        if (replacement == null) {
            return null;
        }
        for (JavaType thrown : replacement.getThrownExceptions()) {
            if (isChecked(thrown) && !covers(original.getThrownExceptions(), thrown)) {
                return new Objection(
                        replacement.getName() + " throws " + TypeNames.erasure(thrown)
                                + ", which what it takes the place of does not",
                        "let it throw no checked exception");
            }
        }
        return null;
    }

    /** Whether one method throws a checked exception that the other does not allow it, once the legacy types have moved. */
    public static boolean adds(JavaType.Method own, JavaType.Method overridden, FitAfterMove fit) {
        Place place = Place.of(own.getDeclaringType());
        return own.getThrownExceptions().stream()
                .anyMatch(thrown -> isChecked(thrown)
                        && overridden.getThrownExceptions().stream()
                                .noneMatch(type -> allows(type, thrown, fit, place)));
    }

    private static boolean allows(JavaType declared, JavaType thrown, FitAfterMove fit, Place place) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(thrown);
        TypeKey allowed = TypeKey.orNull(declared);
        return TypeUtils.isAssignableTo(declared, thrown)
                || type != null && allowed != null && fit.isSubtypeAfter(type, place, allowed);
    }

    private static boolean covers(List<JavaType> declared, JavaType thrown) {
        return declared.stream().anyMatch(type -> TypeUtils.isAssignableTo(type, thrown));
    }

    /** Whether an exception must be caught or declared (JLS 11.1.1). */
    public static boolean isChecked(JavaType thrown) {
        return !TypeUtils.isAssignableTo("java.lang.RuntimeException", thrown)
                && !TypeUtils.isAssignableTo("java.lang.Error", thrown);
    }

    /** Whether a catch of this type needs something that throws it; {@code Exception} and {@code Throwable} do not. */
    public static boolean mustBeThrown(JavaType caught) {
        return TypeUtils.asFullyQualified(caught) != null
                && isChecked(caught)
                && !TypeUtils.isOfClassType(caught, "java.lang.Exception")
                && !TypeUtils.isOfClassType(caught, "java.lang.Throwable");
    }
}
