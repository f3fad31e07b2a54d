package dev.ssotkit.benchmark.measure;

import dev.ssotkit.benchmark.table.Round;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Contenders that are whole processes: each round runs each once, and starts with another, so that none always follows the
 * same one. One that fails spoils its own rows alone. What is measured is CPU time, in milliseconds, and whatever else {@link #also} takes from a run.
 */
public final class ProcessTurns implements Experiment.Session {
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final List<BiConsumer<Run, Map<String, Double>>> more = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int rounds;

    /**
     * A run that has ended.
     *
     * @param contender its name
     */
    public record Run(String contender, Cost cost) {}

    /** Adds a contender: a program and its arguments. */
    public ProcessTurns add(String contender, List<String> command) {
        commands.put(contender, List.copyOf(command));
        return this;
    }

    /** Takes further figures from each run, under names of their own. */
    public ProcessTurns also(BiConsumer<Run, Map<String, Double>> figures) {
        more.add(figures);
        return this;
    }

    /** Says something beneath the table. */
    public ProcessTurns note(String note) {
        notes.add(note);
        return this;
    }

    @Override
    public Round round() throws IOException, InterruptedException {
        List<String> order = new ArrayList<>(commands.keySet());
        Collections.rotate(order, -rounds++);
        Map<String, Double> taken = new LinkedHashMap<>();
        Map<String, String> failed = new LinkedHashMap<>();
        for (String contender : order) {
            try {
                Run run = new Run(contender, Cost.of(commands.getOrDefault(contender, List.of())));
                taken.put(contender, run.cost().cpuMillis());
                more.forEach(figures -> figures.accept(run, taken));
            } catch (IOException e) {
                failed.put(contender, contender + ": " + e.getMessage());
            }
        }
        return new Round(taken, failed);
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
