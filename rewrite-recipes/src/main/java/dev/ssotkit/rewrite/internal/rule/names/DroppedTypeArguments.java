package dev.ssotkit.rewrite.internal.rule.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** The arguments of a generic legacy type whose canonical type takes none. */
final class DroppedTypeArguments {

    private DroppedTypeArguments() {}

    /**
     * Whether nothing here depends on them. Where a supertype is named, they decide what its members are; where a method's
     * own variable is given, what a caller passes says what that stands for.
     */
    static boolean areNeedless(J.ParameterizedType generic, Cursor cursor) {
        Object parent = cursor.getParentTreeCursor().getValue();
        boolean isSupertype = parent instanceof J.ClassDeclaration declared
                && (declared.getExtends() == generic
                        || declared.getImplements() != null
                                && declared.getImplements().contains(generic));
        J.MethodDeclaration method = cursor.firstEnclosing(J.MethodDeclaration.class);
        List<String> own = method == null || method.getMethodType() == null
                ? List.of()
                : method.getMethodType().getDeclaredFormalTypeNames();
        return !isSupertype && own.stream().noneMatch(variable -> mentions(generic.getType(), variable));
    }

    private static boolean mentions(@Nullable JavaType type, String variable) {
        if (type instanceof JavaType.GenericTypeVariable generic) {
            return generic.getName().equals(variable)
                    || generic.getName().equals("?")
                            && generic.getBounds().stream().anyMatch(bound -> mentions(bound, variable));
        }
        if (type instanceof JavaType.Array array) {
            return mentions(array.getElemType(), variable);
        }
        return type instanceof JavaType.Parameterized parameterized
                && parameterized.getTypeParameters().stream().anyMatch(argument -> mentions(argument, variable));
    }
}
