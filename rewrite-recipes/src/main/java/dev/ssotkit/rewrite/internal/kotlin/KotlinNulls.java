package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.index.KotlinFunction;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.plan.Objection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Whether a call that Kotlin makes still compiles where null is concerned; attribution does not tell, declarations do. */
public final class KotlinNulls {

    private final SourceIndex index;

    public KotlinNulls(SourceIndex index) {
        this.index = index;
    }

    /** Whether a property of another class may be null only where the one that is read today may be. */
    public boolean agree(JavaType.FullyQualified before, JavaType.FullyQualified after, String property) {
        String now = index.nullabilityOf(after, property).orElse("");
        String was = index.nullabilityOf(before, property).orElse("");
        return now.isEmpty() || now.equals("!") || now.equals(was);
    }

    @Nullable
    Objection objection(JavaType.Method original, JavaType.Method replacement, List<Expression> given) {
        Optional<String> after = index.kotlinFunction(replacement).map(KotlinFunction::nullability);
        boolean isKotlin = after.isPresent() || isCompiledKotlin(replacement.getDeclaringType());
        if (!isKotlin) {
            return isNullable(replacement) && !isNullable(original)
                    ? objection(replacement, "its result may be null, and here it may not")
                    : null;
        }
        String before =
                index.kotlinFunction(original).map(KotlinFunction::nullability).orElse("");
        if (after.isEmpty()) {
            return objection(replacement, "nothing in this run shows which of its types may be null");
        }
        return givesTheSame(before, after.get(), replacement) && takesTheSame(before, after.get(), replacement, given)
                ? null
                : objection(replacement, "other types than before may be null");
    }

    private static boolean givesTheSame(String before, String after, JavaType.Method method) {
        boolean wasNullable = before.startsWith("?");
        return method.isConstructor()
                || method.getReturnType() instanceof JavaType.Primitive
                || after.charAt(0) == '!'
                || after.charAt(0) == '?' && wasNullable;
    }

    // Of a Java method Kotlin lets any type be null or not; what is written on the spot is not.
    private static boolean takesTheSame(String before, String after, JavaType.Method method, List<Expression> given) {
        for (int i = 0; i < method.getParameterTypes().size(); i++) {
            boolean isPrimitive = method.getParameterTypes().get(i) instanceof JavaType.Primitive;
            boolean tookNoNull = i + 1 < before.length() && before.charAt(i + 1) == '!';
            boolean takesNull = i + 1 < after.length() && after.charAt(i + 1) == '?';
            boolean isGiven = i < given.size() && isNeverNull(given.get(i));
            if (!isPrimitive && !takesNull && !tookNoNull && !isGiven) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNeverNull(Expression value) {
        return value instanceof J.NewClass || value instanceof J.Literal literal && literal.getValue() != null;
    }

    public boolean isNullable(JavaType.Method method) {
        return method.getAnnotations().stream()
                .map(JavaType.FullyQualified::getClassName)
                .anyMatch(name -> name.equals("Nullable") || name.equals("CheckForNull"));
    }

    private static boolean isCompiledKotlin(JavaType.FullyQualified type) {
        return type.getAnnotations().stream()
                .anyMatch(annotation -> TypeUtils.isOfClassType(annotation, "kotlin.Metadata"));
    }

    private static Objection objection(JavaType.Method method, String reason) {
        return new Objection(
                method.getDeclaringType().getFullyQualifiedName() + "." + method.getName() + ": " + reason,
                "give both the same nullability, or move this call by hand");
    }
}
