package dev.ssotkit.rewrite.internal.edit;

import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Space;

/** White space in the file's own style. */
final class Whitespace {

    private Whitespace() {}

    /** The last line break of a prefix and the indent after it; all of it where there is no line break. */
    static String lastLine(Space prefix) {
        String text = prefix.getComments().isEmpty()
                ? prefix.getWhitespace()
                : prefix.getComments().get(prefix.getComments().size() - 1).getSuffix();
        int line = text.lastIndexOf('\n');
        if (line < 0) {
            return text;
        }
        return text.substring(line > 0 && text.charAt(line - 1) == '\r' ? line - 1 : line);
    }

    /** Whether a prefix leaves an empty line, or holds a comment. */
    static boolean startsBlock(Space prefix) {
        return !prefix.getComments().isEmpty()
                || prefix.getWhitespace().chars().filter(c -> c == '\n').count() > 1;
    }

    /** The line break that this file uses. */
    static String lineBreak(JavaSourceFile file) {
        for (Space prefix : file.getImports().stream().map(i -> i.getPrefix()).toList()) {
            if (prefix.getWhitespace().indexOf('\n') >= 0) {
                return prefix.getWhitespace().contains("\r\n") ? "\r\n" : "\n";
            }
        }
        return file.getClasses().stream()
                        .anyMatch(
                                declared -> declared.getPrefix().getWhitespace().contains("\r\n"))
                ? "\r\n"
                : "\n";
    }
}
