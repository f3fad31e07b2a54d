package com.acme.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A program that loads as many classes as it is told to, says how much CPU time that took, and ends. */
final class ManyClasses {
    private static final int METHODS = 20;

    // In steps of 10 ms on Linux, which runs of a second do not mind; a management bean would load classes of its own.
    private static final String MAIN = """
            package load;
            public class Main {
              public static void main(String[] arguments) throws Exception {
                for (int i = 0; i < Integer.parseInt(arguments[0]); i++) { Class.forName("load.Type" + i); }
                System.out.println(ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
              }
            }
            """;

    private final Path folder;

    private ManyClasses(Path folder) {
        this.folder = folder;
    }

    static ManyClasses compile(Path folder, int classes) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("load"));
        List<String> command = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        command.add(write(sources, "Main", MAIN));
        for (int type = 0; type < classes; type++) {
            command.add(write(sources, "Type" + type, source(type)));
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(new String[0])) != 0) {
            throw new IOException("the classes to load do not compile");
        }
        return new ManyClasses(folder);
    }

    private static String source(int type) {
        StringBuilder source = new StringBuilder("package load; class Type" + type + " {\n");
        for (int method = 0; method < METHODS; method++) {
            source.append("""
                    String m%1$d(java.util.Map<String, Integer> map) { return "text%1$d" + map.get("key%1$d"); }
                    """.formatted(method));
        }
        return source.append('}').toString();
    }

    private static String write(Path folder, String type, String source) throws IOException {
        return Files.writeString(folder.resolve(type + ".java"), source).toString();
    }

    /** Runs it once; yields the milliseconds of CPU time that it says it took. */
    long run(List<String> options, int classes) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-cp", folder.toString(), "load.Main", String.valueOf(classes)));
        return MeasuredJvm.run(arguments);
    }
}
