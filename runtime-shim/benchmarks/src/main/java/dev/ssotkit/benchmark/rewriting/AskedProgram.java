package dev.ssotkit.benchmark.rewriting;

import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.TimeLeft;
import dev.ssotkit.benchmark.table.Round;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that says one line once it is ready, and then, for each line that it is sent, plays a round and prints it. */
final class AskedProgram implements Experiment.Session {
    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter asked;
    private final Path complaints;
    private final String note;

    /** Starts it, and waits until it is ready. */
    AskedProgram(List<String> command, String topic, Path folder) throws IOException {
        complaints = folder.resolve("complaints.txt");
        process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        said = process.inputReader();
        asked = process.outputWriter();
        note = topic + line();
    }

    @Override
    public Round round(TimeLeft time) throws IOException {
        asked.newLine();
        asked.flush();
        return Round.parse(line());
    }

    @Override
    public List<String> notes() {
        return List.of(note);
    }

    /** Ends it, whatever it does. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String line() throws IOException {
        String line = said.readLine();
        if (line == null) {
            String why = Files.readAllLines(complaints).stream()
                    .filter(complaint -> !complaint.startsWith("SLF4J"))
                    .findFirst()
                    .orElse("and said nothing");
            throw new IOException("the program that measures the recipe ended by itself: " + why);
        }
        return line;
    }
}
