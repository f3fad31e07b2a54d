package dev.ssotkit.benchmark.measure;

import dev.ssotkit.benchmark.table.Round;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contenders that measure themselves and print {@code name=value} as their last line; in the round each value is called
 * {@code contender name}. One that fails spoils its own rows alone.
 */
public final class SelfMeasured implements Experiment.Session {
    private final List<String> names;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    /** Of those that print values of these names. */
    public SelfMeasured(String... names) {
        this.names = List.of(names);
    }

    /** Adds one: a program and its arguments. */
    public SelfMeasured add(String contender, List<String> command) {
        commands.put(contender, List.copyOf(command));
        return this;
    }

    @Override
    public Round round(TimeLeft time) throws InterruptedException {
        Map<String, Double> taken = new LinkedHashMap<>();
        Map<String, String> failed = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> each : commands.entrySet()) {
            try {
                List<String> said = Cost.of(each.getValue()).said();
                Round.parse(said.get(said.size() - 1))
                        .taken()
                        .forEach((name, value) -> taken.put(each.getKey() + " " + name, value));
            } catch (IOException | RuntimeException e) {
                names.forEach(name -> failed.put(each.getKey() + " " + name, each.getKey() + ": " + e.getMessage()));
            }
        }
        return new Round(taken, failed);
    }
}
