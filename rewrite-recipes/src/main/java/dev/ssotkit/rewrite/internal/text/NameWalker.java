package dev.ssotkit.rewrite.internal.text;

import org.openrewrite.SourceFile;

/** Goes over the words in one kind of file that may name classes. */
interface NameWalker {

    /** The file with other words in their places; the same file if every word stays. */
    SourceFile walk(SourceFile file, Names names);

    /** What takes the place of a word; its {@linkplain ClassNameReference#getValue() value} if it stays. */
    @FunctionalInterface
    interface Names {
        String of(ClassNameReference reference);
    }
}
