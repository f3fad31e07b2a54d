package dev.ssotkit.rewrite.internal.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.kotlin.tree.K;

/** What follows the imports of a file: the tree keeps there what stands behind the last of them. */
final class FirstDeclaration {

    private FirstDeclaration() {}

    /** Null where nothing follows. */
    static @Nullable Space prefix(JavaSourceFile file) {
        return statements(file).stream()
                .filter(FirstDeclaration::isDeclaration)
                .map(J::getPrefix)
                .findFirst()
                .orElse(null);
    }

    private static List<? extends Statement> statements(JavaSourceFile file) {
        if (file instanceof K.CompilationUnit kotlin) {
            return kotlin.getStatements();
        }
        return file instanceof G.CompilationUnit groovy ? groovy.getStatements() : file.getClasses();
    }

    private static boolean isDeclaration(Statement statement) {
        return !(statement instanceof J.Import) && !(statement instanceof J.Package);
    }

    static JavaSourceFile withPrefix(JavaSourceFile file, Space prefix) {
        Statement first = statements(file).stream()
                .filter(FirstDeclaration::isDeclaration)
                .findFirst()
                .orElse(null);
        if (first == null || first.getPrefix() == prefix) {
            return file;
        }
        Statement moved = first.withPrefix(prefix);
        if (file instanceof K.CompilationUnit kotlin) {
            return kotlin.withStatements(ListUtils.map(kotlin.getStatements(), each -> each == first ? moved : each));
        }
        if (file instanceof G.CompilationUnit groovy) {
            return groovy.withStatements(ListUtils.map(groovy.getStatements(), each -> each == first ? moved : each));
        }
        return file.withClasses(
                ListUtils.map(file.getClasses(), each -> each == first ? (J.ClassDeclaration) moved : each));
    }
}
