package dev.ssotkit.rewrite.plan;

import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Compares what a method yields with what the one in its place does, once the legacy types have moved. */
final class Results {

    private final Fit fit;
    private final SameTypes types;

    Results(Fit fit) {
        this.fit = fit;
        this.types = new SameTypes(fit);
    }

    /**
     * Whether whatever is done with the old result can be done with the new one and means the same: it is of the same
     * type, or of a subtype.
     *
     * @param place the class whose code makes the call
     */
    boolean isKept(JavaType.Method original, JavaType.Method replacement, String place) {
        JavaType.Method declared = Members.declared(original);
        SameTypes.Part now = SameTypes.Part.of(resultOf(replacement), replacement);
        return types.areSame(new SameTypes.Part(resultOf(original), original, place), now)
                || types.areSame(new SameTypes.Part(resultOf(declared), declared, place), now)
                || isSubtype(now.at(), new Fit.At(resultOf(original), place));
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
}
