package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.CallTarget;
import dev.ssotkit.rewrite.internal.types.Conversions;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Finds the method of a class that takes given arguments, where that is beyond doubt. */
final class TargetMethods {

    private final FitAfterMove fit;
    private final SameTypes types;

    TargetMethods(FitAfterMove fit) {
        this.fit = fit;
        this.types = new SameTypes(fit);
    }

    /** The method that a line of {@code calls} means; null if there is none, or if only the compiler could tell which. */
    JavaType.@Nullable Method find(
            JavaType.FullyQualified type, CallTarget target, JavaType.Method original, List<PlacedType> arguments) {
        if (target.keepsArguments()) {
            JavaType.Method exact = Members.method(
                            type, target.methodName(), TypeNames.erasures(original.getParameterTypes()))
                    .orElse(null);
            return exact != null ? exact : onlyApplicable(type, target.methodName(), arguments);
        }
        List<PlacedType> given = target.arguments().stream()
                .map(argument -> argument.isParameter() && argument.parameterIndex() < arguments.size()
                        ? arguments.get(argument.parameterIndex())
                        : new PlacedType(Literals.typeOf(argument), ""))
                .toList();
        return onlyApplicable(type, target.methodName(), given);
    }

    // Two that apply: only the compiler's rules (JLS 15.12.2.5) could tell, and only exact types are beyond doubt.
    private JavaType.@Nullable Method onlyApplicable(
            JavaType.FullyQualified type, String name, List<PlacedType> arguments) {
        List<String> exact =
                arguments.stream().map(at -> TypeNames.erasure(at.type())).toList();
        List<JavaType.Method> applicable = Members.methods(type, name).stream()
                .filter(method -> assignable(arguments, method))
                .toList();
        for (JavaType.Method method : applicable) {
            if (TypeNames.erasures(method.getParameterTypes()).equals(exact)) {
                return method;
            }
        }
        boolean sameSignature = applicable.stream()
                        .map(method -> TypeNames.erasures(method.getParameterTypes()))
                        .distinct()
                        .count()
                == 1;
        return sameSignature ? applicable.get(0) : null;
    }

    /** Whether a method takes these arguments, as they and its parameters will be. */
    boolean assignable(List<PlacedType> arguments, JavaType.Method method) {
        List<JavaType> parameters = method.getParameterTypes();
        if (parameters.size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            PlacedType target =
                    new PlacedType(parameters.get(i), method.getDeclaringType().getFullyQualifiedName());
            boolean assignable = fit.isUntouched(arguments.get(i), target)
                    ? Conversions.isAssignable(
                            parameters.get(i), arguments.get(i).type())
                    : fit.fits(arguments.get(i), target);
            SameTypes.Part given = new SameTypes.Part(
                    arguments.get(i).type(), method, arguments.get(i).place());
            if (!assignable || !types.takes(SameTypes.Part.of(parameters.get(i), method), given)) {
                return false;
            }
        }
        return true;
    }
}
