package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.tree.Aliases;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Which legacy types the words and qualified names of one file stand for. */
final class LegacyNames {

    private final Hypothesis hypothesis;
    private final JavaSourceFile file;
    private final Dialect dialect;
    private final Aliases names;

    LegacyNames(Hypothesis hypothesis, JavaSourceFile file, Dialect dialect, Aliases names) {
        this.hypothesis = hypothesis;
        this.file = file;
        this.dialect = dialect;
        this.names = names;
    }

    /** The key of the legacy type that a word or a qualified name stands for; null where it is the name of none. */
    @Nullable
    TypeKey keyOf(Expression name, Cursor cursor) {
        if (!TypeTrees.isTypeName(name)) {
            return null;
        }
        if (name instanceof J.FieldAccess access) {
            TypeKey key = keyIfNamed(access.getType(), access.getSimpleName());
            TypeKey outer = TypeKey.orNull(access.getTarget().getType());
            boolean isShownAsOuter =
                    key == null && outer != null && Objects.equals(outer, TypeKey.orNull(access.getType()));
            return isShownAsOuter ? nestedIn(access.getType(), access.getSimpleName()) : key;
        }
        Object parent = cursor.getParentTreeCursor().getValue();
        if (!(name instanceof J.Identifier word)) {
            return null;
        }
        JavaType named = dialect.namedBy(word.getType(), parent);
        TypeKey key = keyIfNamed(named, word.getSimpleName());
        return key == null && imports(word, named) ? nestedIn(named, word.getSimpleName()) : key;
    }

    // Attribution gives a nested type of Kotlin's that something is read from the type of the class around it.
    private @Nullable TypeKey nestedIn(@Nullable JavaType outer, String word) {
        TypeKey around = TypeKey.orNull(outer);
        TypeKey nested = around == null ? null : TypeKey.of(around.name() + "." + word);
        return hypothesis.entryOf(nested) == null ? null : nested;
    }

    private boolean imports(J.Identifier word, @Nullable JavaType outer) {
        TypeKey around = TypeKey.orNull(outer);
        return around != null
                && file.getImports().stream()
                        .anyMatch(anImport ->
                                anImport.getQualid().toString().equals(around.name() + "." + word.getSimpleName()));
    }

    private @Nullable TypeKey keyIfNamed(@Nullable JavaType type, String word) {
        TypeKey key = hypothesis.keyOf(type);
        return key != null && names.isNameOf(word, key) ? key : null;
    }
}
