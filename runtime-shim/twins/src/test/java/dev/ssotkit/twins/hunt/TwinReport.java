package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.mutation.TwinMutation;
import dev.ssotkit.twins.trial.Strength;
import dev.ssotkit.twins.trial.TwinProgram;
import dev.ssotkit.twins.trial.TwinVerdict;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of programs, and prints a small fault of each kind. */
public final class TwinReport {

    private static final int PROGRESS = 100;

    private final PrintStream out;
    private final Instant start = Instant.now();
    private final Map<TwinVerdict.Outcome, Integer> outcomes = new EnumMap<>(TwinVerdict.Outcome.class);
    private final Map<String, String> smallKinds = new HashMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<String, Integer> leftAnyway = new TreeMap<>();
    private final Map<String, Integer> held = new TreeMap<>();
    private final Map<String, Integer> unneeded = new TreeMap<>();
    private int runs;

    /** A report that says at once what it hears. */
    public TwinReport(PrintStream out) {
        this.out = out;
    }

    /** Whether no fault like this one has been made small yet. */
    boolean isOfNewKind(TwinProgram program, TwinVerdict verdict) {
        return verdict.isFault() && !smallKinds.containsKey(kindOf(program, verdict));
    }

    void fault(TwinProgram program, TwinVerdict verdict, TwinProgram small, TwinVerdict ofSmall, long seed) {
        String kind = kindOf(small, ofSmall);
        smallKinds.put(kindOf(program, verdict), kind);
        if (!faults.containsKey(kind)) {
            out.println("FAULT " + kind);
            details(small, seed, ofSmall.evidence());
        }
    }

    private void details(TwinProgram program, long seed, List<String> evidence) {
        out.println("  " + program);
        out.println("  again: -Dtwins.library=" + program.subject().library() + " -Dtwins.type=" + program.paths()
                + " -Dtwins.seed=" + seed);
        evidence.forEach(line -> out.println("  " + line));
        out.flush();
    }

    /** One more run of the recipe. */
    void run() {
        runs++;
    }

    void count(TwinProgram program, TwinVerdict verdict) {
        outcomes.merge(verdict.outcome(), 1, Integer::sum);
        if (verdict.isFault()) {
            faults.merge(smallKinds.get(kindOf(program, verdict)), 1, Integer::sum);
        } else if (verdict.outcome() == TwinVerdict.Outcome.LEFT_ANYWAY) {
            leftAnyway.merge(verdict.kind(), 1, Integer::sum);
        }
        if (judged() % PROGRESS == 0) {
            out.println(summary());
        }
    }

    void strength(TwinProgram program, Strength strength) {
        if (strength.isUnneeded()) {
            out.println("WITHOUT NEED " + strength.reason());
            details(program, program.twins().get(0).seed(), strength.evidence());
        }
        held.merge(strength.reason(), 1, Integer::sum);
        unneeded.merge(strength.reason(), strength.isUnneeded() ? 1 : 0, Integer::sum);
    }

    /** How many programs were held back, and how many of them without need: in all, and for each reason, the worst first. */
    public List<String> strengths() {
        if (held.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(strength(sum(unneeded), sum(held), "in all"));
        held.keySet().stream()
                .sorted(Comparator.comparingInt((String reason) -> -unneeded.get(reason))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(reason -> lines.add(strength(unneeded.get(reason), held.get(reason), reason)));
        return lines;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String strength(int without, int of, String reason) {
        return "%d of %d without need: %s".formatted(without, of, reason);
    }

    private static String kindOf(TwinProgram program, TwinVerdict verdict) {
        String mutations = program.twins().stream()
                .flatMap(twin -> twin.mutations().stream())
                .map(TwinMutation::kind)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return verdict.kind() + " | " + (mutations.isEmpty() ? "no mutation" : mutations);
    }

    /** How many programs there were. */
    public int judged() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them came to this. */
    public int count(TwinVerdict.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** What became of them, and how fast. */
    public String summary() {
        double minutes = Duration.between(start, Instant.now()).toMillis() / 60_000.0;
        double busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 60e9;
        return "%d programs in %d runs %s in %.1f minutes (%.0f a minute, %.0f a minute of processor time), %d kinds of faults"
                .formatted(judged(), runs, outcomes, minutes, judged() / minutes, judged() / busy, faults.size());
    }

    /** How often each kind of fault was seen. */
    public Map<String, Integer> faults() {
        return faults;
    }

    /** Why types stay without any mutation, and how often that was seen. */
    public Map<String, Integer> leftAnyway() {
        return leftAnyway;
    }
}
