package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * The simple names in one file that imports or the package make names of types that move. A type is asked about only
 * when its name is: what a file does not name is nothing that its plan relies on.
 */
public final class ImportedNames {

    private final Hypothesis hypothesis;
    private final String filePackage;
    private final Set<TypeKey> imported = new HashSet<>();
    private final Map<String, Set<TypeKey>> byOwnName = new HashMap<>();
    private final Map<String, @Nullable TypeKey> declared = new HashMap<>();

    /** The names in a file. */
    public ImportedNames(JavaSourceFile file, Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
        this.filePackage = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName();
        for (J.Import anImport : file.getImports()) {
            TypeKey key = typeOf(anImport);
            if (key != null) {
                imported.add(key);
                if (anImport.getAlias() == null) {
                    byOwnName
                            .computeIfAbsent(key.simpleName(), name -> new HashSet<>())
                            .add(key);
                }
            }
        }
        file.getClasses().forEach(type -> declared.put(type.getSimpleName(), TypeKey.orNull(type.getType())));
    }

    // A static import may be that of a nested type (JLS 7.5.3); in Kotlin that of a nested type is shown as one.
    private @Nullable TypeKey typeOf(J.Import anImport) {
        if (!anImport.isStatic()) {
            return TypeKey.of(anImport.getTypeName());
        }
        TypeKey path = TypeKey.of(anImport.getQualid().toString());
        return hypothesis.entryOf(path) == null ? null : path;
    }

    /** The type that a simple name stands for, if it moves; null if it does not, or stands for another or none. */
    public @Nullable TypeKey find(String simpleName) {
        return hypothesis.listedAs(simpleName).stream()
                .filter(key -> isVisible(key) && !isHidden(simpleName, key))
                .filter(hypothesis::moves)
                .findFirst()
                .orElse(null);
    }

    /** All such names, each with the type's key. */
    public Map<String, TypeKey> all() {
        Map<String, TypeKey> all = new HashMap<>();
        for (TypeKey key : hypothesis.listed()) {
            if (isVisible(key)) {
                TypeKey found = find(key.simpleName());
                if (found != null) {
                    all.put(key.simpleName(), found);
                }
            }
        }
        return all;
    }

    private boolean isVisible(TypeKey key) {
        String owner = key.qualifier();
        return owner.equals(filePackage) || imported.contains(key) || imported.contains(TypeKey.of(owner + ".*"));
    }

    // What is imported by its own name, or declared here, hides what a star import or the package shows.
    private boolean isHidden(String simpleName, TypeKey key) {
        return byOwnName.getOrDefault(simpleName, Set.of()).stream().anyMatch(name -> !name.equals(key))
                || declared.containsKey(simpleName) && !key.equals(declared.get(simpleName));
    }
}
