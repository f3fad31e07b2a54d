package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** The names of nested classes that the classes of a file inherit: in their bodies they hide imports (JLS 6.4.1). */
final class InheritedNames extends JavaIsoVisitor<Set<TypeKey>> {

    private final SourceIndex index;

    private InheritedNames(SourceIndex index) {
        this.index = index;
    }

    /** What is inherited under the simple name of a class of the map. */
    static Set<TypeKey> in(JavaSourceFile file, SourceIndex index) {
        Set<TypeKey> names = new HashSet<>();
        new InheritedNames(index).visit(file, names);
        return names;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Set<TypeKey> names) {
        add(declaration.getType(), names);
        return super.visitClassDeclaration(declaration, names);
    }

    @Override
    public J.NewClass visitNewClass(J.NewClass construction, Set<TypeKey> names) {
        if (construction.getBody() != null) {
            add(TypeUtils.asFullyQualified(construction.getType()), names);
        }
        return super.visitNewClass(construction, names);
    }

    private void add(JavaType.@Nullable FullyQualified type, Set<TypeKey> names) {
        if (type != null) {
            for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
                String owner = parent.getFullyQualifiedName();
                index.namesakesIn(owner).forEach(name -> names.add(TypeKey.of(owner + "." + name)));
            }
        }
    }
}
