package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.JavaSourceFile;

/** The simple names in one file that imports or the package make names of types that move. */
public final class ImportedNames {

    private ImportedNames() {}

    /** The simple names that imports or the package make names of types that move, each with the type's key. */
    public static Map<String, TypeKey> in(JavaSourceFile file, Hypothesis hypothesis) {
        Map<String, TypeKey> visible = new HashMap<>();
        String filePackage = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName();
        Set<TypeKey> imported = file.getImports().stream()
                .filter(anImport -> !anImport.isStatic())
                .map(anImport -> TypeKey.of(anImport.getTypeName()))
                .collect(Collectors.toSet());
        for (TypeKey key : hypothesis.listed()) {
            String simpleName = key.simpleName();
            String owner = key.qualifier();
            boolean isVisible =
                    owner.equals(filePackage) || imported.contains(key) || imported.contains(TypeKey.of(owner + ".*"));
            if (isVisible && hypothesis.moves(key) && !isAnother(simpleName, key, file)) {
                visible.put(simpleName, key);
            }
        }
        return visible;
    }

    // What is imported by its own name, or declared here, hides what a star import or the package shows.
    private static boolean isAnother(String simpleName, TypeKey key, JavaSourceFile file) {
        return file.getImports().stream()
                        .filter(anImport -> !anImport.isStatic() && anImport.getAlias() == null)
                        .map(anImport -> TypeKey.of(anImport.getTypeName()))
                        .anyMatch(name -> name.simpleName().equals(simpleName) && !name.equals(key))
                || file.getClasses().stream()
                        .anyMatch(declared -> declared.getSimpleName().equals(simpleName)
                                && !key.equals(TypeKey.orNull(declared.getType())));
    }
}
