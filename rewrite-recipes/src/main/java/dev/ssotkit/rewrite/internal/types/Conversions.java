package dev.ssotkit.rewrite.internal.types;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Loose invocation contexts (JLS 5.3), for types that no move touches. */
public final class Conversions {

    private Conversions() {}

    public static boolean isAssignable(@Nullable JavaType to, @Nullable JavaType from) {
        if (!TypeNames.isKnown(to) || !TypeNames.isKnown(from)) {
            return false;
        }
        if (from == JavaType.Primitive.Null) {
            return !(to instanceof JavaType.Primitive) || to == JavaType.Primitive.String;
        }
        return TypeUtils.isAssignableTo(to, from)
                || TypeNames.erasure(to).equals(TypeNames.erasure(from))
                || isBoxed(to, from)
                || TypeNames.erasure(to).equals("java.lang.Object");
    }

    /** Whether a method takes these arguments, by fixed arity. */
    public static boolean areAssignable(JavaType.Method method, List<Expression> arguments) {
        List<JavaType> parameters = method.getParameterTypes();
        if (parameters.size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!isAssignable(parameters.get(i), arguments.get(i).getType())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBoxed(@Nullable JavaType to, @Nullable JavaType from) {
        String target = TypeNames.erasure(to);
        String value = TypeNames.erasure(from);
        return boxOf(value).equals(target) || boxOf(target).equals(value);
    }

    private static String boxOf(String primitive) {
        return switch (primitive) {
            case "int" -> "java.lang.Integer";
            case "long" -> "java.lang.Long";
            case "double" -> "java.lang.Double";
            case "float" -> "java.lang.Float";
            case "boolean" -> "java.lang.Boolean";
            case "char" -> "java.lang.Character";
            case "byte" -> "java.lang.Byte";
            case "short" -> "java.lang.Short";
            default -> "";
        };
    }
}
