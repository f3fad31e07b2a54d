package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** The packages of a run: what they hold, and who imports everything of them, which is an error for one that holds nothing. */
public final class Packages {

    private final Map<String, Set<TypeKey>> declared = new HashMap<>();
    private final Map<String, String> importers = new HashMap<>();

    Packages() {}

    void take(JavaSourceFile file) {
        for (J.ClassDeclaration declaration : file.getClasses()) {
            TypeKey key = TypeKey.orNull(declaration.getType());
            if (key != null) {
                declared.computeIfAbsent(key.qualifier(), name -> new HashSet<>())
                        .add(key);
            }
        }
        for (J.Import each : file.getImports()) {
            if (!each.isStatic() && each.getQualid().getSimpleName().equals("*")) {
                importers.putIfAbsent(
                        each.getPackageName(), file.getSourcePath().toString().replace('\\', '/'));
            }
        }
    }

    /** A file that imports everything of the package of a class, if that would hold nothing without some; else empty. */
    public String importerOfEmptied(TypeKey key, Collection<TypeKey> gone) {
        boolean isEmptied = gone.containsAll(declared.getOrDefault(key.qualifier(), Set.of(key)));
        return isEmptied ? importers.getOrDefault(key.qualifier(), "") : "";
    }
}
