package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.FilePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Tells where a class's own member types need no import: in its body, and nowhere else (JLS 6.3). */
final class MemberNames {

    private MemberNames() {}

    /** Whether every mention that moves stands in the body of the file's one class, which has the type as a member. */
    static boolean areInScope(JavaSourceFile file, JavaType.FullyQualified type, FilePlan plan) {
        JavaType.FullyQualified owner = type.getOwningClass();
        if (owner == null || file.getClasses().size() != 1) {
            return false;
        }
        J.ClassDeclaration declared = file.getClasses().get(0);
        return declared.getType() != null
                && declared.getType().getFullyQualifiedName().equals(owner.getFullyQualifiedName())
                && !anyMoves(declared.withBody(declared.getBody().withStatements(List.of())), plan);
    }

    private static boolean anyMoves(J.ClassDeclaration header, FilePlan plan) {
        boolean[] found = new boolean[1];
        new JavaVisitor<Integer>() {
            @Override
            public @Nullable J visit(@Nullable Tree tree, Integer p) {
                found[0] |= tree != null && plan.referenceOf(tree.getId()) != null;
                return super.visit(tree, p);
            }
        }.visit(header, 0);
        return found[0];
    }
}
