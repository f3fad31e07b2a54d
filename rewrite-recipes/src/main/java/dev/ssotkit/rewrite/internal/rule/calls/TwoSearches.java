package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * {@code Type::name} is searched for twice, as a static method of all parameters of the function, and as one of an
 * instance, the first of them: it compiles only where one search finds what it looks for (JLS 15.13.1).
 */
final class TwoSearches {

    private TwoSearches() {}

    /** What the other search would find in canonical, and did not in the legacy type. */
    static @Nullable Objection objection(
            JavaType.FullyQualified legacy, JavaType.FullyQualified canonical, JavaType.Method found) {
        if (hasOther(legacy, found)) {
            return null;
        }
        return hasOther(canonical, found)
                ? new Objection(
                        "the reference could mean a static method " + found.getName() + " of "
                                + canonical.getFullyQualifiedName() + " as well as one of an instance",
                        "write it as a lambda first")
                : null;
    }

    private static boolean hasOther(JavaType.FullyQualified type, JavaType.Method found) {
        boolean isStatic = found.hasFlags(Flag.Static);
        int taken = found.getParameterTypes().size() + (isStatic ? -1 : 1);
        return Members.methods(type, found.getName()).stream()
                .anyMatch(other -> other.hasFlags(Flag.Static) != isStatic
                        && takes(other, taken)
                        && mayBeInstance((isStatic ? found : other).getParameterTypes(), type));
    }

    private static boolean takes(JavaType.Method method, int arguments) {
        int parameters = method.getParameterTypes().size();
        return parameters == arguments || method.hasFlags(Flag.Varargs) && arguments >= parameters - 1;
    }

    // The first parameter of the static one, or the element of its only one; the function says what it really is.
    private static boolean mayBeInstance(List<JavaType> parameters, JavaType.FullyQualified type) {
        JavaType first = parameters.get(0) instanceof JavaType.Array several && parameters.size() == 1
                ? several.getElemType()
                : parameters.get(0);
        return !(first instanceof JavaType.FullyQualified)
                ? first instanceof JavaType.GenericTypeVariable
                : TypeUtils.isAssignableTo(TypeNames.erasure(first), type)
                        || TypeUtils.isAssignableTo(type.getFullyQualifiedName(), first);
    }
}
