package dev.ssotkit.walkthrough.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to start, and where. Not thread-safe. */
public final class Command {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final List<String> words = new ArrayList<>();
    private final Path directory;

    private Command(Path directory, String program) {
        this.directory = directory;
        words.add(program);
    }

    /** A program, started in {@code directory}. */
    public static Command of(Path directory, String program) {
        return new Command(directory, program);
    }

    /** The {@code java} that runs this program, started in {@code directory}. */
    public static Command java(Path directory) {
        return of(directory, JAVA);
    }

    public Command with(String... more) {
        return with(List.of(more));
    }

    public Command with(List<String> more) {
        words.addAll(more);
        return this;
    }

    /**
     * Starts it; everything that it prints goes to {@code log} as well.
     *
     * @throws IOException if the program cannot be started or the log not be written
     */
    public ChildProcess start(Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
        // What an outer `mvn` hands to its children would make a nested one believe that it is the outer one; and the
        // children's heap and agents are ours to choose.
        builder.environment()
                .keySet()
                .removeAll(List.of("MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS", "MAVEN_BASEDIR"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return ChildProcess.of(builder, log);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
