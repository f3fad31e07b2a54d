package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashMap;
import java.util.Map;
import org.openrewrite.java.tree.JavaSourceFile;

/** The simple names in one file that imports or the package make names of types that move. */
public final class ImportedNames {

    private ImportedNames() {}

    /** The simple names that imports or the package make names of types that move, each with the type's key. */
    public static Map<String, String> in(JavaSourceFile file, Hypothesis hypothesis) {
        Map<String, String> visible = new HashMap<>();
        String filePackage = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName();
        for (String key : hypothesis.listed()) {
            String simpleName = key.substring(key.lastIndexOf('.') + 1);
            String owner = Members.packageOf(key);
            boolean isVisible = owner.equals(filePackage)
                    || file.getImports().stream()
                            .filter(anImport -> !anImport.isStatic())
                            .map(anImport -> TypeNames.key(anImport.getTypeName()))
                            .anyMatch(name -> name.equals(key) || name.equals(owner + ".*"));
            if (isVisible && hypothesis.moves(key) && !isAnother(simpleName, key, file)) {
                visible.put(simpleName, key);
            }
        }
        return visible;
    }

    // What is imported by its own name, or declared here, hides what a star import or the package shows.
    private static boolean isAnother(String simpleName, String key, JavaSourceFile file) {
        return file.getImports().stream()
                        .filter(anImport -> !anImport.isStatic() && anImport.getAlias() == null)
                        .map(anImport -> TypeNames.key(anImport.getTypeName()))
                        .anyMatch(name -> name.endsWith("." + simpleName) && !name.equals(key))
                || file.getClasses().stream()
                        .anyMatch(declared -> declared.getSimpleName().equals(simpleName)
                                && !key.equals(TypeNames.key(declared.getType())));
    }
}
