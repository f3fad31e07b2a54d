package dev.ssotkit.shim.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Java sources that are compiled together into one folder. */
public final class Sources {
    /** Counts in the canonical way. */
    public static final String CANONICAL = """
            package app;
            public class Canonical {
              private static final Canonical ONE = new Canonical();
              private int count;
              public static Canonical getInstance() { return ONE; }
              public synchronized int next() { return ++count; }
              public String name() { return "canonical"; }
            }
            """;

    /** The same, once more: every object has a count of its own. */
    public static final String LEGACY = """
            package app;
            public class Legacy {
              private int count;
              public int next() { return ++count; }
              public String name() { return "legacy"; }
            }
            """;

    private static final Pattern PACKAGE = Pattern.compile("^\\s*package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private Sources() {}

    /**
     * @param classPath what they are compiled against
     * @return {@code classes}
     */
    public static Path compile(Path classes, List<Path> classPath, String... sources) throws IOException {
        return compile(classes, List.of("-cp", ForkedProgram.path(classPath)), List.of(sources));
    }

    /** As javac's own options say; a source that begins with {@code module} is a {@code module-info}. */
    public static Path compile(Path classes, List<String> options, List<String> sources) throws IOException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(classes.toAbsolutePath().getParent()), "src");
        List<String> arguments = new ArrayList<>(List.of("-g", "-proc:none", "-nowarn", "-d", classes.toString()));
        arguments.addAll(options);
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = folder.resolve(fileName(source));
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            if (!compiler.getTask(messages, manager, null, arguments, null, units)
                    .call()) {
                throw new AssertionError(messages);
            }
        }
        return classes;
    }

    private static String fileName(String source) {
        Matcher declared = PACKAGE.matcher(source);
        if (!declared.find()) {
            return "module-info.java";
        }
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException(source);
        }
        return declared.group(1).replace('.', '/') + "/" + type.group(1) + ".java";
    }
}
