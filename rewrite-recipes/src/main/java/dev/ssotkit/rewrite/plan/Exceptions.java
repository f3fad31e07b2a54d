package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.TypeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Checked exceptions (JLS 11.2.3): none may come in, and a catch may not lose its last reason. */
final class Exceptions {

    private Exceptions() {}

    static @Nullable Problem problem(JavaType.Method original, JavaType.@Nullable Method replacement, Cursor cursor) {
        if (replacement == null) {
            return null;
        }
        for (JavaType thrown : replacement.getThrownExceptions()) {
            if (isChecked(thrown) && !covers(original.getThrownExceptions(), thrown)) {
                return new Problem(
                        replacement.getName() + " throws " + TypeNames.erasure(thrown) + ", which nobody handles here",
                        "let it throw no checked exception");
            }
        }
        for (JavaType thrown : original.getThrownExceptions()) {
            if (isChecked(thrown) && !covers(replacement.getThrownExceptions(), thrown) && isCaught(thrown, cursor)) {
                return new Problem(
                        "nothing would throw " + TypeNames.erasure(thrown) + " any more, and a catch names it",
                        "remove the catch first");
            }
        }
        return null;
    }

    /** Whether one method throws a checked exception that the other does not allow it. */
    static boolean adds(JavaType.Method own, JavaType.Method overridden) {
        return own.getThrownExceptions().stream()
                .anyMatch(thrown -> isChecked(thrown) && !covers(overridden.getThrownExceptions(), thrown));
    }

    private static boolean covers(List<JavaType> declared, JavaType thrown) {
        return declared.stream().anyMatch(type -> TypeUtils.isAssignableTo(type, thrown));
    }

    private static boolean isChecked(JavaType thrown) {
        return !TypeUtils.isAssignableTo("java.lang.RuntimeException", thrown)
                && !TypeUtils.isAssignableTo("java.lang.Error", thrown);
    }

    private static boolean isCaught(JavaType thrown, Cursor cursor) {
        for (Cursor around = cursor; !around.isRoot(); around = around.getParentTreeCursor()) {
            Object tree = around.getValue();
            if (tree instanceof J.MethodDeclaration || tree instanceof J.Lambda || tree instanceof J.ClassDeclaration) {
                return false;
            }
            if (tree instanceof J.Try attempt
                    && attempt.getCatches().stream().anyMatch(handler -> names(handler, thrown))) {
                return true;
            }
        }
        return false;
    }

    // catch (Exception e) and catch (Throwable e) are always allowed.
    private static boolean names(J.Try.Catch handler, JavaType thrown) {
        JavaType caught = handler.getParameter().getType();
        List<JavaType> types = caught instanceof JavaType.MultiCatch several
                ? several.getThrowableTypes()
                : List.of(caught == null ? JavaType.Unknown.getInstance() : caught);
        return types.stream()
                .filter(type -> !TypeUtils.isOfClassType(type, "java.lang.Exception")
                        && !TypeUtils.isOfClassType(type, "java.lang.Throwable"))
                .anyMatch(type -> TypeUtils.isAssignableTo(type, thrown) || TypeUtils.isAssignableTo(thrown, type));
    }
}
