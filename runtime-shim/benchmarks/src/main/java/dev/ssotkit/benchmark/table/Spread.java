package dev.ssotkit.benchmark.table;

import java.util.Arrays;
import java.util.List;

/** What rounds say together: their median, how far apart they lie, and where the median itself may be. */
public final class Spread {
    private static final double CONFIDENCE = 0.95;
    private static final int FEWEST = 3;

    private final double[] sorted;
    private final int cut;

    private Spread(double[] sorted) {
        this.sorted = sorted;
        this.cut = cut(sorted.length);
    }

    /** Of values in any order; of none is an error. */
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no round");
        }
        return new Spread(values.stream().mapToDouble(value -> value).sorted().toArray());
    }

    /** The value in the middle, or between the two there. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The least of all rounds. */
    public double least() {
        return sorted[0];
    }

    /** The most of all rounds. */
    public double most() {
        return sorted[sorted.length - 1];
    }

    /** Where the interval starts that holds the true median with at least 95 %: all rounds where they are fewer than nine, with less where they are fewer than six. */
    public double low() {
        return sorted[cut];
    }

    /** Where that interval ends. */
    public double high() {
        return sorted[sorted.length - 1 - cut];
    }

    /** How many rounds there were. */
    public int rounds() {
        return sorted.length;
    }

    /** How wide that interval is; infinite where there were one or two rounds, which say next to nothing of others. */
    public double width() {
        return sorted.length < FEWEST ? Double.POSITIVE_INFINITY : high() - low();
    }

    /**
     * How many rounds may be left out at either end. The true median lies outside the k-th value from either end if at
     * most k - 1 of n rounds fall on one side of it, and each falls there with a chance of one half: no distribution is
     * assumed.
     */
    private static int cut(int rounds) {
        double outside = 0;
        double chance = Math.pow(0.5, rounds);
        int cut = 0;
        for (int below = 0; below < rounds / 2; below++) {
            outside += 2 * chance;
            if (outside > 1 - CONFIDENCE) {
                break;
            }
            cut = below;
            chance = chance * (rounds - below) / (below + 1);
        }
        return cut;
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
