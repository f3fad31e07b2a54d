package dev.ssotkit.rewrite.internal.rule.values;

import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.Functions;
import dev.ssotkit.rewrite.internal.types.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.MethodCall;

/**
 * Whether a call chooses among its overloads by what a function yields (JLS 15.12.2.1): {@code () -> old.close()} is a
 * {@code Runnable} as long as {@code close()} yields nothing, and a {@code Callable} from then on.
 */
final class FunctionKinds {

    private FunctionKinds() {}

    /** The problem with a value that comes to yield something, or nothing any more, at the cursor. */
    static @Nullable Objection objection(JavaType.Method original, JavaType.Method replacement, Cursor cursor) {
        if (isVoid(original) == isVoid(replacement)) {
            return null;
        }
        Cursor function = cursor.getValue() instanceof J.MemberReference ? cursor : cursor.getParentTreeCursor();
        boolean isFunction = function.getValue() instanceof J.MemberReference
                || function.getValue() instanceof J.Lambda lambda && lambda.getBody() == cursor.getValue();
        return isFunction && isChosenByResult(function)
                ? new Objection(
                        "with another result the function could be taken for that of another overload",
                        "put braces around the body of the lambda")
                : null;
    }

    private static boolean isVoid(JavaType.Method method) {
        return !method.isConstructor() && method.getReturnType() == JavaType.Primitive.Void;
    }

    private static boolean isChosenByResult(Cursor function) {
        Object child = function.getValue();
        Cursor around = function.getParentTreeCursor();
        while (around.getValue() instanceof J.Parentheses || around.getValue() instanceof J.Ternary) {
            child = around.getValue();
            around = around.getParentTreeCursor();
        }
        if (!(around.getValue() instanceof MethodCall call)
                || !(child instanceof Expression argument)
                || call instanceof J.MemberReference) {
            return false;
        }
        JavaType.Method chosen = call.getMethodType();
        int index = call.getArguments().indexOf(argument);
        return chosen != null && index >= 0 && hasOverloadOfOtherKind(chosen, index);
    }

    private static boolean hasOverloadOfOtherKind(JavaType.Method chosen, int index) {
        List<JavaType> parameters = chosen.getParameterTypes();
        boolean isVoid = Functions.isVoid(parameters.get(Math.min(index, parameters.size() - 1)));
        return Members.overloads(chosen).stream()
                .map(JavaType.Method::getParameterTypes)
                .filter(others -> others.size() == parameters.size())
                .map(others -> others.get(Math.min(index, others.size() - 1)))
                .filter(other -> Functions.methodOf(other) != null)
                .anyMatch(other -> Functions.isVoid(other) != isVoid);
    }
}
