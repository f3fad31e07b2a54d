package dev.ssotkit.rewrite.text;

import org.openrewrite.SourceFile;

/** Rewrites the class names in one kind of file. */
interface NameRewriter {

    /** What whoever reads a word does with the class that it names. */
    enum Role {
        /** May construct it. */
        VALUE,
        /** Says something about it; other words may stand before the name ({@code logging.level.a.B}). */
        KEY,
        /** Only knows it by its name. */
        NAME
    }

    /** Whether a line says nothing to whoever reads the file. */
    boolean isComment(String line);

    /** The file with other names, noting every use on the way. */
    SourceFile rewrite(SourceFile file, NameUses uses);

    /** What takes the place of a word; the word itself if it names nothing that moves. */
    @FunctionalInterface
    interface Replacement {
        String of(String word, Role role, NameUses uses);
    }
}
