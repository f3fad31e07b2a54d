package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.map.text.NamesInCode;
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

    /**
     * Where a file holds code, which nobody attributes, that uses some classes.
     *
     * @param isIncluded whether the file is part of others, whose imports hold in it
     */
    default List<CodeUse> codeIn(SourceFile file, NamesInCode wanted, boolean isIncluded) {
        return List.of();
    }

    /** What names a definition of the file, which code may ask for: whatever it looks like, it is no class, and stays. */
    default Set<String> identifiersIn(SourceFile file) {
        return Set.of();
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
