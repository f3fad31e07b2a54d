package dev.ssotkit.rewrite.internal.groovy;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.rule.Dialect;
import dev.ssotkit.rewrite.internal.tree.Aliases;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** What is special about Groovy: much is found at run time, and attribution leaves out more than in other languages. */
public final class GroovyDialect implements Dialect {

    private final Aliases names;
    private final GroovyAttribution attribution;

    /** The language of one file. */
    public GroovyDialect(JavaSourceFile file, Hypothesis hypothesis) {
        this.names = new Aliases(file);
        this.attribution = new GroovyAttribution(file, hypothesis, names.aliases());
    }

    /** What was added to the trees of the file. */
    GroovyAttribution attribution() {
        return attribution;
    }

    @Override
    public J completed(J tree, Object parent) {
        if (tree instanceof J.Identifier name) {
            return attribution.of(name, parent);
        }
        if (tree instanceof J.FieldAccess name) {
            return attribution.of(name);
        }
        if (tree instanceof J.NewClass construction) {
            return attribution.of(construction);
        }
        if (tree instanceof J.MemberReference pointer) {
            return attribution.of(pointer);
        }
        return tree instanceof J.MethodInvocation call ? attribution.of(call) : tree;
    }

    // A call by the name alone is known at run time: an import serves all of them.
    @Override
    public boolean keepsImported(J.MethodInvocation call) {
        return names.importsMember(call.getSimpleName());
    }

    @Override
    public boolean isAdded(JavaType.Method method) {
        return GroovyCalls.isAdded(method);
    }

    @Override
    public boolean isChosenAtRunTime(J.MemberReference pointer) {
        return pointer.getMethodType() == null;
    }

    @Override
    public boolean setsProperties(J.NewClass construction) {
        return GroovyRoles.isNamed(construction);
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

    @Override
    public boolean castsWhenAssigning() {
        return true;
    }

    @Override
    public boolean acceptsFutileTests() {
        return true;
    }

    // A block may be an expression.
    @Override
    public @Nullable UUID statementBefore(Cursor cursor) {
        return null;
    }

    @Override
    public boolean isVariable(J.Identifier name) {
        return GroovyRoles.isVariable(name, names);
    }

    @Override
    public @Nullable JavaType declaredBy(J.VariableDeclarations variables) {
        return attribution.declaredBy(variables);
    }

    // Where a local variable is read, attribution knows its name only.
    @Override
    public @Nullable String keyOf(J.VariableDeclarations.NamedVariable declared) {
        return declared.getSimpleName();
    }

    @Override
    public @Nullable String keyOf(Expression read) {
        return GroovyRoles.variableOf(read);
    }
}
