package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.types.Members;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The names of variables and types in a file: where one of them is what a package begins with, a name in full does not
 * mean what it says (JLS 6.4.2).
 */
final class ObscuringNames extends JavaIsoVisitor<Set<String>> {

    private ObscuringNames() {}

    static Set<String> in(JavaSourceFile file) {
        Set<String> names = new HashSet<>();
        new ObscuringNames().visit(file, names);
        return names;
    }

    // What stands in imports and in front of the types is no expression.
    @Override
    public J.Import visitImport(J.Import anImport, Set<String> names) {
        if (!anImport.getQualid().getSimpleName().equals("*")) {
            names.add(anImport.getQualid().getSimpleName());
        }
        return anImport;
    }

    @Override
    public J.Package visitPackage(J.Package aPackage, Set<String> names) {
        return aPackage;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Set<String> names) {
        names.add(declaration.getSimpleName());
        inherited(declaration.getType(), names);
        return super.visitClassDeclaration(declaration, names);
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass construction, Set<String> names) {
        if (construction.getBody() != null) {
            inherited(TypeUtils.asFullyQualified(construction.getType()), names);
        }
        return super.visitNewClass(construction, names);
    }

    private static void inherited(JavaType.@Nullable FullyQualified type, Set<String> names) {
        if (type != null) {
            Members.withSupertypes(type)
                    .forEach(parent -> parent.getMembers().forEach(field -> names.add(field.getName())));
        }
    }

    @Override
    public J.TypeParameter visitTypeParameter(J.TypeParameter parameter, Set<String> names) {
        if (parameter.getName() instanceof J.Identifier name) {
            names.add(name.getSimpleName());
        }
        return super.visitTypeParameter(parameter, names);
    }

    @Override
    public J.VariableDeclarations.NamedVariable visitVariable(
            J.VariableDeclarations.NamedVariable variable, Set<String> names) {
        names.add(variable.getSimpleName());
        return super.visitVariable(variable, names);
    }

    // Static imports, and classes of the same package.
    @Override
    public J.Identifier visitIdentifier(J.Identifier name, Set<String> names) {
        if (name.getFieldType() != null || name.getType() instanceof JavaType.FullyQualified) {
            names.add(name.getSimpleName());
        }
        return name;
    }
}
