package dev.ssotkit.benchmark;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.BuiltJars;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Jdk;
import dev.ssotkit.benchmark.measure.TimeBudget;
import dev.ssotkit.benchmark.measure.TimeLeft;
import dev.ssotkit.benchmark.measure.Turns;
import dev.ssotkit.benchmark.table.ResultTable;
import dev.ssotkit.benchmark.table.Round;
import dev.ssotkit.benchmark.table.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Measures experiments one after the other, on each JDK, and keeps going when one fails. */
final class ComparisonRun {
    private final RunOptions options;
    private final List<Jdk> jdks;
    private final PrintStream progress;
    private final ResultTable table = new ResultTable();

    /** @param progress where a line says what is measured now */
    ComparisonRun(RunOptions options, List<Jdk> jdks, PrintStream progress) {
        this.options = options;
        this.jdks = List.copyOf(jdks);
        this.progress = progress;
    }

    private record Part(Experiment experiment, Jdk jdk) {}

    /** Measures them; the table has all their rows then, measured or failed. */
    ResultTable measure(List<Experiment> experiments) throws InterruptedException {
        List<Part> parts = parts(experiments);
        double weights =
                parts.stream().mapToDouble(part -> part.experiment().weight()).sum();
        TimeBudget budget = new TimeBudget(options.left(), weights, System::nanoTime);
        int done = 0;
        for (Part part : parts) {
            progress.printf(
                    "[%d/%d] %s, JDK %d%n",
                    ++done, parts.size(), part.experiment().name(), part.jdk().feature());
            measure(part.experiment(), part.jdk(), budget);
        }
        return table;
    }

    /** All on each JDK; but in a whole run the tools of a build, which take the most time, on the first one alone. */
    private List<Part> parts(List<Experiment> experiments) {
        List<Part> parts = new ArrayList<>();
        for (Experiment experiment : experiments) {
            boolean isOnOne = experiment.isOfBuild() && options.only().isEmpty();
            for (Jdk jdk : isOnOne ? jdks.subList(0, 1) : jdks) {
                parts.add(new Part(experiment, jdk));
            }
        }
        return parts;
    }

    private void measure(Experiment experiment, Jdk jdk, TimeBudget budget) throws InterruptedException {
        String feature = String.valueOf(jdk.feature());
        String again = options.again(experiment.name());
        Turns turns = budget.next(experiment.weight(), options.isQuick() ? 2 : experiment.mostRounds());
        if (budget.isSpent()) {
            experiment.rows().forEach(row -> table.fail(row, feature, "no time was left", again));
            return;
        }
        try {
            List<Round> rounds = rounds(experiment, jdk, turns, () -> !budget.isSpent());
            experiment.rows().forEach(row -> add(row, feature, rounds, again));
        } catch (IOException | RuntimeException e) {
            progress.println("  failed: " + e);
            experiment.rows().forEach(row -> table.fail(row, feature, String.valueOf(e.getMessage()), again));
        }
    }

    private void add(Row row, String feature, List<Round> rounds, String again) {
        try {
            table.add(row, feature, rounds, again);
        } catch (IllegalStateException e) {
            progress.println("  failed: " + e.getMessage());
            table.fail(row, feature, String.valueOf(e.getMessage()), again);
        }
    }

    private List<Round> rounds(Experiment experiment, Jdk jdk, Turns turns, TimeLeft time)
            throws IOException, InterruptedException {
        List<Round> rounds = new ArrayList<>();
        try (WorkFolder folder = new WorkFolder(experiment.name());
                Experiment.Session session = experiment.open(
                        new Bench(jdk, folder.path(), new BuiltJars(options.module()), options.isQuick()))) {
            while (turns.another()) {
                long start = System.nanoTime();
                Round round = session.round(time);
                if (rounds.isEmpty() || time.isThere()) {
                    rounds.add(round);
                    progress.printf("  round %d, %d s%n", rounds.size(), (System.nanoTime() - start) / 1_000_000_000);
                }
            }
            session.notes().forEach(note -> table.note("JDK " + jdk.feature() + ": " + note));
        }
        return rounds;
    }
}
