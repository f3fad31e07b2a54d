package dev.ssotkit.rewrite.internal.rule.calls;

import dev.ssotkit.rewrite.internal.hypothesis.Replacement;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.tree.Completion;
import dev.ssotkit.rewrite.internal.tree.FunctionTrees;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.marker.Markers;

/**
 * Lambdas and references as arguments of what moves: which of several methods takes them, the compiler decides by their
 * form before their types (JLS 15.12.2.1), so nothing short of the same choice shows that the same one is taken.
 */
final class FunctionArguments {

    // Whatever the map writes in an argument's place is no function.
    private static final Expression LITERAL = new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY);

    private final RuleContext context;

    FunctionArguments(RuleContext context) {
        this.context = context;
    }

    /**
     * What speaks against passing functions to the method in the place of another.
     *
     * @param arguments those of the original
     */
    @Nullable
    Objection objection(JavaType.Method original, Replacement change, List<Expression> arguments) {
        JavaType.Method replacement = change.method();
        if (replacement == null || !context.dialect().hasLambdasForReferences()) {
            return null;
        }
        List<Expression> passed = passed(change.change(), arguments);
        if (passed.stream().noneMatch(FunctionTrees::isFunction)) {
            return null;
        }
        // Of other arguments the original call says nothing.
        Set<List<String>> before = passed.equals(arguments) ? candidates(original, arguments) : Set.of();
        for (List<String> candidate : candidates(replacement, passed)) {
            boolean isReached = candidate.equals(after(replacement));
            if (!isReached && !before.contains(candidate)) {
                return new Objection(
                        "the function could be taken by " + replacement.getName()
                                + TypeNames.inParentheses(candidate) + " of "
                                + replacement.getDeclaringType().getFullyQualifiedName() + " as well",
                        "cast it to the type that takes it");
            }
        }
        return null;
    }

    private static List<Expression> passed(@Nullable Change change, List<Expression> arguments) {
        if (!(change instanceof Change.Call call) || call.arguments() == null) {
            return arguments;
        }
        return call.arguments().stream()
                .map(each -> each.isParameter() && each.parameterIndex() < arguments.size()
                        ? arguments.get(each.parameterIndex())
                        : LITERAL)
                .toList();
    }

    // Those that a call with so many arguments, and functions where they stand, may be of.
    private Set<List<String>> candidates(JavaType.Method method, List<Expression> arguments) {
        Set<List<String>> found = new HashSet<>();
        for (JavaType.Method each : Members.overloads(method)) {
            if (takes(each, arguments)) {
                found.add(after(each));
            }
        }
        return found;
    }

    private List<String> after(JavaType.Method method) {
        JavaType.Method declared = Members.declared(method);
        return context.erasures().ofParameters(declared, Place.of(declared.getDeclaringType()));
    }

    private static boolean takes(JavaType.Method method, List<Expression> arguments) {
        List<JavaType> parameters = method.getParameterTypes();
        boolean isOpen = method.hasFlags(Flag.Varargs) && arguments.size() >= parameters.size() - 1;
        if (parameters.size() != arguments.size() && !isOpen) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            JavaType parameter = parameters.get(Math.min(i, parameters.size() - 1));
            JavaType taken = isOpen && i >= parameters.size() - 1 && parameter instanceof JavaType.Array rest
                    ? rest.getElemType()
                    : parameter;
            if (FunctionTrees.isFunction(arguments.get(i))
                    && !takes(taken, arguments.get(i).unwrap())) {
                return false;
            }
        }
        return true;
    }

    private static boolean takes(JavaType parameter, @Nullable Expression function) {
        if (parameter instanceof JavaType.GenericTypeVariable) {
            return true;
        }
        JavaType.Method method = Functions.methodOf(parameter);
        if (method == null) {
            return false;
        }
        if (!(function instanceof J.Lambda lambda)) {
            return true;
        }
        long given = lambda.getParameters().getParameters().stream()
                .filter(each -> !(each instanceof J.Empty))
                .count();
        boolean isVoid = method.getReturnType() == JavaType.Primitive.Void;
        return given == method.getParameterTypes().size() && (isVoid ? mayBeVoid(lambda) : mayYield(lambda));
    }

    // JLS 15.27.2: a statement expression may be either.
    private static boolean mayBeVoid(J.Lambda lambda) {
        J body = lambda.getBody();
        return body instanceof J.Block
                ? FunctionTrees.returnedBy(body).isEmpty()
                : body instanceof J.MethodInvocation
                        || body instanceof J.NewClass
                        || body instanceof J.Assignment
                        || body instanceof J.AssignmentOperation
                        || body instanceof J.Unary;
    }

    private static boolean mayYield(J.Lambda lambda) {
        return !(lambda.getBody() instanceof J.Block block)
                || !FunctionTrees.returnedBy(block).isEmpty()
                || !Completion.isSure(block);
    }
}
