package dev.ssotkit.rewrite.internal.retire.deletion;

import dev.ssotkit.rewrite.internal.index.FileFilter;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.kotlin.tree.K;

/** Which files go as a whole. */
final class WholeFiles {

    private WholeFiles() {}

    /** Whether nothing would be left of a file without these types. */
    static boolean consistsOf(Set<TypeKey> types, SourceFile file) {
        if (file instanceof JavaSourceFile code) {
            return !code.getClasses().isEmpty()
                    && holdsClassesOnly(code)
                    && code.getClasses().stream().allMatch(each -> {
                        TypeKey key = TypeKey.orNull(each.getType());
                        return key != null && types.contains(key);
                    });
        }
        // What implements a service that there is no more.
        return FileFilter.isServiceFile(file)
                && types.contains(TypeKey.of(file.getSourcePath().getFileName().toString()));
    }

    /** Whether no function or statement stands outside of the classes. */
    static boolean holdsClassesOnly(JavaSourceFile file) {
        if (file instanceof K.CompilationUnit kotlin) {
            return kotlin.getStatements().stream().allMatch(WholeFiles::isDeclaration);
        }
        return !(file instanceof G.CompilationUnit groovy)
                || groovy.getStatements().stream().allMatch(WholeFiles::isDeclaration);
    }

    private static boolean isDeclaration(Object statement) {
        return statement instanceof J.ClassDeclaration
                || statement instanceof K.ClassDeclaration
                || statement instanceof J.Import
                || statement instanceof J.Package;
    }
}
