package dev.ssotkit.shim.start;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program that counts to 1 in each of two legacy objects, and with the agent to 2 in the one canonical. With an
 * argument it first sets a security manager.
 */
final class TwoCalls {
    static final String AGENT = "-javaagent:" + System.getProperty("ssot.test.jar");
    static final String MAP = """
            type: specs.openrewrite.org/v1beta/recipe
            name: app.One
            recipeList:
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: app.Canonical
                  accessor: getInstance()
                  legacyTypes: [app.Legacy]
            """;

    private final Path folder;
    private final Path classes;

    private TwoCalls(Path folder, Path classes) {
        this.folder = folder;
        this.classes = classes;
    }

    /** Compiles it, beside its map {@code rewrite.yml}; the folder is what it runs in. */
    static TwoCalls in(Path folder) throws Exception {
        Files.writeString(folder.resolve("rewrite.yml"), MAP);
        return new TwoCalls(
                folder,
                JavaCompilation.compile(
                        folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                        package app;
                        public class Main {
                          public static void main(String[] arguments) {
                            if (arguments.length > 0) { System.setSecurityManager(new SecurityManager()); }
                            new Legacy().next();
                            System.out.println(new Legacy().next());
                          }
                        }
                        """));
    }

    JvmRun run(String... options) throws Exception {
        return run(new ForkedJvm().in(folder), List.of(), options);
    }

    JvmRun run(ForkedJvm jvm, List<String> arguments, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1"));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", classes.toString(), "app.Main"));
        command.addAll(arguments);
        return jvm.run(command.toArray(new String[0]));
    }
}
