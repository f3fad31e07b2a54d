package dev.ssotkit.rewrite.plan;

import dev.ssotkit.rewrite.scan.TypeNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Under which names a file knows its types: their own, or an alias that an import gives them. */
final class KotlinNames {

    private final Map<String, String> aliases = new HashMap<>();

    KotlinNames(JavaSourceFile file) {
        for (J.Import anImport : file.getImports()) {
            if (anImport.getAlias() != null) {
                aliases.put(
                        anImport.getAlias().getSimpleName(),
                        TypeNames.key(anImport.getQualid().toString()));
            }
        }
    }

    /** The aliases, each with the key of what it stands for. */
    Map<String, String> aliases() {
        return aliases;
    }

    /** Whether a word names the type with this key. */
    boolean isNameOf(String word, String key) {
        return key.equals(word) || key.endsWith("." + word) || Objects.equals(aliases.get(word), key);
    }

    /** The type that a name names: attribution gives the name in {@code vararg names: T} the type of the array. */
    static @Nullable JavaType named(@Nullable JavaType type, Object parent) {
        boolean isVararg = parent instanceof J.VariableDeclarations declared
                && declared.getModifiers().stream().anyMatch(modifier -> "vararg".equals(modifier.getKeyword()));
        return isVararg ? TypeNames.elementOf(type) : type;
    }
}
