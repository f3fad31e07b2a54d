package dev.ssotkit.rewrite.internal.text.format;

import org.openrewrite.SourceFile;

/** Tells on which lines words stand. Trees know no lines: a printed copy is marked where the words are. */
public final class WordLines {

    private static final char MARK =
            '\u007F'; // ASCII, for others are escaped, and nothing that a name's ends are trimmed of.

    private WordLines() {}

    /** The 1-based lines of {@linkplain TextFormat#namesIn these} words. */
    public static int[] of(SourceFile file, TextFormat format) {
        int[] count = new int[1];
        String text = format.walk(file, reference -> MARK + "" + count[0]++ + MARK + reference.source())
                .printAll();
        int[] lines = new int[count[0]];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            } else if (text.charAt(i) == MARK) {
                int end = text.indexOf(MARK, i + 1);
                int word = Integer.parseInt(text.substring(i + 1, end));
                lines[word] = lines[word] == 0 ? line : lines[word]; // An element's name ends it, too.
                i = end;
            }
        }
        return lines;
    }
}
