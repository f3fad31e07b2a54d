package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Compares what a method yields with what the one in its place does, once the legacy types have moved. */
public final class Results {

    private final FitAfterMove fit;
    private final SameTypes types;

    public Results(FitAfterMove fit) {
        this.fit = fit;
        this.types = new SameTypes(fit);
    }

    /**
     * Whether whatever is done with the old result can be done with the new one and means the same: it is of the same
     * type, or of a subtype.
     *
     * @param place the class whose code makes the call
     */
    public boolean isKept(JavaType.Method original, JavaType.Method replacement, Place place) {
        JavaType.Method declared = Members.declared(original);
        SameTypes.Part now = SameTypes.Part.of(resultOf(replacement), replacement);
        return types.areSame(new SameTypes.Part(resultOf(original), original, place), now)
                || types.areSame(new SameTypes.Part(resultOf(declared), declared, place), now)
                || !isAnything(now) && isSubtype(now.at(), new PlacedType(resultOf(original), place));
    }

    // A type variable of the method itself is whatever the caller wants: a cast that may fail (JLS 18.5.2, 5.5).
    private static boolean isAnything(SameTypes.Part result) {
        return result.type() instanceof JavaType.GenericTypeVariable variable
                && result.method().getDeclaredFormalTypeNames().contains(variable.getName());
    }

    /** What a call of a method, or of a constructor, yields. */
    public static @Nullable JavaType resultOf(JavaType.Method method) {
        return method.isConstructor() ? method.getDeclaringType() : method.getReturnType();
    }

    // Void, boxes and strings have conversions of their own: for them only the same will do.
    private boolean isSubtype(PlacedType now, PlacedType was) {
        JavaType.FullyQualified to = TypeUtils.asFullyQualified(was.type());
        JavaType.FullyQualified from = TypeUtils.asFullyQualified(now.type());
        return to != null
                && from != null
                && !to.getPackageName().equals("java.lang")
                && (fit.isUntouched(now, was) ? TypeUtils.isAssignableTo(was.type(), now.type()) : fit.fits(now, was));
    }
}
