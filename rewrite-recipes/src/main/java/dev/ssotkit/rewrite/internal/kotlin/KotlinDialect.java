package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.rule.Dialect;
import dev.ssotkit.rewrite.internal.rule.Receivers;
import dev.ssotkit.rewrite.internal.tree.NamedArgument;
import dev.ssotkit.rewrite.internal.tree.Variables;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.kotlin.tree.K;

/** What is special about Kotlin: companions, extensions, smart casts, properties, arguments by name. */
public final class KotlinDialect implements Dialect {

    private final NestedPaths paths;

    /** The language of one file. */
    public KotlinDialect(JavaSourceFile file, Hypothesis hypothesis) {
        this.paths = new NestedPaths(file, hypothesis);
    }

    @Override
    public J completed(J tree, Object parent) {
        if (tree instanceof J.Identifier word) {
            return paths.of(word);
        }
        if (tree instanceof J.FieldAccess name) {
            return paths.of(name);
        }
        return tree instanceof J.MethodInvocation call ? paths.of(call) : tree;
    }

    @Override
    public boolean hasRawTypes() {
        return false;
    }

    // `fun interface`
    @Override
    public boolean hidesFunctions() {
        return true;
    }

    @Override
    public JavaType.Method asCalled(JavaType.Method method, @Nullable Expression select) {
        return KotlinCalls.asCalled(method, select);
    }

    @Override
    public JavaType.@Nullable FullyQualified receiverOf(
            J.MethodInvocation call, JavaType.Method method, Cursor cursor, Predicate<JavaType> moves) {
        JavaType.FullyQualified receiver = Receivers.of(call, method, cursor);
        if (!KotlinCalls.isExtension(call, method, receiver)) {
            return receiver;
        }
        // A smart cast: attribution keeps the declared type of the variable.
        return moves.test(method.getDeclaringType()) ? method.getDeclaringType() : null;
    }

    // A smart cast, too.
    @Override
    public JavaType.FullyQualified receiverOf(
            JavaType.FullyQualified shown, JavaType.FullyQualified declaring, Predicate<JavaType> moves) {
        return !shown.isAssignableTo(declaring.getFullyQualifiedName()) && moves.test(declaring) ? declaring : shown;
    }

    @Override
    public JavaType.@Nullable FullyQualified constructedBy(J.MemberReference reference) {
        return reference.getMethodType() == null
                ? Dialect.super.constructedBy(reference)
                : reference.getMethodType().getDeclaringType();
    }

    @Override
    public boolean hasProperties() {
        return true;
    }

    @Override
    public boolean hasConstantLabels() {
        return false;
    }

    @Override
    public boolean hasLambdasForReferences() {
        return false;
    }

    // A lambda is no KFunction: only a function type takes either.
    @Override
    public boolean writesFunctionTypeOf(Cursor reference, int parameters) {
        Object parent = reference.getParentTreeCursor().getValue();
        if (parent instanceof J.VariableDeclarations.NamedVariable) {
            J.VariableDeclarations declared = reference.firstEnclosing(J.VariableDeclarations.class);
            return declared != null && isFunction(declared.getTypeExpression(), parameters);
        }
        J.MethodDeclaration method = reference.firstEnclosing(J.MethodDeclaration.class);
        return parent instanceof J.Return
                && reference.firstEnclosing(J.Lambda.class) == null
                && method != null
                && isFunction(method.getReturnTypeExpression(), parameters);
    }

    private static boolean isFunction(@Nullable TypeTree written, int parameters) {
        return written instanceof K.FunctionType function
                && function.getReceiver() == null
                && function.getParameters().size() == parameters;
    }

    @Override
    public boolean mergesDeclarations() {
        return false;
    }

    @Override
    public boolean declaresExceptions() {
        return false;
    }

    @Override
    public boolean hasBlockValues() {
        return true;
    }

    // An argument may be passed by name, and a block may be an expression.
    @Override
    public @Nullable UUID statementBefore(Cursor cursor) {
        return null;
    }

    @Override
    public boolean isValue(J.Lambda function) {
        return function.getType() != null;
    }

    @Override
    public @Nullable JavaType valueType(Expression tree) {
        return KotlinValues.typeOf(tree);
    }

    @Override
    public boolean passesOn(Cursor tree, Object child) {
        return KotlinValues.passesOn(tree, child);
    }

    // Attribution gives the name in "vararg names: T" the type of the array.
    @Override
    public @Nullable JavaType namedBy(@Nullable JavaType type, Object parent) {
        boolean isVararg = parent instanceof J.VariableDeclarations declared
                && declared.getModifiers().stream().anyMatch(modifier -> "vararg".equals(modifier.getKeyword()));
        return isVararg ? TypeNames.elementOf(type) : type;
    }

    @Override
    public boolean isNamed(J.Assignment argument) {
        return NamedArgument.is(argument);
    }

    @Override
    public OptionalInt parameterOf(JavaType.Method method, String name) {
        return KotlinCalls.parameterOf(method, name);
    }

    @Override
    public boolean passesReceiver(JavaType.Method method) {
        return KotlinCalls.isExtension(method);
    }

    // Where a local is read, attribution shows the class as its owner.
    @Override
    public @Nullable String keyOf(JavaType.@Nullable Variable variable) {
        return Variables.keyInClassOf(variable);
    }
}
