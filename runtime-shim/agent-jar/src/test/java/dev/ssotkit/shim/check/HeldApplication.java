package dev.ssotkit.shim.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassFiles;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.shim.ShadedJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small repository in a folder: sources, classes, a map, logs of the agent; its command lines run in that folder. */
final class HeldApplication {
    static final String CANONICAL = """
            package app;
            public class Canonical {
              private static final Canonical INSTANCE = new Canonical();
              public static Canonical getInstance() { return INSTANCE; }
            }
            """;
    static final String LEGACY = "package app; public class Legacy { public static void idle() {} }";
    static final String FACTORY =
            "package app; public class Factory { public static Legacy create() { return new Legacy(); } }";

    private final Path folder;
    private String environment = "unset GITHUB_ACTIONS";

    HeldApplication(Path folder) throws Exception {
        this.folder = folder;
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve("rewrite.yml"), """
                type: specs.openrewrite.org/v1beta/recipe
                name: app.One
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: app.Canonical
                      accessor: getInstance()
                      legacyTypes: [app.Legacy]
                      calls:
                        - app.Factory create() -> getInstance()
                """);
    }

    HeldApplication environment(String shellCommand) {
        environment = shellCommand;
        return this;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes these sources and compiles them, in place of all before. */
    HeldApplication sources(String... sources) throws Exception {
        for (String old : List.of("src", "classes")) {
            if (Files.exists(file(old))) {
                ClassFiles.delete(file(old));
            }
        }
        Files.createDirectories(file("src/app"));
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?\\bclass (\\w+).*", "$1");
            Files.writeString(file("src/app/" + name + ".java"), source);
        }
        JavaCompilation.compile(file("classes"), List.of(), sources);
        return this;
    }

    /** Runs a class with the agent, which only observes. */
    HeldApplication run(String log, String main) throws Exception {
        Files.deleteIfExists(file(log));
        JvmRun run = new ForkedJvm()
                .in(folder)
                .run(
                        "-javaagent:" + ShadedJar.path() + "=mode=observe,interval=1,map=rewrite.yml,log=" + log,
                        "-cp",
                        "classes",
                        main);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return this;
    }

    JvmRun verb(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("-jar", ShadedJar.path().toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--map", "rewrite.yml"));
        return new ForkedJvm().in(folder).after(environment).run(command.toArray(String[]::new));
    }

    Path store() {
        return file("ssot/app.Canonical.frozen");
    }
}
