package dev.ssotkit.rewrite.golden;

import dev.ssotkit.fixtures.JavaCompilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The compiler as the judge of a whole library. */
final class Javac {

    private Javac() {}

    /**
     * What the compiler says against the sources; empty if they compile.
     *
     * @param sources by path
     */
    static String errorsIn(Map<String, String> sources, List<Path> classPath) {
        return JavaCompilation.ofFiles(sources)
                .against(classPath)
                // Nobody runs the classes: all that javac could object to, it has by then.
                .options("-XDshould-stop.ifNoError=FLOW")
                .problems();
    }
}
