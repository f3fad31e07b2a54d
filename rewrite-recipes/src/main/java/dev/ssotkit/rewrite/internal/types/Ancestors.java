package dev.ssotkit.rewrite.internal.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The supertypes of a type with the type arguments that they have there (JLS 4.5, 8.4.8). */
public final class Ancestors {

    private Ancestors() {}

    /** The type itself and all its supertypes, the nearest first. */
    public static List<JavaType.FullyQualified> of(JavaType.FullyQualified type) {
        List<JavaType.FullyQualified> all = new ArrayList<>();
        collect(type, TypeArguments.none(), all, new HashSet<>());
        return all;
    }

    private static void collect(
            JavaType.@Nullable FullyQualified type,
            TypeArguments arguments,
            List<JavaType.FullyQualified> all,
            Set<String> names) {
        if (type == null || !names.add(type.getFullyQualifiedName())) {
            return;
        }
        JavaType.FullyQualified seen = TypeUtils.asFullyQualified(arguments.in(type));
        JavaType.FullyQualified here = seen == null ? type : seen;
        all.add(here);
        collect(here.getSupertype(), TypeArguments.of(here), all, names);
        here.getInterfaces().forEach(parent -> collect(parent, TypeArguments.of(here), all, names));
    }

    /** The parameters of a method of an ancestor as they are seen from below. */
    public static List<JavaType> parametersOf(JavaType.Method method, JavaType.FullyQualified ancestor) {
        TypeArguments arguments = TypeArguments.of(ancestor);
        List<JavaType> parameters = new ArrayList<>();
        for (JavaType parameter : method.getParameterTypes()) {
            JavaType seen = arguments.in(parameter);
            parameters.add(seen == null ? parameter : seen);
        }
        return parameters;
    }

    /** Whether a method has the signature of an ancestor's, or of its erasure (JLS 8.4.2). */
    public static boolean isSubsignature(
            JavaType.Method method, JavaType.Method other, JavaType.FullyQualified ancestor) {
        if (!method.getName().equals(other.getName())
                || method.getParameterTypes().size() != other.getParameterTypes().size()) {
            return false;
        }
        List<String> own = TypeNames.erasures(method.getParameterTypes());
        return own.equals(TypeNames.erasures(other.getParameterTypes()))
                || own.equals(TypeNames.erasures(parametersOf(other, ancestor)));
    }
}
