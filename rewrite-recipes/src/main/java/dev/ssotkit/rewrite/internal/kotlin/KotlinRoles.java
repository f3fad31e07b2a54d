package dev.ssotkit.rewrite.internal.kotlin;

import dev.ssotkit.rewrite.internal.tree.Roles;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.kotlin.marker.Extension;
import org.openrewrite.kotlin.tree.K;

/** What part a word plays in the tree around it. */
final class KotlinRoles {

    private KotlinRoles() {}

    /** Whether a word may be the name of a type, and not that of a declaration, a member or an argument. */
    static boolean standsForType(J.Identifier name, Object parent) {
        if (parent instanceof J.Assignment assignment) {
            return assignment.getVariable() != name;
        }
        if (parent instanceof K.TypeAlias alias) {
            return !alias.getName().equals(name);
        }
        return Roles.standsForType(name, parent);
    }

    /** Whether the name of a class is used as a value: only that of an object is one. */
    static boolean isValue(J.Identifier name, Object parent) {
        if (parent instanceof J.MethodInvocation call) {
            JavaType.Method method = call.getMethodType();
            boolean isOfObject = method != null
                    && !method.hasFlags(Flag.Static)
                    && TypeUtils.isOfType(method.getDeclaringType(), name.getType());
            return call.getSelect() == name ? isOfObject : call.getArguments().contains(name);
        }
        return parent instanceof J.VariableDeclarations.NamedVariable declared
                        && declared.getInitializer() == name
                        && declared.getMarkers().findFirst(Extension.class).isEmpty()
                || parent instanceof J.Assignment assigned && assigned.getAssignment() == name
                || parent instanceof J.Return;
    }
}
