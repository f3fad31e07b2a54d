package com.acme.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.ToolProvider;

/** A program that loads as many classes as it is told to, of which none names a legacy type, and ends. */
final class LoadingProgram implements AutoCloseable {
    private static final int METHODS = 20;
    private static final String MAIN = """
            package load;
            public class Main {
              public static void main(String[] arguments) throws Exception {
                for (int i = 0; i < Integer.parseInt(arguments[0]); i++) { Class.forName("load.Type" + i); }
              }
            }
            """;

    private final Path folder;

    private LoadingProgram(Path folder) {
        this.folder = folder;
    }

    /** @param classes that there are to load */
    static LoadingProgram compiled(int classes) throws IOException {
        LoadingProgram program = new LoadingProgram(Files.createTempDirectory("process-comparison"));
        program.compile(classes);
        return program;
    }

    /** Where it stands, and where its runs may write. */
    Path folder() {
        return folder;
    }

    /** Runs it in a JVM like this one; how many milliseconds that took from start to end. */
    long millis(int classes, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", folder.toString(), "load.Main", String.valueOf(classes)));
        long start = System.nanoTime();
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IOException(command + " ended with " + exitCode);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void compile(int classes) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("load"));
        List<String> command = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        command.add(write(sources, "Main", MAIN));
        for (int type = 0; type < classes; type++) {
            command.add(write(sources, "Type" + type, type(type)));
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(new String[0])) != 0) {
            throw new IOException("the classes to load do not compile");
        }
    }

    private static String type(int number) {
        StringBuilder source = new StringBuilder("package load; class Type" + number + " {\n");
        for (int method = 0; method < METHODS; method++) {
            source.append("String m")
                    .append(method)
                    .append("(java.util.Map<String, Integer> map) { return \"text")
                    .append(method)
                    .append("\" + map.get(\"key")
                    .append(method)
                    .append("\"); }\n");
        }
        return source.append('}').toString();
    }

    private static String write(Path folder, String type, String source) throws IOException {
        return Files.writeString(folder.resolve(type + ".java"), source).toString();
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
