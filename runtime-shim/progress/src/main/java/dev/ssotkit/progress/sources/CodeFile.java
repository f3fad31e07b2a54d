package dev.ssotkit.progress.sources;

import java.nio.file.Path;

/**
 * A file of source code.
 *
 * @param root the folder that the user named
 * @param path below it, with {@code /}
 */
public record CodeFile(Path root, String path) {

    /** The same for a file that several folders hold. */
    Path whole() {
        return root.resolve(path).toAbsolutePath().normalize();
    }
}
