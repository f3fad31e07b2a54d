package dev.ssotkit.rewrite.testkit;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.TemporaryFolders;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Compiles the Kotlin half of a mixed program; the Java half it reads as source, as Kotlin's own build plugins do. */
final class KotlinCompiler {

    private KotlinCompiler() {}

    /** Whether a path is that of a Kotlin source; outside of Kotlin's folders it is a text like any other. */
    static boolean compiles(String path) {
        return path.endsWith(".kt") && path.contains("/kotlin/");
    }

    /** The jar of Kotlin's library, which compiled Kotlin needs. */
    static Path library() {
        return ClassPath.of(kotlin.Unit.class);
    }

    /** Writes the classes of the Kotlin sources; fails with the compiler's messages. */
    static void compile(Map<String, String> sources, Path classes) throws IOException {
        Path folder = TemporaryFolders.untilExit("kotlin");
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path path = folder.resolve(source.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, source.getValue());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17", "-cp"));
        arguments.add(classes + File.pathSeparator + library());
        arguments.addAll(List.of("-d", classes.toString()));
        Stream.of("src/main/java", "src/main/kotlin", "src/test/java", "src/test/kotlin")
                .map(folder::resolve)
                .filter(Files::exists)
                .forEach(root -> arguments.add(root.toString()));
        ExitCode exit = new K2JVMCompiler()
                .exec(new PrintStream(messages, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        if (exit != ExitCode.OK) {
            throw new AssertionError("does not compile:\n" + messages.toString(StandardCharsets.UTF_8) + "\n"
                    + String.join("\n", sources.values()));
        }
    }
}
