package dev.ssotkit.rewrite.internal.tree;

import org.openrewrite.java.tree.J;

/** Kotlin's {@code f(name = value)}, which the parser shows as an assignment to a name without a field. */
public final class NamedArgument {

    private NamedArgument() {}

    /** Whether an argument is passed under its parameter's name. */
    public static boolean is(Object argument) {
        return argument instanceof J.Assignment assignment
                && assignment.getVariable() instanceof J.Identifier name
                && name.getFieldType() == null;
    }
}
