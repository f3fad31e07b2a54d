package dev.ssotkit.twins.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles programs as the build of their language does. Not thread-safe. */
public final class TwinCompiler {

    private static final JavaLanguage JAVA = new JavaLanguage();
    private static final List<SourceLanguage> LANGUAGES = List.of(new KotlinLanguage(JAVA), new GroovyLanguage(), JAVA);

    /** Whether a file is compiled. */
    public static boolean compiles(String path) {
        return LANGUAGES.stream().anyMatch(language -> language.has(path));
    }

    /**
     * Writes the classes.
     *
     * @param sources by path; of one language beside Java at most
     * @return what the compiler says against them; empty if they compile
     */
    public List<Complaint> compile(Map<String, String> sources, List<Path> classPath, Path classes) throws IOException {
        Files.createDirectories(classes);
        for (SourceLanguage language : LANGUAGES) {
            if (sources.keySet().stream().anyMatch(language::has)) {
                return language.compile(sources, classPath, classes);
            }
        }
        return List.of();
    }
}
