package dev.ssotkit.agent.execution;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the agent's that carries out what another thread has too little stack for. It is parked unless somebody
 * asks. Any thread may ask; no lock is taken, for an overflow in the middle could leave it locked.
 */
public final class OwnStack extends Thread {
    /** The asking thread may hold a lock that the work needs: then the overflow that was near takes place. */
    private static final long PATIENCE_MILLIS = 1_000;

    private static final OwnStack ONLY = new OwnStack();

    private final Queue<Errand<?>> errands = new ConcurrentLinkedQueue<>();

    private OwnStack() {
        super("ssot-shim-link");
        setDaemon(true);
        // What premain's thread carries is the application's business.
        setContextClassLoader(null);
    }

    /** Called once, before main, where nothing of the application is on the stack; {@link #awaitOpening} is to follow. */
    public static void open() {
        ONLY.start();
        later(new Runnable() {
            @Override
            public void run() {
                boolean unused = StackRoom.isAmple();
            }
        });
    }

    /**
     * Waits until the probes have been made, which takes longer than all the rest: whoever needs them first may lack the
     * rights or the stack for it, or hold the lock of a class loader.
     */
    public static void awaitOpening() {
        boolean unused = StackRoom.isAmple();
    }

    /** Whether this is that thread. */
    public static boolean isCurrent() {
        return Thread.currentThread() == ONLY;
    }

    /**
     * Carries it out: on the current thread, if its stack has room for it.
     *
     * @return what the work returns; throws what it throws
     * @throws StackOverflowError if the current stack has no room and the work is not done in time elsewhere
     */
    public static <T> T withRoom(Supplier<T> work) {
        if (!ONLY.isAlive() || isCurrent() || StackRoom.isAmple()) {
            return work.get();
        }
        return send(new Errand<>(work)).await();
    }

    /** Has it carried out, and waits for that, but not for long. */
    public static void elsewhere(Runnable work) {
        if (ONLY.isAlive() && !isCurrent()) {
            send(new Errand<>(supplier(work))).awaitQuietly();
        } else {
            work.run();
        }
    }

    /** Has it carried out some time. */
    public static void later(Runnable work) {
        if (ONLY.isAlive()) {
            send(new Errand<>(supplier(work)));
        } else {
            work.run();
        }
    }

    private static Supplier<Boolean> supplier(Runnable work) {
        return new Supplier<Boolean>() {
            @Override
            public Boolean get() {
                work.run();
                return true;
            }
        };
    }

    private static <T> Errand<T> send(Errand<T> errand) {
        ONLY.errands.add(errand);
        LockSupport.unpark(ONLY);
        return errand;
    }

    @Override
    public void run() {
        while (true) {
            Errand<?> next = errands.poll();
            if (next == null) {
                LockSupport.park(this);
                // Nobody has reason to interrupt it; a set flag would turn parking into spinning.
                Thread.interrupted();
            } else {
                next.carryOut();
            }
        }
    }

    /** Work that one thread asks and another does. */
    private static final class Errand<T> {
        private final Supplier<T> work;
        private final Thread asking = Thread.currentThread();
        private @Nullable T result;
        private @Nullable Throwable thrown;
        private volatile boolean done;

        Errand(Supplier<T> work) {
            this.work = work;
        }

        void carryOut() {
            try {
                result = work.get();
            } catch (Throwable e) {
                thrown = e;
            }
            done = true;
            LockSupport.unpark(asking);
        }

        @SuppressWarnings("NullAway") // It is what the work returned, null or not.
        T await() {
            if (!awaitQuietly()) {
                throw new StackOverflowError();
            }
            if (thrown != null) {
                throw Errand.<RuntimeException>unchecked(thrown);
            }
            return result;
        }

        /** Whether it is done. */
        boolean awaitQuietly() {
            long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            boolean interrupted = false;
            for (long left = 1; !done && left > 0; left = deadline - System.nanoTime()) {
                LockSupport.parkNanos(this, Math.max(left, TimeUnit.MILLISECONDS.toNanos(1)));
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                asking.interrupt();
            }
            return done;
        }

        /** A supplier throws nothing else than errors and runtime exceptions. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
            throw (E) thrown;
        }
    }
}
