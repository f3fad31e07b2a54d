package dev.ssotkit.rewrite.internal.tree;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Under which names a file knows its types: their own, or an alias that an import gives them. */
public final class Aliases {

    private final Map<String, TypeKey> aliases = new HashMap<>();
    private final Set<String> members = new HashSet<>();

    public Aliases(JavaSourceFile file) {
        for (J.Import anImport : file.getImports()) {
            if (anImport.isStatic() && anImport.getAlias() == null) {
                members.add(anImport.getQualid().getSimpleName());
            }
            if (anImport.getAlias() != null) {
                aliases.put(
                        anImport.getAlias().getSimpleName(),
                        TypeKey.of(anImport.getQualid().toString()));
            }
        }
    }

    /** The aliases, each with the key of what it stands for. */
    public Map<String, TypeKey> aliases() {
        return aliases;
    }

    /** Whether an import brings in a member of some type by this name. */
    public boolean importsMember(String name) {
        return members.contains(name);
    }

    /** Whether a word names the type with this key. */
    public boolean isNameOf(String word, TypeKey key) {
        return key.endsWith(TypeKey.of(word).name()) || Objects.equals(aliases.get(word), key);
    }
}
