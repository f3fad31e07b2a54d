package dev.ssotkit.rewrite.internal.rule.merges;

import dev.ssotkit.rewrite.internal.types.Members;
import java.util.List;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/**
 * Whether a catch means the same when it names fewer types: what is caught comes to be of a type closer to those that are
 * left (JLS 14.20), and that chooses among overloads and decides what is inferred.
 */
final class NarrowedCatch extends JavaIsoVisitor<Integer> {

    private final String name;
    private boolean decides;

    private NarrowedCatch(String name) {
        this.name = name;
    }

    static boolean meansTheSame(J.Try.Catch handler) {
        List<J.VariableDeclarations.NamedVariable> caught =
                handler.getParameter().getTree().getVariables();
        NarrowedCatch visitor = new NarrowedCatch(caught.get(0).getSimpleName());
        visitor.visit(handler.getBody(), 0);
        return !visitor.decides;
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier word, Integer p) {
        if (word.getSimpleName().equals(name) && word.getFieldType() != null) {
            Object parent = getCursor().getParentTreeCursor().getValue();
            decides |= !(parent instanceof J.Throw
                    || parent instanceof J.Binary
                    || parent instanceof J.InstanceOf
                    || parent instanceof J.MethodInvocation call && call.getSelect() == word
                    || parent instanceof J.VariableDeclarations.NamedVariable declared && isTyped(declared)
                    || parent instanceof MethodCall taken && isOnlyOne(taken, word));
        }
        return word;
    }

    // A variable of a written type takes either.
    private boolean isTyped(J.VariableDeclarations.NamedVariable declared) {
        J.VariableDeclarations declaration = getCursor().firstEnclosing(J.VariableDeclarations.class);
        return declared.getInitializer() != null
                && declaration != null
                && declaration.getTypeExpression() != null
                && !declaration.getTypeExpression().toString().equals("var");
    }

    private static boolean isOnlyOne(MethodCall call, Expression argument) {
        JavaType.Method method = call.getMethodType();
        int index = call.getArguments().indexOf(argument);
        if (method == null || index < 0 || index >= method.getParameterTypes().size()) {
            return false;
        }
        JavaType taken = Members.declared(method).getParameterTypes().get(index);
        return taken instanceof JavaType.Class
                && Members.overloads(method).stream()
                                .filter(other -> other.getParameterTypes().size()
                                        == method.getParameterTypes().size())
                                .count()
                        == 1;
    }
}
