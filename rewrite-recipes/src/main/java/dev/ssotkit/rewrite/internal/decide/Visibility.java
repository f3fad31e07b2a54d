package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.index.SourceSetName;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaSourceSet;

/** Whether a file's code can name the canonical type at all. */
final class Visibility {

    private Visibility() {}

    static boolean isVisible(Entry entry, SourceFile file, SourceIndex index) {
        return isVisible(entry.canonicalType(), file, index)
                && isVisible(entry.accessor().declaringType(), file, index);
    }

    private static boolean isVisible(TypeName type, SourceFile file, SourceIndex index) {
        SourceSetName here = SourceSetName.of(file);
        TypeKey key = TypeKey.of(type);
        Set<SourceSetName> declared = index.declarationsOf(key);
        if (declared.stream().anyMatch(here::sees)) {
            return true;
        }
        Optional<JavaSourceSet> classPath = file.getMarkers().findFirst(JavaSourceSet.class);
        if (type.key().startsWith("java.")) {
            return index.find(key).isPresent();
        }
        if (classPath.isEmpty()) {
            return declared.isEmpty() && index.find(key).isPresent();
        }
        return classPath.get().getClasspath().stream().anyMatch(key::isOf);
    }

    static Objection objection(Entry entry) {
        return new Objection(
                "not visible: this source set sees no " + entry.canonicalType().binaryName(),
                "add the dependency that has it");
    }
}
