package dev.ssotkit.progress.sources;

import java.nio.file.Path;

/**
 * A file below a folder.
 *
 * @param root the folder, as the user named it
 * @param path below it, with {@code /}
 */
public record FoundFile(Path root, String path) {

    static FoundFile below(Path root, Path file) {
        return new FoundFile(root, root.relativize(file).toString().replace('\\', '/'));
    }

    /** The same for a file that several folders hold. */
    String whole() {
        return root.toAbsolutePath().normalize() + "/" + path;
    }

    /** A name that begins with its only dot has no extension. */
    String pathWithoutExtension() {
        return withoutExtension(path);
    }

    static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
