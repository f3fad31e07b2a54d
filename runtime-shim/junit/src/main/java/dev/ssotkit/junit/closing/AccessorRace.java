package dev.ssotkit.junit.closing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** The accessor's first calls in a fresh application, all at once: the race that a lazy singleton loses. */
final class AccessorRace {
    static final int THREADS = 8;

    /** Calls the accessor. */
    @FunctionalInterface
    interface Call {
        @Nullable
        Object call() throws Throwable;
    }

    private final Call accessor;
    private @Nullable Object instance;

    AccessorRace(Call accessor) {
        this.accessor = accessor;
    }

    /** What every thread got; empty before {@link #run()}, or if they did not get the same. */
    Optional<Object> instance() {
        return Optional.ofNullable(instance);
    }

    /** @throws AssertionFailedError if the accessor throws, returns null, or returns more than one object */
    void run() throws InterruptedException {
        Set<Object> yielded = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            threads[i] = new Thread(() -> {
                try {
                    start.await();
                    Object object = accessor.call();
                    if (object == null) {
                        throw new AssertionFailedError("it returns null");
                    }
                    yielded.add(object);
                } catch (Throwable e) {
                    thrown.set(e);
                }
            });
            threads[i].setDaemon(true);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Throwable failure = thrown.get();
        if (failure != null) {
            throw new AssertionFailedError("the accessor fails: " + failure, failure);
        }
        if (yielded.size() > 1) {
            throw new AssertionFailedError(
                    "it returns " + yielded.size() + " objects: make it in a static initialiser, or under a lock");
        }
        instance = yielded.iterator().next();
    }
}
