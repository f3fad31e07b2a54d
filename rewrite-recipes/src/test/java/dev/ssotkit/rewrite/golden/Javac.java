package dev.ssotkit.rewrite.golden;

import dev.ssotkit.fixtures.JavaCompilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The compiler as the first judge of a whole library. */
final class Javac {

    private Javac() {}

    /**
     * Compiles.
     *
     * @param sources by path
     * @return the folder of the classes
     * @throws AssertionError with what the compiler says against the sources
     */
    static Path compile(Map<String, String> sources, List<Path> classPath, Path classes) throws IOException {
        return JavaCompilation.ofFiles(sources).against(classPath).into(classes);
    }
}
