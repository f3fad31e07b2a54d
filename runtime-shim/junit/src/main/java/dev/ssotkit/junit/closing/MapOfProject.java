package dev.ssotkit.junit.closing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.JUnitException;

/** Where a test's map lies: tests run in their module's folder, and the map lies at the project's root. */
final class MapOfProject {
    private MapOfProject() {}

    /**
     * The file or folder of that name, in the working directory or the nearest folder above it that has one.
     *
     * @throws JUnitException if none has
     */
    static Path find(String name, Path workingDirectory) {
        for (@Nullable Path folder = workingDirectory; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new JUnitException("@SingleSourceOfTruth(map = \"" + name + "\"): no such file in " + workingDirectory
                + " or above it; name the consolidation map from the project's root");
    }
}
