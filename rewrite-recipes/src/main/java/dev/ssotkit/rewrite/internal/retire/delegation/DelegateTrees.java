package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.map.Argument;
import dev.ssotkit.rewrite.internal.hypothesis.Literals;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.retire.FileNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.Markers;

/** Builds what a delegate consists of, attributed. */
final class DelegateTrees {

    /** The field in which an object keeps the instance that it was constructed for. */
    static final String FIELD = "canonical";

    private final FileNames names;
    private final JavaSourceFile file;

    DelegateTrees(FileNames names, JavaSourceFile file) {
        this.names = names;
        this.file = file;
    }

    /** {@code return canonical.method(arguments);}, or what else becomes of the result. */
    List<Statement> body(Passed passed, J.MethodDeclaration method, Expression instance) {
        J.MethodInvocation call = call(passed.call(), method, instance);
        return switch (passed.result()) {
            case DROPPED -> List.of(call);
            case RETURNED -> List.of(returned(call));
            case ITSELF ->
                List.of(
                        call,
                        returned(identifier(
                                "this",
                                method.getMethodType() == null
                                        ? null
                                        : method.getMethodType().getDeclaringType())));
        };
    }

    /** {@code this.canonical = Canonical.forUser(context);}. */
    Statement kept(Passed passed, J.MethodDeclaration constructor) {
        JavaType type = passed.call().method().getReturnType();
        return new J.Assignment(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY,
                field(type),
                JLeftPadded.build((Expression)
                                call(passed.call(), constructor, field(type)).withPrefix(Space.SINGLE_SPACE))
                        .withBefore(Space.SINGLE_SPACE),
                type);
    }

    /** {@code private final Canonical canonical;}. */
    J.VariableDeclarations field(JavaType.FullyQualified canonical, Space prefix) {
        J.VariableDeclarations.NamedVariable variable = new J.VariableDeclarations.NamedVariable(
                Tree.randomId(),
                Space.SINGLE_SPACE,
                Markers.EMPTY,
                identifier(FIELD, canonical),
                List.of(),
                null,
                null);
        return new J.VariableDeclarations(
                Tree.randomId(),
                prefix,
                Markers.EMPTY,
                List.of(),
                List.of(
                        modifier(J.Modifier.Type.Private, Space.EMPTY),
                        modifier(J.Modifier.Type.Final, Space.SINGLE_SPACE)),
                typeName(canonical).withPrefix(Space.SINGLE_SPACE),
                null,
                List.of(JRightPadded.build(variable)));
    }

    /** {@code private static final long serialVersionUID = 1L;}. */
    static J.VariableDeclarations version(long version, Space prefix) {
        JavaType.Primitive type = JavaType.Primitive.Long;
        Expression value =
                new J.Literal(Tree.randomId(), Space.SINGLE_SPACE, Markers.EMPTY, version, version + "L", null, type);
        J.VariableDeclarations.NamedVariable variable = new J.VariableDeclarations.NamedVariable(
                Tree.randomId(),
                Space.SINGLE_SPACE,
                Markers.EMPTY,
                identifier("serialVersionUID", type),
                List.of(),
                JLeftPadded.build(value).withBefore(Space.SINGLE_SPACE),
                null);
        return new J.VariableDeclarations(
                Tree.randomId(),
                prefix,
                Markers.EMPTY,
                List.of(),
                List.of(
                        modifier(J.Modifier.Type.Private, Space.EMPTY),
                        modifier(J.Modifier.Type.Static, Space.SINGLE_SPACE),
                        modifier(J.Modifier.Type.Final, Space.SINGLE_SPACE)),
                new J.Primitive(Tree.randomId(), Space.SINGLE_SPACE, Markers.EMPTY, type),
                null,
                List.of(JRightPadded.build(variable)));
    }

    /** {@code this.canonical}. */
    Expression field(JavaType type) {
        return new J.FieldAccess(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY,
                identifier("this", null),
                JLeftPadded.build(identifier(FIELD, type)),
                type);
    }

    /** {@code Canonical.getInstance()}. */
    Expression accessor(Passed accessor) {
        return invocation(accessor.call().type(), accessor.call().method(), List.of());
    }

    private J.MethodInvocation call(Change.Call call, J.MethodDeclaration original, Expression instance) {
        List<Expression> given = new ArrayList<>();
        List<J.Identifier> parameters = parametersOf(original);
        if (call.arguments() == null) {
            int count = Math.min(
                    parameters.size(), call.method().getParameterTypes().size());
            parameters.subList(0, count).forEach(given::add);
        } else {
            call.arguments().forEach(argument -> given.add(written(argument, parameters)));
        }
        if (call.receiver() == Change.Receiver.CLASS) {
            return invocation(call.type(), call.method(), given);
        }
        Expression receiver = call.receiver() == Change.Receiver.ACCESSOR && call.accessor() != null
                ? invocation(call.accessor().type(), call.accessor().method(), List.of())
                : instance;
        return invocation(receiver, call.method(), given);
    }

    private static Expression written(Argument argument, List<J.Identifier> parameters) {
        return argument.isParameter()
                ? parameters.get(argument.parameterIndex()).withId(Tree.randomId())
                : new J.Literal(
                        Tree.randomId(),
                        Space.EMPTY,
                        Markers.EMPTY,
                        argument.value(),
                        argument.source(),
                        null,
                        Literals.typeOf(argument));
    }

    private static List<J.Identifier> parametersOf(J.MethodDeclaration method) {
        List<J.Identifier> parameters = new ArrayList<>();
        for (Statement parameter : method.getParameters()) {
            if (parameter instanceof J.VariableDeclarations declared) {
                declared.getVariables()
                        .forEach(variable -> parameters.add(identifier(variable.getSimpleName(), variable.getType())));
            }
        }
        return parameters;
    }

    private J.MethodInvocation invocation(
            JavaType.FullyQualified owner, JavaType.Method method, List<Expression> arguments) {
        return invocation((Expression) typeName(owner), method, arguments);
    }

    private static J.MethodInvocation invocation(
            Expression receiver, JavaType.Method method, List<Expression> arguments) {
        List<JRightPadded<Expression>> given = new ArrayList<>();
        for (Expression argument : arguments) {
            given.add(JRightPadded.build(argument.withPrefix(given.isEmpty() ? Space.EMPTY : Space.SINGLE_SPACE)));
        }
        if (given.isEmpty()) {
            given.add(JRightPadded.build(new J.Empty(Tree.randomId(), Space.EMPTY, Markers.EMPTY)));
        }
        return new J.MethodInvocation(
                Tree.randomId(),
                Space.EMPTY,
                Markers.EMPTY,
                JRightPadded.build(receiver.withId(Tree.randomId())),
                null,
                new J.Identifier(
                        Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), method.getName(), method, null),
                JContainer.build(Space.EMPTY, given, Markers.EMPTY),
                method);
    }

    private TypeTree typeName(JavaType.FullyQualified type) {
        String name = names.named(type.getFullyQualifiedName().replace('$', '.'), file);
        TypeTree tree = TypeTree.build(name);
        return tree.withType(type);
    }

    private static J.Return returned(Expression value) {
        return new J.Return(Tree.randomId(), Space.EMPTY, Markers.EMPTY, value.withPrefix(Space.SINGLE_SPACE));
    }

    private static J.Identifier identifier(String name, @Nullable JavaType type) {
        return new J.Identifier(Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), name, type, null);
    }

    private static J.Modifier modifier(J.Modifier.Type type, Space prefix) {
        return new J.Modifier(Tree.randomId(), prefix, Markers.EMPTY, null, type, List.of());
    }
}
