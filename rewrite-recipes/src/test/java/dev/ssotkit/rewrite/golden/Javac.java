package dev.ssotkit.rewrite.golden;

import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The compiler as the judge of a whole library. */
final class Javac {

    private Javac() {}

    /**
     * What the compiler says against the sources; empty if they compile.
     *
     * @param sources by path
     */
    static String errorsIn(Map<String, String> sources, List<Path> classPath) {
        StringWriter messages = new StringWriter();
        boolean compiles = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        // Nobody runs the classes: all that javac could object to, it has by then.
                        List.of("-proc:none", "-nowarn", "-XDshould-stop.ifNoError=FLOW", "-cp", join(classPath)),
                        null,
                        sources.entrySet().stream()
                                .map(source -> new InMemory(source.getKey(), source.getValue()))
                                .toList())
                .call();
        return compiles ? "" : messages.toString();
    }

    private static String join(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
