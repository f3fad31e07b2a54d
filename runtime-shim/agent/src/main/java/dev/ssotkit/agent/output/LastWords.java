package dev.ssotkit.agent.output;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** The shutdown hook: has everything written, but does not hold up the end of the JVM for long. */
final class LastWords extends Thread {
    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final List<Background> threads;

    LastWords(List<Background> threads) {
        super("ssot-shim-end");
        this.threads = threads;
    }

    @Override
    public void run() {
        for (Background thread : threads) {
            thread.finish();
        }
        long end = System.nanoTime() + MOST_NANOS;
        try {
            for (Background thread : threads) {
                thread.await(end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            // Someone is in a hurry to end; what is written is written.
        }
    }
}
