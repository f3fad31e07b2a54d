package dev.ssotkit.progress.dashboard;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Looks again and again, in one thread: never twice at once, and not before as much time has gone by as the last look took.
 * Polls, as network file systems tell nobody of changes.
 */
final class Watch implements AutoCloseable {
    private static final long MOST_MILLIS_TO_END = 500;

    private final Runnable look;
    private final Duration pause;
    private final FutureTask<Boolean> looking = new FutureTask<>(this::run, true);
    private final Thread thread = new Thread(looking, "dashboard-watch");

    private Watch(Runnable look, Duration pause) {
        this.look = look;
        this.pause = pause;
        thread.setDaemon(true);
    }

    /**
     * Begins after the first pause.
     *
     * @param pause the least between two looks
     */
    static Watch start(Runnable look, Duration pause) {
        Watch watch = new Watch(look, pause);
        watch.thread.start();
        return watch;
    }

    private void run() {
        long took = 0;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.NANOSECONDS.sleep(Math.max(took, pause.toNanos()));
                long start = System.nanoTime();
                look.run();
                took = System.nanoTime() - start;
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    /**
     * Waits until it is closed.
     *
     * @throws IllegalStateException if a look failed: what nobody looks at any more must not be shown as if somebody did
     */
    void await() throws InterruptedException {
        try {
            looking.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends a look that goes on, and waits for that, but not for long. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(MOST_MILLIS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
