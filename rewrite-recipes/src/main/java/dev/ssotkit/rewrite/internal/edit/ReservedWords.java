package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Collection;
import java.util.Set;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.kotlin.tree.K;

/** Names that Java allows and Kotlin has for itself: its hard keywords (Kotlin's grammar), but for those of Java. */
final class ReservedWords {

    private static final Set<String> OF_KOTLIN =
            Set.of("as", "fun", "in", "is", "object", "typealias", "typeof", "val", "var", "when");

    private ReservedWords() {}

    /**
     * Holds if the file's language can write the names.
     *
     * @throws UnwritableName otherwise
     */
    static void check(JavaSourceFile file, Collection<JavaType.FullyQualified> named, FilePlan plan) {
        if (!(file instanceof K.CompilationUnit)) {
            return;
        }
        for (JavaType.FullyQualified type : named) {
            for (String word : TypeKey.of(type).name().split("\\.")) {
                check(TypeKey.of(type), word);
            }
        }
        plan.calledInstead().forEach(method -> check(TypeKey.of(method.getDeclaringType()), method.getName()));
    }

    private static void check(TypeKey type, String word) {
        if (OF_KOTLIN.contains(word)) {
            throw UnwritableName.reserved(type, word);
        }
    }
}
