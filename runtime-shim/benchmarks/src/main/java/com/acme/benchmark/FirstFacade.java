package com.acme.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the first facade costs a process with the agent attached: none, one of a class, whose own code forwards, and one
 * of an interface, for which Byte Buddy generates a class. They take turns; compare the medians with each other.
 *
 * <pre>
 * mvn -B -ntp -q package -pl :benchmarks -am -DskipTests
 * java -cp runtime-shim/benchmarks/target/benchmarks.jar com.acme.benchmark.FirstFacade 11
 * </pre>
 */
public final class FirstFacade {

    /** What a process makes before it says how much CPU time it took. */
    private enum Kind {
        NONE,
        CLASS,
        INTERFACE
    }

    private FirstFacade() {}

    /**
     * Runs a process of each kind, by turns.
     *
     * @param arguments how often each; a name of a kind is what the processes themselves are started with
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && !Character.isDigit(arguments[0].charAt(0))) {
            make(Kind.valueOf(arguments[0]));
            return;
        }
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        Map<Kind, List<Long>> millis = new EnumMap<>(Kind.class);
        try (ComparisonFolder folder = new ComparisonFolder("first-facade")) {
            String agent = folder.attaching(AgentJar.path());
            for (int round = 0; round < rounds; round++) {
                for (Kind kind : Kind.values()) {
                    millis.computeIfAbsent(kind, each -> new ArrayList<>())
                            .add(MeasuredJvm.run(List.of(
                                    agent,
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    FirstFacade.class.getName(),
                                    kind.name())));
                }
            }
        }
        System.out.printf("%nCPU ms of a process; medians of %d rounds by turns%n", rounds);
        millis.forEach((kind, all) -> System.out.printf(
                Locale.ROOT,
                "%10d  %s%n",
                all.stream().sorted().toList().get(all.size() / 2),
                "first facade: " + kind.name().toLowerCase(Locale.ROOT)));
    }

    private static void make(Kind kind) {
        int sent = switch (kind) {
            case NONE -> 0;
            case CLASS -> new Detached(1).sent();
            case INTERFACE -> Contract.create().sent();
        };
        if (sent != 0) {
            throw new IllegalStateException("what was made for " + kind + " is no facade");
        }
        System.out.println(MeasuredJvm.cpuMillis());
    }
}
