package dev.ssotkit.agent.output;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.output.destination.Destination;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A daemon thread that keeps some destinations up to date for as long as the JVM runs. */
final class Background extends Thread {
    /** While other shutdown hooks still run, what they construct is not to be lost. */
    private static final long PAUSE_WHEN_ENDING = 20;

    private final List<Destination> destinations;
    private final long pauseAfterError;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean ending;

    /** @param pauseAfterError milliseconds until what failed is tried again */
    Background(String name, List<Destination> destinations, long pauseAfterError) {
        super(name);
        this.destinations = destinations;
        this.pauseAfterError = pauseAfterError;
        setDaemon(true);
        // What premain's thread carries is the application's business.
        setContextClassLoader(null);
    }

    @Override
    public void run() {
        while (true) {
            boolean last = ending;
            long pause = last ? PAUSE_WHEN_ENDING : Destination.NEVER;
            for (Destination destination : destinations) {
                pause = Math.min(pause, update(destination, last));
            }
            if (last) {
                finished.countDown();
            } else if (ending) {
                continue;
            }
            LockSupport.parkNanos(this, TimeUnit.MILLISECONDS.toNanos(Math.max(pause, 1)));
            // Nobody has reason to interrupt it; a set flag would turn parking into spinning.
            Thread.interrupted();
        }
    }

    /** Everything seen so far is on its way; does not wait. */
    void finish() {
        ending = true;
        LockSupport.unpark(this);
    }

    /** Waits until everything seen before {@link #finish()} is written, but no longer than that. */
    void await(long nanos) throws InterruptedException {
        // The result does not matter: a disk that hangs must not hold up the end of the JVM.
        boolean unused = finished.await(nanos, TimeUnit.NANOSECONDS);
    }

    private long update(Destination destination, boolean ending) {
        try {
            return destination.update(ending);
        } catch (Throwable e) {
            // Even an OutOfMemoryError: the thread has nothing else to lose, and the next round may succeed.
            String name = destination.getClass().getSimpleName();
            String next = ending ? "; what it had not written is lost" : "; redirection goes on and it is tried again";
            try {
                Warnings.once(name, name + " failed (" + e + ")" + next, e);
            } catch (Throwable again) {
                // Not even that can be said now; the thread must not end of it.
            }
            return pauseAfterError;
        }
    }
}
