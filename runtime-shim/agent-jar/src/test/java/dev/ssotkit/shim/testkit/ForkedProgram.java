package dev.ssotkit.shim.testkit;

import dev.ssotkit.shim.ForkedJvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a JVM of its own, with {@code ssot-shim.jar} attached and {@code app.Legacy} to become canonical. */
public final class ForkedProgram {
    private final Path folder;
    private final List<String> optionsBefore = new ArrayList<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private String legacyTypes = "app.Legacy";
    private String calls = "";
    private String agentOptions = "";
    private boolean withAgent = true;

    public ForkedProgram(Path folder) {
        this.folder = folder;
    }

    /** Comma-separated; instead of {@code app.Legacy}. */
    public ForkedProgram legacyTypes(String names) {
        legacyTypes = names;
        return this;
    }

    /** One line of the map. */
    public ForkedProgram calls(String call) {
        calls = call;
        return this;
    }

    /** Such as {@code reflection=forward,mode=strict}. */
    public ForkedProgram agentOptions(String options) {
        agentOptions = "," + options;
        return this;
    }

    /** The same program, to compare with. */
    public ForkedProgram withoutAgent() {
        withAgent = false;
        return this;
    }

    /** Such as other agents that start first. */
    public ForkedProgram optionsBeforeAgent(String... options) {
        optionsBefore.addAll(Arrays.asList(options));
        return this;
    }

    public ForkedProgram jvmOptions(String... options) {
        jvmOptions.addAll(Arrays.asList(options));
        return this;
    }

    public ProgramRun runMain(List<Path> classPath, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("-cp", path(classPath), "app.Main"));
        command.addAll(Arrays.asList(arguments));
        return run(command);
    }

    /** @param command what follows the JVM's options */
    public ProgramRun run(List<String> command) throws Exception {
        Path log = folder.resolve("redirects.jsonl");
        Files.deleteIfExists(log);
        List<String> whole = new ArrayList<>(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        whole.addAll(optionsBefore);
        if (withAgent) {
            whole.add("-javaagent:" + System.getProperty("ssot.test.jar") + "=map=" + map() + ",log=" + log
                    + ",quiet=true" + agentOptions);
        }
        whole.addAll(jvmOptions);
        whole.addAll(command);
        return new ProgramRun(
                ForkedJvm.run(whole.toArray(new String[0])), Files.exists(log) ? Files.readAllLines(log) : null);
    }

    private Path map() throws IOException {
        return Files.writeString(folder.resolve("rewrite.yml"), """
                type: specs.openrewrite.org/v1beta/recipe
                name: app.One
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: app.Canonical
                      accessor: getInstance()
                      legacyTypes: [%s]
                      calls: [%s]
                """.formatted(legacyTypes, calls));
    }

    /** Jars that are for forked JVMs only, such as other agents, by the beginning of their names. */
    public static List<Path> jarsBeside(String folder, String prefix) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("ssot.test.jars"), folder))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    /** Jars on this JVM's class path, by the beginning of their names. */
    public static List<Path> libraries(String... prefixes) {
        List<Path> found = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> Arrays.stream(prefixes)
                        .anyMatch(prefix -> jar.getFileName().toString().startsWith(prefix)))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("not on the class path: " + Arrays.toString(prefixes));
        }
        return found;
    }

    /** One list of what both hold. */
    public static List<Path> with(List<Path> libraries, Path... classes) {
        List<Path> all = new ArrayList<>(Arrays.asList(classes));
        all.addAll(libraries);
        return all;
    }

    public static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
