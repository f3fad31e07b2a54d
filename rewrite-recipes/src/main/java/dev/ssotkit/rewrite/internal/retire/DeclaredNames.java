package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Whether a file declares a class, a variable or a type variable, of a simple name that is meant for another class. */
final class DeclaredNames extends JavaIsoVisitor<boolean[]> {

    private final String simpleName;
    private final TypeKey meant;

    DeclaredNames(String simpleName, String meant) {
        this.simpleName = simpleName;
        this.meant = TypeKey.of(meant);
    }

    boolean areIn(JavaSourceFile file) {
        boolean[] found = new boolean[1];
        visit(file, found);
        return found[0];
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, boolean[] found) {
        found[0] |=
                declaration.getSimpleName().equals(simpleName) && !meant.equals(TypeKey.orNull(declaration.getType()));
        return super.visitClassDeclaration(declaration, found);
    }

    @Override
    public J.TypeParameter visitTypeParameter(J.TypeParameter parameter, boolean[] found) {
        found[0] |= parameter.getName() instanceof J.Identifier name
                && name.getSimpleName().equals(simpleName);
        return super.visitTypeParameter(parameter, found);
    }

    // A variable of the name would obscure the class (JLS 6.4.2).
    @Override
    public J.VariableDeclarations.NamedVariable visitVariable(
            J.VariableDeclarations.NamedVariable variable, boolean[] found) {
        found[0] |= variable.getSimpleName().equals(simpleName);
        return super.visitVariable(variable, found);
    }
}
