package dev.ssotkit.evidence.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work that is done on all processors, and whose results are taken on the caller's thread in the order in which it was
 * given: so the outcome does not depend on how many there are. Not thread-safe.
 *
 * @param <R> what a piece of work yields
 */
final class InOrder<R> implements AutoCloseable {
    /** Enough to keep every thread busy while the oldest result is waited for, and no more memory than that. */
    private static final int MOST_WAITING_PER_THREAD = 4;

    private final ExecutorService threads;
    private final int most;
    private final Consumer<? super R> taker;
    private final Deque<Future<R>> waiting = new ArrayDeque<>();

    /** @param taker gets each result, in order */
    InOrder(Consumer<? super R> taker) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.taker = taker;
        this.most = processors * MOST_WAITING_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(processors, work -> {
            Thread thread = new Thread(work, "ssot-shim-classes");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes a piece of work; what an earlier one threw comes out here, or in {@link #finish()}. */
    void add(Callable<R> work) {
        if (waiting.size() >= most) {
            takeOldest();
        }
        waiting.addLast(threads.submit(work));
    }

    /** Returns when the results of all work are taken. */
    void finish() {
        while (!waiting.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        try {
            taker.accept(waiting.removeFirst().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while class files were read", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            } else if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        }
    }

    /** Ends its threads; work that is not finished is not taken. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
