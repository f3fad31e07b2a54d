package dev.ssotkit.progress.sources;

import dev.ssotkit.map.text.CodeFiles;
import java.util.Locale;
import java.util.Set;

/** What a file is to those who have to change it. */
public enum FileClass {
    /** Source code, {@code module-info.java} and pages among it. */
    CODE("code"),
    /** Whatever else is read by a machine: scripts, build files, configuration, SQL. */
    OTHER("other files"),
    /** What only people read. */
    DOCUMENTATION("documentation");

    private static final Set<String> DOCUMENTATION_NAMES = Set.of(
            "md", "markdown", "adoc", "asciidoc", "rst", "txt", "html", "htm", "tex", "textile", "puml", "dot", "svg");

    private final String text;

    FileClass(String text) {
        this.text = text;
    }

    /** In a word or two, for people. */
    public String text() {
        return text;
    }

    static FileClass of(String path) {
        if (CodeFiles.isCode(path)) {
            return CODE;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isReadOnly =
                DOCUMENTATION_NAMES.contains(extension) || name.matches("(README|CHANGELOG|NOTICE|LICENSE)");
        return isReadOnly ? DOCUMENTATION : OTHER;
    }
}
