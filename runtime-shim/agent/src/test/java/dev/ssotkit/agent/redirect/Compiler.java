package dev.ssotkit.agent.redirect;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compiles sources to class files. */
public enum Compiler {
    JAVAC {
        @Override
        boolean run(String[] arguments, PrintWriter messages) {
            return ToolProvider.findFirst("javac").orElseThrow().run(messages, messages, arguments) == 0;
        }
    },
    ECJ {
        @Override
        boolean run(String[] arguments, PrintWriter messages) {
            return BatchCompiler.compile(arguments, messages, messages, null);
        }
    };

    abstract boolean run(String[] arguments, PrintWriter messages);

    /** @param sources class name to source; returns binary name to class file */
    public Map<String, byte[]> compile(Map<String, String> sources, String... options) {
        try {
            Path folder = Files.createTempDirectory("ssotkit-test");
            try {
                return compile(folder, sources, options);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> compile(Path folder, Map<String, String> sources, String... options)
            throws IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList("-g", "-proc:none", "-nowarn", "-encoding", "UTF-8"));
        arguments.addAll(Arrays.asList(options));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        arguments.addAll(Arrays.asList("-d", classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        StringWriter messages = new StringWriter();
        if (!run(arguments.toArray(new String[0]), new PrintWriter(messages))) {
            throw new AssertionError(messages.toString());
        }
        return read(classes);
    }

    static Map<String, byte[]> read(Path classes) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Path file : below(classes)) {
            String name = classes.relativize(file).toString();
            if (name.endsWith(".class")) {
                String type = name.substring(0, name.length() - ".class".length());
                files.put(type.replace('\\', '.').replace('/', '.'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    static void delete(Path folder) throws IOException {
        List<Path> files = below(folder);
        files.sort(Comparator.reverseOrder());
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.collect(Collectors.toList());
        }
    }
}
