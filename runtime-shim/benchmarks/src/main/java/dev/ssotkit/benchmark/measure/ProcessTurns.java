package dev.ssotkit.benchmark.measure;

import dev.ssotkit.benchmark.table.Round;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Contenders that are whole processes: each round runs each once, and starts with another, so that none always follows the
 * same one. One that fails spoils its own rows alone. What is measured is CPU time, in milliseconds, and whatever else {@link #also} takes from a run.
 */
public final class ProcessTurns implements Experiment.Session {
    private static final String NO_TIME = "no time was left";

    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final List<BiConsumer<Run, Map<String, Double>>> more = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Function<Cost, String>> lateNotes = new LinkedHashMap<>();
    private final Map<String, Cost> last = new LinkedHashMap<>();
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

    /** Says something beneath the table of what a contender's last run printed. */
    public ProcessTurns note(String contender, Function<Cost, String> note) {
        lateNotes.put(contender, note);
        return this;
    }

    @Override
    public Round round(TimeLeft time) throws IOException, InterruptedException {
        List<String> order = new ArrayList<>(commands.keySet());
        Collections.rotate(order, -rounds++);
        Map<String, Double> taken = new LinkedHashMap<>();
        Map<String, String> failed = new LinkedHashMap<>();
        for (String contender : order) {
            if (!time.isThere()) {
                failed.put(contender, NO_TIME);
                continue;
            }
            try {
                Run run = new Run(contender, Cost.of(commands.getOrDefault(contender, List.of())));
                last.put(contender, run.cost());
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
        List<String> all = new ArrayList<>(notes);
        lateNotes.forEach((contender, note) -> {
            Cost cost = last.get(contender);
            if (cost != null) {
                all.add(note.apply(cost));
            }
        });
        return all;
    }
}
