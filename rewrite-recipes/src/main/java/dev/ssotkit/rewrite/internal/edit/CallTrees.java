package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.map.Argument;
import dev.ssotkit.rewrite.internal.hypothesis.Literals;
import dev.ssotkit.rewrite.internal.plan.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.marker.OmitBraces;
import org.openrewrite.java.marker.OmitParentheses;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.marker.Markers;

/** Builds the calls that take the place of constructions and legacy calls, fully attributed. */
final class CallTrees {

    private final TypeSpelling spelling;

    CallTrees(TypeSpelling spelling) {
        this.spelling = spelling;
    }

    /**
     * Builds a call.
     *
     * @param select what the original was called on, with the space before the dot
     * @param arguments those of the original
     */
    J.MethodInvocation build(
            UUID id,
            Space prefix,
            @Nullable JRightPadded<Expression> select,
            Change.Call call,
            JContainer<Expression> arguments) {
        JRightPadded<Expression> receiver = switch (call.receiver()) {
            case CLASS -> JRightPadded.build(spelling.write(call.type(), Space.EMPTY));
            case SAME -> select;
            case ACCESSOR -> JRightPadded.build(accessor(call.accessor(), call));
        };
        JContainer<Expression> given =
                call.arguments() == null ? arguments : container(call.arguments(), arguments.getElements(), arguments);
        return new J.MethodInvocation(
                id, prefix, Markers.EMPTY, receiver, null, name(call.method()), given, call.method());
    }

    /** Builds a lambda that makes a call with what it is given; an unbound reference is given the receiver first. */
    J.Lambda lambda(J.MemberReference reference, Change.Call call, List<String> parameters) {
        JavaType.Method method = reference.getMethodType();
        boolean isUnbound =
                method != null && parameters.size() > method.getParameterTypes().size();
        List<JRightPadded<J>> declared = new ArrayList<>();
        List<JRightPadded<Expression>> given = new ArrayList<>();
        JRightPadded<Expression> receiver = null;
        for (String parameter : parameters) {
            declared.add(JRightPadded.build(variable(parameter, declared.isEmpty())));
            JRightPadded<Expression> read = JRightPadded.build(variable(parameter, given.isEmpty()));
            if (isUnbound && receiver == null) {
                receiver = read;
            } else {
                given.add(read);
            }
        }
        if (parameters.isEmpty()) {
            declared.add(JRightPadded.build(new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY)));
        }
        JContainer<Expression> arguments = JContainer.build(Space.EMPTY, given, Markers.EMPTY);
        return new J.Lambda(
                reference.getId(),
                reference.getPrefix(),
                Markers.EMPTY,
                new J.Lambda.Parameters(Tree.randomId(), Space.EMPTY, Markers.EMPTY, parameters.size() != 1, declared),
                Space.SINGLE_SPACE,
                build(Tree.randomId(), Space.SINGLE_SPACE, receiver, call, arguments),
                reference.getType());
    }

    /** The same as Kotlin writes it: everything within the braces. */
    J.Lambda kotlinLambda(J.MemberReference reference, Change.Call call, List<String> parameters) {
        J.Lambda java = lambda(reference, call, parameters);
        J.Block body = new J.Block(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY.add(new OmitBraces(Tree.randomId())),
                JRightPadded.build(false),
                List.of(JRightPadded.build((Statement) java.getBody())),
                Space.SINGLE_SPACE);
        List<JRightPadded<J>> declared = parameters.isEmpty()
                ? List.of()
                : java.getParameters().getPadding().getParameters();
        Space before = parameters.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE;
        return java.withParameters(new J.Lambda.Parameters(Tree.randomId(), before, Markers.EMPTY, false, declared))
                .withArrow(before)
                .withBody(body);
    }

    private static J.Identifier variable(String name, boolean isFirst) {
        Space prefix = isFirst ? Space.EMPTY : Space.SINGLE_SPACE;
        return new J.Identifier(Tree.randomId(), prefix, Markers.EMPTY, List.of(), name, null, null);
    }

    private Expression accessor(Change.@Nullable Call accessor, Change.Call call) {
        if (accessor == null) {
            throw new IllegalStateException("no accessor for " + call);
        }
        return build(Tree.randomId(), Space.EMPTY, null, accessor, JContainer.empty());
    }

    private static J.Identifier name(JavaType.Method method) {
        return new J.Identifier(Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), method.getName(), method, null);
    }

    private static JContainer<Expression> container(
            List<Argument> wanted, List<Expression> original, JContainer<Expression> container) {
        List<JRightPadded<Expression>> elements = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Argument argument : wanted) {
            Space prefix = elements.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE;
            elements.add(JRightPadded.build(element(argument, original, prefix, taken)));
        }
        if (elements.isEmpty()) {
            elements.add(JRightPadded.build(new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY)));
        }
        return JContainer.build(container.getBefore(), elements, Markers.EMPTY);
    }

    // Groovy marks each argument of a call without parentheses; of these some may go, and others come.
    private static Expression withinParentheses(Expression argument) {
        return argument.withMarkers(argument.getMarkers().removeByType(OmitParentheses.class));
    }

    private static Expression element(Argument argument, List<Expression> original, Space prefix, Set<Integer> taken) {
        if (!argument.isParameter()) {
            return new J.Literal(
                    Tree.randomId(),
                    prefix,
                    Markers.EMPTY,
                    argument.value(),
                    argument.source(),
                    null,
                    Literals.typeOf(argument));
        }
        Expression expression =
                withinParentheses(original.get(argument.parameterIndex())).withPrefix(prefix);
        return taken.add(argument.parameterIndex()) ? expression : expression.withId(Tree.randomId());
    }
}
