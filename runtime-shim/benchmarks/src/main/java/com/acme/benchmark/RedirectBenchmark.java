package com.acme.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a redirected construction costs, beside a plain call of the accessor, a count and a construction as it was, all in
 * one JVM with the agent attached. Compare them with each other, not with another machine's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RedirectBenchmark {
    private final LongAdder counter = new LongAdder();
    private final Canonical canonical = Canonical.getInstance();
    private int sent = 7;
    private Detached facade = new Detached(7);

    /** The call that a moved source would make. */
    @Benchmark
    public Object accessor() {
        return Canonical.getInstance();
    }

    /** The same of an accessor that calls something: the agent has it tell who is inside. */
    @Benchmark
    public Object lazyAccessor() {
        return Lazy.getInstance();
    }

    /** And what that would be without the agent. */
    @Benchmark
    public Object unlistedLazyAccessor() {
        return UnlistedLazy.getInstance();
    }

    /** A construction that calls such an accessor. */
    @Benchmark
    public Object redirectedToLazy() {
        return new Impatient(sent);
    }

    /** What the agent makes of {@code new Legacy(..)}: the same call, and a count. */
    @Benchmark
    public Object redirectedNew() {
        return new Legacy(sent);
    }

    /** The same where canonical is no subtype, so that its facade has to be found. */
    @Benchmark
    public Object redirectedToFacade() {
        return new Detached(sent);
    }

    /** A method of the canonical instance. */
    @Benchmark
    public int directCall() {
        return canonical.sent();
    }

    /** The same through its facade. */
    @Benchmark
    public int forwardedCall() {
        return facade.sent();
    }

    /** That count alone: what no log that counts every construction can do without. */
    @Benchmark
    public void count() {
        counter.increment();
    }

    /** The least that counts and yields the one instance, as one would write it. */
    @Benchmark
    public Object countAndAccessor() {
        counter.increment();
        return Canonical.getInstance();
    }

    /** What {@code new Legacy(..)} would be without the agent. */
    @Benchmark
    public Object originalNew() {
        return new Unlisted(sent);
    }
}
