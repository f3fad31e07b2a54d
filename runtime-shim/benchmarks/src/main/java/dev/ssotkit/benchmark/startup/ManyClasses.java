package dev.ssotkit.benchmark.startup;

import dev.ssotkit.benchmark.measure.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A program that loads as many classes as it is told to, and ends. */
final class ManyClasses {
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

    /** The command that runs it. */
    List<String> run(Java java, int classes) {
        return java.run(folder.toString(), "load.Main", String.valueOf(classes));
    }
}
