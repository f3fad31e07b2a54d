package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.rewrite.internal.tree.Effects;
import dev.ssotkit.rewrite.internal.tree.Variables;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * What is special about the trees of one language, and about what they mean. All languages share the trees that
 * OpenRewrite made for Java's; what a method does unless a language says otherwise is what it does in Java.
 */
public interface Dialect {

    /** A tree with what attribution leaves out of it, where the text makes that certain. */
    default J completed(J tree, Object parent) {
        return tree;
    }

    /** The method that is called, as the class that the call names has it. */
    default JavaType.Method asCalled(JavaType.Method method, @Nullable Expression select) {
        return method;
    }

    /** Whether a method that is imported by its name goes on being called by that name alone. */
    default boolean keepsImported(J.MethodInvocation call) {
        return false;
    }

    /** Whether the language adds a method to every object; the canonical type has it as well. */
    default boolean isAdded(JavaType.Method method) {
        return false;
    }

    /**
     * The static type that a call is made on; null where a function is called that no type has.
     *
     * @param moves whether a type moves where the call stands
     */
    default JavaType.@Nullable FullyQualified receiverOf(
            J.MethodInvocation call, JavaType.Method method, Cursor cursor, Predicate<JavaType> moves) {
        return Receivers.of(call, method, cursor);
    }

    /** The static type that a field is read from, where attribution shows another one. */
    default JavaType.FullyQualified receiverOf(
            JavaType.FullyQualified shown, JavaType.FullyQualified declaring, Predicate<JavaType> moves) {
        return shown;
    }

    /** The class of which a reference names the constructor. */
    default JavaType.@Nullable FullyQualified constructedBy(J.MemberReference reference) {
        return TypeUtils.asFullyQualified(reference.getContaining().getType());
    }

    /** Whether only the run tells which method a reference means. */
    default boolean isChosenAtRunTime(J.MemberReference reference) {
        return false;
    }

    /** Whether a construction sets properties of what it makes. */
    default boolean setsProperties(J.NewClass construction) {
        return false;
    }

    /** Whether {@code x.name} may be a call of {@code getName()}. */
    default boolean hasProperties() {
        return false;
    }

    /** Whether the labels of a switch are constants that the compiler compares (JLS 14.11.1). */
    default boolean hasConstantLabels() {
        return true;
    }

    /** Whether a method reference may be written as a lambda that means the same. */
    default boolean hasLambdasForReferences() {
        return true;
    }

    /** Whether a function type of so many parameters is written where a reference to a constructor goes. */
    default boolean writesFunctionTypeOf(Cursor reference, int parameters) {
        return false;
    }

    /** Whether a generic class may be named without type arguments (JLS 4.8). */
    default boolean hasRawTypes() {
        return true;
    }

    /** Whether two declarations that come to say the same may be made one. */
    default boolean mergesDeclarations() {
        return true;
    }

    /** Whether the last expression of a block may be its value. */
    default boolean hasBlockValues() {
        return false;
    }

    /** Whether a value that does not fit is cast without a word where it is assigned. */
    default boolean castsWhenAssigning() {
        return false;
    }

    /** Whether what a method throws and does not declare is unchecked (JLS 11.2). */
    default boolean declaresExceptions() {
        return true;
    }

    /** Whether the compiler accepts a test that can only fail. */
    default boolean acceptsFutileTests() {
        return false;
    }

    /** The statement before which something may be evaluated first; null where none can stand. */
    default @Nullable UUID statementBefore(Cursor cursor) {
        return Effects.statementBefore(cursor);
    }

    /** Whether a word that is the name of no field is a variable all the same. */
    default boolean isVariable(J.Identifier name) {
        return false;
    }

    /** Whether an interface may be declared to be a function (JLS 9.6.4.9) by a word that attribution does not show. */
    default boolean hidesFunctions() {
        return false;
    }

    /** Whether a function is a value of a type. */
    default boolean isValue(J.Lambda function) {
        return true;
    }

    /** The type of what is a value in this language only; null for any other tree, and where attribution shows none. */
    default @Nullable JavaType valueType(Expression tree) {
        return null;
    }

    /** Whether a tree's value is that of what stands in it, in this language only. */
    default boolean passesOn(Cursor tree, Object child) {
        return false;
    }

    /** The type that a name names, where attribution gives it another one. */
    default @Nullable JavaType namedBy(@Nullable JavaType type, Object parent) {
        return type;
    }

    /** The type that is written before variables, where attribution gives them another one; null for any other. */
    default @Nullable JavaType declaredBy(J.VariableDeclarations variables) {
        return null;
    }

    /** Whether an argument is passed under its parameter's name. */
    default boolean isNamed(J.Assignment argument) {
        return false;
    }

    /** Which parameter a method has under a name. */
    default OptionalInt parameterOf(JavaType.Method method, String name) {
        return OptionalInt.empty();
    }

    /** Whether the first parameter of a function is what it is called on. */
    default boolean passesReceiver(JavaType.Method method) {
        return false;
    }

    /** The word by which a file knows what is kept in a variable that it declares. */
    default @Nullable String keyOf(J.VariableDeclarations.NamedVariable declared) {
        return keyOf(declared.getVariableType());
    }

    /** The word by which a file knows what is kept in a variable or field that attribution knows. */
    default @Nullable String keyOf(JavaType.@Nullable Variable variable) {
        return Variables.keyOf(variable);
    }

    /** The word by which a file knows what is kept in a variable or field that is read. */
    default @Nullable String keyOf(Expression read) {
        return keyOf(Variables.variableOf(read));
    }
}
