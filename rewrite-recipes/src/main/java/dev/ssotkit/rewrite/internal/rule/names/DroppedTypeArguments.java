package dev.ssotkit.rewrite.internal.rule.names;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashSet;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

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
        Set<String> own = method == null || method.getMethodType() == null
                ? Set.of()
                : new HashSet<>(method.getMethodType().getDeclaredFormalTypeNames());
        return !isSupertype && !TypeNames.mentionsVariable(generic.getType(), own);
    }
}
