package com.acme.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One way to run the program, and what its runs took so far. */
final class Contender {
    private final String name;
    private final List<String> options;
    private final List<Long> elapsedMillis = new ArrayList<>();
    private final List<Long> cpuMillis = new ArrayList<>();

    /** @param options of the JVM */
    Contender(String name, List<String> options) {
        this.name = name;
        this.options = options;
    }

    void run(ManyClasses program, int classes) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long cpu = program.run(options, classes);
        elapsedMillis.add((System.nanoTime() - start) / 1_000_000);
        cpuMillis.add(cpu);
    }

    void forget() {
        elapsedMillis.clear();
        cpuMillis.clear();
    }

    String name() {
        return name;
    }

    /** The median, start and end of the JVM included. */
    long elapsedMillis() {
        return median(elapsedMillis);
    }

    /** The median, over all threads, from the start of the JVM to the end of {@code main}. */
    long cpuMillis() {
        return median(cpuMillis);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
