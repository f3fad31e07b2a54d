package dev.ssotkit.rewrite.internal.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Types as byte code names them. */
final class ErasedNames {

    private static final String OBJECT = "java.lang.Object";

    private ErasedNames() {}

    /** The erased binary name; {@code java.lang.Object} of what is not known. */
    static String of(@Nullable JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive == JavaType.Primitive.String ? "java.lang.String" : primitive.getKeyword();
        }
        if (type instanceof JavaType.Array array) {
            return of(array.getElemType()) + "[]";
        }
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return variable.getBounds().isEmpty()
                    ? OBJECT
                    : of(variable.getBounds().get(0));
        }
        if (type instanceof JavaType.Intersection intersection) {
            return intersection.getBounds().isEmpty()
                    ? OBJECT
                    : of(intersection.getBounds().get(0));
        }
        return type instanceof JavaType.FullyQualified named && !(type instanceof JavaType.Unknown)
                ? named.getFullyQualifiedName()
                : OBJECT;
    }

    /** The name of a class that has members; null of arrays, primitives and what is not known. */
    static @Nullable String ofReceiver(@Nullable JavaType type) {
        if (type == null || type instanceof JavaType.Array || type instanceof JavaType.Unknown) {
            return null;
        }
        if (type instanceof JavaType.Primitive) {
            return null;
        }
        return of(type);
    }

    /** {@code name(a.B,int)} of the method as it was declared, not as it is called with type arguments. */
    static String member(JavaType.Method method) {
        return nameOf(method) + "(" + String.join(",", parameters(method)) + ")";
    }

    static String nameOf(JavaType.Method method) {
        return method.isConstructor() ? "<init>" : method.getName();
    }

    static List<String> parameters(JavaType.Method method) {
        return declared(method).getParameterTypes().stream()
                .map(ErasedNames::of)
                .toList();
    }

    // A call's own type has the type arguments filled in.
    private static JavaType.Method declared(JavaType.Method method) {
        List<JavaType.Method> likely = method.getDeclaringType().getMethods().stream()
                .filter(other -> other.getName().equals(method.getName())
                        && other.getParameterTypes().size()
                                == method.getParameterTypes().size())
                .toList();
        return likely.size() == 1 ? likely.get(0) : method;
    }

    /** Names of the classes in the type arguments, from left to right, those of type arguments included. */
    static List<String> argumentsOf(@Nullable JavaType type) {
        List<String> names = new ArrayList<>();
        collectArguments(type, names, 0);
        return names;
    }

    private static void collectArguments(@Nullable JavaType type, List<String> names, int depth) {
        JavaType element = type;
        while (element instanceof JavaType.Array array) {
            element = array.getElemType();
        }
        if (depth > 8 || !(element instanceof JavaType.Parameterized parameterized)) {
            return;
        }
        for (JavaType argument : parameterized.getTypeParameters()) {
            JavaType named = argument;
            if (argument instanceof JavaType.GenericTypeVariable variable) {
                if (!variable.getName().equals("?") || variable.getBounds().isEmpty()) {
                    continue;
                }
                named = variable.getBounds().get(0);
            }
            while (named instanceof JavaType.Array array) {
                named = array.getElemType();
            }
            if (named instanceof JavaType.FullyQualified) {
                names.add(of(named));
                collectArguments(named, names, depth + 1);
            } else if (named == JavaType.Primitive.String) {
                names.add("java.lang.String");
            }
        }
    }
}
