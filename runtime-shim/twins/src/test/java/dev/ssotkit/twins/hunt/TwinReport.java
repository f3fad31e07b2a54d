package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.mutation.TwinMutation;
import dev.ssotkit.twins.trial.TwinProgram;
import dev.ssotkit.twins.trial.TwinVerdict;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of programs, and prints a fault of each kind. */
public final class TwinReport {

    private final PrintStream out;
    private final Instant start = Instant.now();
    private final Map<TwinVerdict.Outcome, Integer> outcomes = new EnumMap<>(TwinVerdict.Outcome.class);
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<String, Integer> leftAnyway = new TreeMap<>();

    public TwinReport(PrintStream out) {
        this.out = out;
    }

    private static String kindOf(TwinProgram program, TwinVerdict verdict) {
        return verdict.kind() + " | "
                + program.mutations().stream()
                        .map(TwinMutation::kind)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** Whether this is the first fault of its kind. */
    boolean isNew(TwinProgram program, TwinVerdict verdict) {
        return verdict.isFault() && !faults.containsKey(kindOf(program, verdict));
    }

    void fault(TwinProgram drawn, TwinProgram small, TwinVerdict verdict, TwinVerdict ofSmall, long seed) {
        faults.putIfAbsent(kindOf(drawn, verdict), 0);
        String kind = kindOf(small, ofSmall);
        if (faults.putIfAbsent(kind, 0) == null || small.mutations().size() == drawn.mutations().size()) {
            out.println("FAULT " + kind + "\n  " + describe(small));
            out.println("  again: -Dtwins.library=" + small.subject().library() + " -Dtwins.type="
                    + small.subject().path() + " -Dtwins.seed=" + seed);
            ofSmall.evidence().forEach(line -> out.println("  " + line));
            out.flush();
        }
    }

    void count(TwinProgram program, TwinVerdict verdict) {
        outcomes.merge(verdict.outcome(), 1, Integer::sum);
        if (verdict.outcome() == TwinVerdict.Outcome.LEFT_ANYWAY) {
            leftAnyway.merge(verdict.kind(), 1, Integer::sum);
        }
        if (verdict.isFault()) {
            faults.merge(kindOf(program, verdict), 1, Integer::sum);
        }
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        if (all % 100 == 0) {
            out.println(summary());
        }
    }

    private static String describe(TwinProgram program) {
        return program.subject().typeName() + " -> " + program.original().qualifiedName() + ", accessor "
                + program.accessor() + ", " + program.mutations() + "\n  users " + program.users();
    }

    public String summary() {
        double minutes = Duration.between(start, Instant.now()).toMillis() / 60_000.0;
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        double busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 60e9;
        return "%s in %.1f minutes (%.0f a minute, %.0f a minute of processor time)"
                .formatted(outcomes, minutes, all / minutes, all / busy);
    }

    /** How often each kind of fault was seen. */
    public Map<String, Integer> faults() {
        return faults;
    }

    /** Why subjects stay without any mutation, and how often that was seen. */
    public Map<String, Integer> leftAnyway() {
        return leftAnyway;
    }
}
