package dev.ssotkit.agent.output;

import java.util.function.LongSupplier;

/** Milliseconds that no change of the system's time disturbs. A class, because a lambda costs time before main. */
final class MonotonicClock implements LongSupplier {
    @Override
    public long getAsLong() {
        return System.nanoTime() / 1_000_000;
    }
}
