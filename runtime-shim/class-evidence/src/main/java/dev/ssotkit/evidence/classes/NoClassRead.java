package dev.ssotkit.evidence.classes;

import dev.ssotkit.evidence.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to say where not one class could be read: there was none, or none that this program can read. */
public final class NoClassRead {
    private NoClassRead() {}

    /**
     * The error.
     *
     * @param roots where they should be
     * @param problems why those that are there could not be read, a line each
     */
    public static InputException in(List<Path> roots, List<String> problems) {
        List<String> lines = new ArrayList<>(problems);
        for (Path root : roots) {
            lines.add(root + (problems.isEmpty() ? ": no class file in it" : ": no class file in it that can be read")
                    + "; compile first, or give the jar");
        }
        return new InputException(lines);
    }
}
