package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaType;

/** A kind of file that may name classes: where its words stand, and what stands around them. */
public interface TextFormat {

    /** Whether a file is of this format. */
    boolean isOf(SourceFile file);

    /** The file with other words in their places; the same file if every word stays. */
    SourceFile walk(SourceFile file, Names names);

    /** The keys among which one stands, itself too, each with what it says. */
    List<KeyClash.Keyed> keysAround(Cursor key);

    /** Whether a word stands where another of its kind would be a second one. */
    default boolean isKey(ClassNameReference reference) {
        return reference.role() == Role.KEY;
    }

    /** The first member that is listed beside the name of a class, and that another class has not. */
    default Optional<String> missingMember(JavaType.FullyQualified other, Cursor name) {
        return Optional.empty();
    }

    /** Whether a file holds code, which nobody attributes, that uses classes of these names. */
    default boolean hasCode(SourceFile file, Set<TypeKey> keys) {
        return false;
    }

    /** Every word that may name a class, in the order of the file's tree. */
    default List<ClassNameReference> namesIn(SourceFile file) {
        List<ClassNameReference> all = new ArrayList<>();
        walk(file, reference -> {
            all.add(reference);
            return reference.getValue();
        });
        return all;
    }

    /** What takes the place of a word; its {@linkplain ClassNameReference#getValue() value} if it stays. */
    @FunctionalInterface
    interface Names {
        String of(ClassNameReference reference);
    }
}
