package dev.ssotkit.agent.jvm;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A JVM of its own with an agent of this class path attached, in a folder that takes its output too. */
public final class AgentJvm {
    private final Path folder;
    private final Class<?> agent;
    private final ForkedJvm jvm;
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private boolean withAgent = true;

    public AgentJvm(Path folder, Class<?> agent) {
        this.folder = folder;
        this.agent = agent;
        jvm = new ForkedJvm().in(folder).withoutVariables(name -> name.startsWith("SSOT_") || name.startsWith("OTEL_"));
    }

    public AgentJvm option(String option) {
        options.add(option);
        return this;
    }

    public AgentJvm classPath(String entry) {
        classPath.add(Path.of(entry));
        return this;
    }

    /** The same program, to compare with. */
    public AgentJvm withoutAgent() {
        withAgent = false;
        AgentJar.entries().forEach(this::classPath);
        return this;
    }

    /** A shell command that runs before the JVM takes the shell's place. */
    public AgentJvm after(String shellCommand) {
        jvm.after(shellCommand);
        return this;
    }

    public Process start(String agentArgument, Class<?> program, String... arguments) throws IOException {
        return jvm.start(out(), err(), command(agentArgument, program, arguments));
    }

    /** Runs to the end and returns the exit code. */
    public int run(String agentArgument, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        return jvm.run(out(), err(), command(agentArgument, program, arguments)).exitCode();
    }

    private String[] command(String agentArgument, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (withAgent) {
            command.add("-javaagent:" + AgentJar.create(folder, agent) + "=" + agentArgument);
        }
        command.add("-Xmx256m");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        if (!classPath.isEmpty()) {
            command.addAll(Arrays.asList("-cp", ClassPath.joined(classPath)));
        }
        command.add(program.getName());
        command.addAll(Arrays.asList(arguments));
        return command.toArray(new String[0]);
    }

    /** What the last one printed. */
    public List<String> output() throws IOException {
        return Files.readAllLines(out());
    }

    public List<String> error() throws IOException {
        return Files.readAllLines(err());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path err() {
        return folder.resolve("err");
    }
}
