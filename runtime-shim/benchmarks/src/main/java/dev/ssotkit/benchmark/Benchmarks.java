package dev.ssotkit.benchmark;

import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Jdk;
import dev.ssotkit.benchmark.measure.Machine;
import dev.ssotkit.benchmark.table.ResultTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code runtime-shim/benchmarks/run} starts once everything is built: measures, and writes the table. */
public final class Benchmarks {
    private static final int OTHER_JDK = 25;

    private Benchmarks() {}

    /** Ends with 0 if every row was measured, 1 if one could not be, 2 if it was told what it does not know. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        RunOptions options;
        List<Experiment> experiments;
        try {
            options = RunOptions.parse(arguments);
            experiments = Experiments.named(options.only());
        } catch (IllegalArgumentException e) {
            System.err.println("benchmarks: " + e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(run(options, experiments) ? 0 : 1);
    }

    private static boolean run(RunOptions options, List<Experiment> experiments)
            throws IOException, InterruptedException {
        List<Jdk> jdks = jdks(options);
        List<String> machine = new ArrayList<>(List.of(Machine.description()));
        String loadBefore = Machine.load();
        long start = System.nanoTime();
        ResultTable table = new ComparisonRun(options, jdks, System.err).measure(experiments);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        machine.add("load at the start " + loadBefore + ", at the end " + Machine.load() + " (measuring included)");
        jdks.forEach(jdk -> machine.add("JDK " + jdk.feature() + ": " + jdk.version()));
        if (jdks.stream().noneMatch(jdk -> jdk.feature() == OTHER_JDK)) {
            machine.add(
                    options.isSample()
                            ? "JDK " + OTHER_JDK + " is left to the whole run, and to `--quick --only ROW`"
                            : "no JDK " + OTHER_JDK + " was found here (JAVA_" + OTHER_JDK + "_HOME names one)");
        }
        machine.add((options.isQuick() ? "**quick: one or two rounds, small inputs, nothing decided**; " : "")
                + "measured in " + seconds / 60 + " min " + seconds % 60 + " s, the build apart");
        String markdown = table.markdown("What it costs, beside what people use instead", machine);
        Path file = Files.writeString(options.module().resolve("target/table.md"), markdown);
        System.out.write(markdown.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        System.err.println("written to " + options.module().relativize(file));
        return !table.hasFailed();
    }

    private static List<Jdk> jdks(RunOptions options) throws IOException {
        List<Jdk> jdks = new ArrayList<>(List.of(Jdk.running()));
        if (!options.isSample() && jdks.get(0).feature() != OTHER_JDK) {
            Jdk.find(OTHER_JDK).ifPresent(jdks::add);
        }
        return jdks;
    }
}
