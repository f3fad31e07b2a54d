package dev.ssotkit.rewrite.internal.tree;

import org.openrewrite.java.tree.J;

/** What part a word plays in the tree around it, in every language. */
public final class Roles {

    private Roles() {}

    /** Whether a word may be the name of a type, and not that of a declaration or a member. */
    public static boolean standsForType(J.Identifier name, Object parent) {
        if (parent instanceof J.MethodInvocation call) {
            return call.getSelect() == name || call.getArguments().contains(name);
        }
        if (parent instanceof J.FieldAccess access) {
            return access.getTarget() == name;
        }
        if (parent instanceof J.MemberReference reference) {
            return reference.getContaining() == name;
        }
        if (parent instanceof J.ClassDeclaration declared) {
            return declared.getName() != name;
        }
        if (parent instanceof J.MethodDeclaration declared) {
            return declared.getName() != name;
        }
        return !(parent instanceof J.Label)
                && !(parent instanceof J.Import)
                && !(parent instanceof J.EnumValue)
                && !(parent instanceof J.VariableDeclarations.NamedVariable declared && declared.getName() == name);
    }
}
