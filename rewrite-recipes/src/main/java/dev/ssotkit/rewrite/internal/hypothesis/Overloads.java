package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.types.Conversions;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Whether a call could silently reach another method of the same name (JLS 15.12.2) once types have moved. */
public final class Overloads {

    private final FitAfterMove fit;

    public Overloads(FitAfterMove fit) {
        this.fit = fit;
    }

    /** The first overload that the new arguments reach and the old ones did not; null if there is none. */
    public JavaType.@Nullable Method newlyReached(
            JavaType.Method chosen, List<PlacedType> before, List<PlacedType> after) {
        List<String> erasures = TypeNames.erasures(chosen.getParameterTypes());
        String name = chosen.isConstructor() ? Members.CONSTRUCTOR : chosen.getName();
        for (JavaType.Method other : Members.methods(chosen.getDeclaringType(), name)) {
            List<JavaType> parameters = other.getParameterTypes();
            if (parameters.size() == after.size()
                    && !isDeclarationOf(other, chosen, erasures)
                    && !becomesOneWith(other, chosen)
                    && takes(other, after, true)
                    && !takes(other, before, false)) {
                return other;
            }
        }
        return null;
    }

    // A generic method's call carries its own parameters.
    private static boolean isDeclarationOf(JavaType.Method other, JavaType.Method chosen, List<String> erasures) {
        return other == Members.declared(chosen)
                || TypeNames.erasures(other.getParameterTypes()).equals(erasures);
    }

    // Two of one class whose parameters become the same are merged into one, or hold their types.
    private boolean becomesOneWith(JavaType.Method other, JavaType.Method chosen) {
        String owner = chosen.getDeclaringType().getFullyQualifiedName();
        return owner.equals(other.getDeclaringType().getFullyQualifiedName())
                && namesAfter(other, owner).equals(namesAfter(chosen, owner));
    }

    private List<String> namesAfter(JavaType.Method method, String owner) {
        return method.getParameterTypes().stream()
                .map(type -> type instanceof JavaType.FullyQualified named
                        ? fit.nameAfter(named, owner)
                        : TypeNames.erasure(type))
                .toList();
    }

    private boolean takes(JavaType.Method method, List<PlacedType> arguments, boolean isAfter) {
        for (int i = 0; i < arguments.size(); i++) {
            PlacedType argument = arguments.get(i);
            PlacedType parameter = new PlacedType(
                    method.getParameterTypes().get(i), method.getDeclaringType().getFullyQualifiedName());
            boolean takes = !isAfter || fit.isUntouched(argument, parameter)
                    ? Conversions.isAssignable(parameter.type(), argument.type())
                    : fit.fits(argument, parameter);
            if (!takes) {
                return false;
            }
        }
        return true;
    }

    /** Whether the compiler prefers a method to another that applies as well (JLS 15.12.2.5). */
    static boolean isMoreSpecific(JavaType.Method method, JavaType.Method other) {
        for (int i = 0; i < method.getParameterTypes().size(); i++) {
            JavaType mine = method.getParameterTypes().get(i);
            JavaType theirs = other.getParameterTypes().get(i);
            boolean isSubtype = TypeNames.erasure(mine).equals(TypeNames.erasure(theirs))
                    || !isPrimitive(mine)
                            && !isPrimitive(theirs)
                            && (TypeUtils.isObject(theirs) || TypeUtils.isAssignableTo(theirs, mine));
            if (!isSubtype) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrimitive(JavaType type) {
        return type instanceof JavaType.Primitive && type != JavaType.Primitive.String;
    }
}
