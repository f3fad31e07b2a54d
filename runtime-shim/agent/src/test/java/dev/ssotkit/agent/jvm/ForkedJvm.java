package dev.ssotkit.agent.jvm;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with an agent of this class path attached, the same JDK as this one. */
public final class ForkedJvm {
    private final Path folder;
    private final Class<?> agent;
    private final List<String> options = new ArrayList<>();
    private final List<String> classPath = new ArrayList<>();
    private String shellPrefix = "";

    public ForkedJvm(Path folder, Class<?> agent) {
        this.folder = folder;
        this.agent = agent;
    }

    public ForkedJvm option(String option) {
        options.add(option);
        return this;
    }

    public ForkedJvm classPath(String entry) {
        classPath.add(entry);
        return this;
    }

    /** A shell command that runs before the JVM takes the shell's place. */
    public ForkedJvm after(String shellCommand) {
        shellPrefix = shellCommand + "; ";
        return this;
    }

    public Process start(String agentArgument, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-javaagent:" + AgentJar.create(folder, agent) + "=" + agentArgument);
        command.add("-Xmx256m");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        if (!classPath.isEmpty()) {
            command.addAll(Arrays.asList("-cp", String.join(File.pathSeparator, classPath)));
        }
        command.add(program.getName());
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = shellPrefix.isEmpty()
                ? new ProcessBuilder(command)
                : new ProcessBuilder("sh", "-c", shellPrefix + "exec '" + String.join("' '", command) + "'");
        builder.directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SSOT_") || name.startsWith("OTEL_"));
        return builder.redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    /** Runs to the end and returns the exit code. */
    public int run(String agentArgument, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(agentArgument, program, arguments);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + output() + error());
        }
        return process.exitValue();
    }

    public List<String> output() throws IOException {
        return Files.readAllLines(folder.resolve("out"));
    }

    public List<String> error() throws IOException {
        return Files.readAllLines(folder.resolve("err"));
    }
}
