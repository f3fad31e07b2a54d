package dev.ssotkit.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the script hands on.
 *
 * @param module the folder of the benchmarks
 * @param isQuick few rounds and small inputs
 * @param only names of experiments; empty means all
 * @param spent how much of the time the build took
 */
record RunOptions(Path module, boolean isQuick, List<String> only, Duration spent) {
    private static final Duration WHOLE = Duration.ofMinutes(36);
    private static final Duration QUICK = Duration.ofSeconds(275);

    /** @throws IllegalArgumentException saying what is wrong */
    static RunOptions parse(String... arguments) {
        Path module = Path.of("");
        boolean isQuick = false;
        Duration spent = Duration.ZERO;
        List<String> only = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--module" -> module = Path.of(value(arguments, ++i));
                case "--spent" -> spent = Duration.ofSeconds(Long.parseLong(value(arguments, ++i)));
                case "--only" -> only.add(value(arguments, ++i));
                case "--quick" -> isQuick = true;
                default -> throw new IllegalArgumentException("unknown word " + arguments[i]);
            }
        }
        return new RunOptions(module, isQuick, List.copyOf(only), spent);
    }

    /** Whether there is time for one JDK alone. */
    boolean isSample() {
        return isQuick && only.isEmpty();
    }

    /** What is left for measuring, somewhat less than what was promised. */
    Duration left() {
        return (isQuick ? QUICK : WHOLE).minus(spent);
    }

    /** The command that measures one experiment again. */
    String again(String experiment) {
        return "`runtime-shim/benchmarks/run " + (isQuick ? "--quick " : "") + "--only " + experiment + "`";
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a word behind it");
        }
        return arguments[index];
    }
}
