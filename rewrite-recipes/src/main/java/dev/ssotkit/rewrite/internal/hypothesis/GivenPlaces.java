package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.tree.FunctionTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;
import org.openrewrite.java.tree.TypeUtils;

/**
 * In whose code a type stands that nobody writes, for a call infers it from what it is given (JLS 15.12.2.6, 18.5): of
 * {@code Optional.of(library.get())} the library names the type argument.
 */
final class GivenPlaces {

    private final Hypothesis hypothesis;
    private final Placement placement;

    GivenPlaces(Hypothesis hypothesis, Placement placement) {
        this.hypothesis = hypothesis;
        this.placement = placement;
    }

    /** The place of the first that is given and keeps a type which the code around the call would move; else that code. */
    Place of(MethodCall call, JavaType.Method method, Place place) {
        if (isTouched(method.getReturnType())
                || method.getParameterTypes().stream().anyMatch(this::isTouched)) {
            for (Expression value : givenTo(call, method)) {
                PlacedType source = source(value, place);
                if (source != null && stays(source, place)) {
                    return source.place();
                }
            }
        }
        return place;
    }

    // Kotlin's calls are shown with the variables themselves.
    private boolean isTouched(JavaType type) {
        return hypothesis.mentionsMoving(type) || SameTypes.mentionsVariable(type);
    }

    // The receiver names what the variables of its class stand for, the arguments what those of the method do.
    private static List<Expression> givenTo(MethodCall call, JavaType.Method method) {
        List<Expression> given = new ArrayList<>();
        Expression receiver = call instanceof J.MethodInvocation invocation ? invocation.getSelect() : null;
        boolean isExtension = receiver != null && isExtension(receiver, method);
        if (receiver != null && (isExtension || receiver.getType() instanceof JavaType.Parameterized)) {
            given.add(receiver);
        }
        JavaType.Method declared = Members.declared(method);
        List<JavaType> parameters = declared.getParameterTypes();
        int first = isExtension ? 1 : 0;
        for (int i = 0; i < call.getArguments().size() && !parameters.isEmpty(); i++) {
            JavaType parameter = parameters.get(Math.min(i + first, parameters.size() - 1));
            if (mentionsOwnVariable(declared, parameter)) {
                given.add(call.getArguments().get(i));
            }
        }
        return given;
    }

    // What is called on it is no member of it.
    private static boolean isExtension(Expression receiver, JavaType.Method method) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(receiver.getType());
        String owner = method.getDeclaringType().getFullyQualifiedName();
        return type != null
                && !method.getParameterTypes().isEmpty()
                && Members.withSupertypes(type).stream()
                        .noneMatch(parent -> parent.getFullyQualifiedName().equals(owner));
    }

    private static boolean mentionsOwnVariable(JavaType.Method method, JavaType type) {
        if (type instanceof JavaType.GenericTypeVariable variable) {
            return variable.getName().equals("?")
                    ? mentionsOwnVariable(method, variable.getBounds())
                    : method.getDeclaringType().getTypeParameters().stream()
                            .noneMatch(ofClass -> ofClass instanceof JavaType.GenericTypeVariable other
                                    && other.getName().equals(variable.getName()));
        }
        return type instanceof JavaType.Array array && mentionsOwnVariable(method, array.getElemType())
                || type instanceof JavaType.Parameterized generic
                        && mentionsOwnVariable(method, generic.getTypeParameters());
    }

    private static boolean mentionsOwnVariable(JavaType.Method method, List<JavaType> types) {
        return types.stream().anyMatch(type -> mentionsOwnVariable(method, type));
    }

    private boolean stays(PlacedType source, Place place) {
        boolean[] stays = new boolean[1];
        // A legacy body names its own types; what it hands out is canonical's answer then.
        if (!hypothesis.isLegacyBody(source.place())) {
            hypothesis.forEachMoving(
                    source.type(),
                    key -> stays[0] |= hypothesis.movesAt(key, place) && !hypothesis.movesAt(key, source.place()));
        }
        return stays[0];
    }

    // A function gives what it yields.
    private @Nullable PlacedType source(Expression value, Place place) {
        if (value instanceof J.MemberReference reference) {
            JavaType.Method method = reference.getMethodType();
            return method == null ? null : new PlacedType(method.getReturnType(), placement.of(method, place));
        }
        if (value instanceof J.Lambda lambda) {
            return yielded(lambda).stream()
                    .map(result -> placement.of(result, place))
                    .filter(result -> stays(result, place))
                    .findFirst()
                    .orElse(null);
        }
        return placement.of(value, place);
    }

    private static List<Expression> yielded(J.Lambda lambda) {
        if (lambda.getBody() instanceof Expression expression) {
            return List.of(expression);
        }
        List<Expression> results = FunctionTrees.returnedBy(lambda.getBody());
        if (lambda.getBody() instanceof J.Block block
                && !block.getStatements().isEmpty()
                && block.getStatements().get(block.getStatements().size() - 1) instanceof Expression last) {
            results.add(last); // Kotlin's and Groovy's functions yield it.
        }
        return results;
    }
}
