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

    /** A class as it is mentioned with the type arguments that another one has; itself where they are not as many. */
    public static JavaType.FullyQualified withArgumentsOf(JavaType.FullyQualified type, JavaType.FullyQualified other) {
        List<JavaType> given =
                other instanceof JavaType.Parameterized generic ? generic.getTypeParameters() : List.of();
        JavaType.FullyQualified declared = type instanceof JavaType.Parameterized generic ? generic.getType() : type;
        return given.isEmpty() || given.size() != declared.getTypeParameters().size()
                ? type
                : new JavaType.Parameterized(null, declared, given);
    }

    /** Whether the erasure of a class (JLS 4.8) has the members that the class has. */
    public static boolean isItsErasure(JavaType.FullyQualified type) {
        for (JavaType.FullyQualified owner : of(type)) {
            for (JavaType.Method method : owner.getMethods()) {
                if (!TypeKey.OBJECT.isOf(owner) && !method.isConstructor() && isErasedWithItsClass(method)) {
                    return false;
                }
            }
            if (owner.getMembers().stream().anyMatch(field -> isGeneric(field.getType()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the erasure of its class takes or yields something else than a method does. */
    public static boolean isErasedWithItsClass(JavaType.Method method) {
        return isGeneric(method.getReturnType())
                || method.getParameterTypes().stream().anyMatch(Ancestors::isGeneric)
                || !method.getDeclaredFormalTypeNames().isEmpty();
    }

    /** Whether a type, or what an array of it holds, is parameterized or a type variable. */
    public static boolean isGeneric(@Nullable JavaType type) {
        return type instanceof JavaType.Array array
                ? isGeneric(array.getElemType())
                : type instanceof JavaType.Parameterized || type instanceof JavaType.GenericTypeVariable;
    }

    /** Whether a method has the signature of an ancestor's, or of its erasure (JLS 8.4.2). */
    public static boolean isSubsignature(
            JavaType.Method method, JavaType.Method other, JavaType.FullyQualified ancestor) {
        if (!method.getName().equals(other.getName())
                || method.getParameterTypes().size()
                        != other.getParameterTypes().size()) {
            return false;
        }
        List<String> own = TypeNames.erasures(method.getParameterTypes());
        return own.equals(TypeNames.erasures(other.getParameterTypes()))
                || own.equals(TypeNames.erasures(parametersOf(other, ancestor)));
    }
}
