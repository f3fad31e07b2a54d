package com.acme.benchmark.rival;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A construction as the rivals count it. Which of them is attached, the run decides. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RivalBenchmark {
    private int sent = 7;

    /** What an agent counts, and may redirect. */
    @Benchmark
    public Object watched() {
        return new Watched(sent);
    }

    /** What counts itself, by {@link StackWalker}. */
    @Benchmark
    public Object stackWalking() {
        return new StackWalking(sent);
    }

    /** What counts itself, by {@link Throwable}. */
    @Benchmark
    public Object stackTracing() {
        return new StackTracing(sent);
    }
}
