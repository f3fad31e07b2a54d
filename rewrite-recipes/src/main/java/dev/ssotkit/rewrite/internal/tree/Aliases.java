package dev.ssotkit.rewrite.internal.tree;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Under which names a file knows its types: their own, or an alias that an import gives them. */
public final class Aliases {

    private final Map<String, String> aliases = new HashMap<>();

    public Aliases(JavaSourceFile file) {
        for (J.Import anImport : file.getImports()) {
            if (anImport.getAlias() != null) {
                aliases.put(
                        anImport.getAlias().getSimpleName(),
                        TypeNames.key(anImport.getQualid().toString()));
            }
        }
    }

    /** The aliases, each with the key of what it stands for. */
    public Map<String, String> aliases() {
        return aliases;
    }

    /** Whether a word names the type with this key. */
    public boolean isNameOf(String word, String key) {
        String name = TypeNames.key(word);
        return key.equals(name) || key.endsWith("." + name) || Objects.equals(aliases.get(word), key);
    }
}
