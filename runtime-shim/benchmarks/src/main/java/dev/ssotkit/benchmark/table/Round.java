package dev.ssotkit.benchmark.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One turn of each contender, close together in time, so that what else the machine does hits all alike.
 *
 * @param taken what each contender took, by its name; all in the unit of the experiment
 * @param failed why others took nothing
 */
public record Round(Map<String, Double> taken, Map<String, String> failed) {

    /** Copies what it is given. */
    public Round {
        taken = Map.copyOf(taken);
        failed = Map.copyOf(failed);
    }

    /** One in which none failed. */
    public Round(Map<String, Double> taken) {
        this(taken, Map.of());
    }

    /**
     * What a contender took.
     *
     * @throws IllegalStateException if it had no turn, or failed; with the reason
     */
    public double of(String contender) {
        Double value = taken.get(contender);
        if (value == null) {
            throw new IllegalStateException(failed.getOrDefault(contender, contender + " had no turn"));
        }
        return value;
    }

    /** Reads {@code name=value} separated by tabs, as a program that measures itself prints it. */
    public static Round parse(String line) {
        Map<String, Double> taken = new LinkedHashMap<>();
        for (String each : line.strip().split("\t")) {
            int equals = each.lastIndexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("no name=value: " + line);
            }
            taken.put(each.substring(0, equals), Double.valueOf(each.substring(equals + 1)));
        }
        return new Round(taken);
    }
}
