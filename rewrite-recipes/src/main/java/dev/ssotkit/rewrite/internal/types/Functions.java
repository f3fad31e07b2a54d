package dev.ssotkit.rewrite.internal.types;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The function type of a functional interface (JLS 9.9), as far as attribution shows it. */
public final class Functions {

    private static final Set<String> METHODS_OF_OBJECT = Set.of("equals", "hashCode", "toString");

    private Functions() {}

    /** The one abstract method of an interface; null if there is not exactly one. */
    public static JavaType.@Nullable Method methodOf(@Nullable JavaType type) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        if (named == null) {
            return null;
        }
        JavaType.Method found = null;
        for (JavaType.FullyQualified part : Members.withSupertypes(named)) {
            for (JavaType.Method method : part.getMethods()) {
                if (Members.isAbstract(method) && !METHODS_OF_OBJECT.contains(method.getName())) {
                    if (found != null && !found.getName().equals(method.getName())) {
                        return null;
                    }
                    found = found == null ? method : found;
                }
            }
        }
        return found;
    }

    /** Whether a lambda of this type yields nothing, so that whatever its expression yields is dropped. */
    public static boolean isVoid(@Nullable JavaType type) {
        JavaType.Method method = methodOf(type);
        return method != null && method.getReturnType() == JavaType.Primitive.Void;
    }

    /** What a lambda of this type must yield; null where that cannot be told, or where it is void. */
    public static @Nullable JavaType resultOf(@Nullable JavaType type) {
        JavaType.Method method = methodOf(type);
        if (method == null || method.getReturnType() == JavaType.Primitive.Void) {
            return null;
        }
        JavaType result = method.getReturnType();
        return result instanceof JavaType.GenericTypeVariable variable ? argumentFor(variable, type) : result;
    }

    private static @Nullable JavaType argumentFor(JavaType.GenericTypeVariable variable, @Nullable JavaType type) {
        if (!(type instanceof JavaType.Parameterized parameterized)) {
            return null;
        }
        List<JavaType> declared = parameterized.getType().getTypeParameters();
        for (int i = 0;
                i < declared.size() && i < parameterized.getTypeParameters().size();
                i++) {
            if (declared.get(i) instanceof JavaType.GenericTypeVariable own
                    && own.getName().equals(variable.getName())) {
                return parameterized.getTypeParameters().get(i);
            }
        }
        return null;
    }
}
