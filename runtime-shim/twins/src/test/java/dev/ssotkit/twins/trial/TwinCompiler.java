package dev.ssotkit.twins.trial;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import java.util.Locale;
import java.nio.charset.StandardCharsets;

/** Compiles many small programs in this JVM. Not thread-safe. */
final class TwinCompiler {

    private static final List<String> OPTIONS =
            List.of("-g", "-nowarn", "-proc:none", "-implicit:none", "-XDcompilePolicy=simple");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    /** A complaint of the compiler. */
    record Complaint(String code, String text) {}

    /**
     * Writes the classes.
     *
     * @param sources by path
     * @return what the compiler says against them; empty if they compile
     */
    List<Complaint> compile(Map<String, String> sources, List<Path> classPath, Path classes) throws IOException {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            List<JavaFileObject> units = new ArrayList<>();
            sources.forEach((path, text) -> units.add(new InMemory(path, text)));
            compiler.getTask(null, files, problems, OPTIONS, null, units).call();
        }
        List<Complaint> complaints = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                String file = problem.getSource() == null ? "" : problem.getSource().getName();
                complaints.add(new Complaint(
                        problem.getCode(),
                        file + ":" + problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT)));
            }
        }
        return complaints;
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String path, String text) {
            super(URI.create("twin:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
