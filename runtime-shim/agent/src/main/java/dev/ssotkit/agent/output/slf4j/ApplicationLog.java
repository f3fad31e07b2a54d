package dev.ssotkit.agent.output.slf4j;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.output.destination.FirstConstructions;
import dev.ssotkit.agent.output.destination.MainStart;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.Tally;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Warns in the application's own log, through the SLF4J of the class loader that holds the site.
 *
 * <p>Events wait for the application to set its logging up; only when it has not for a while, though a binding is there,
 * is that done for it. Without a binding nothing is printed.
 */
public final class ApplicationLog implements Destination {
    static final int MOST_WAITING = 1_000;
    /** How long after the start of main the application has to set its logging up. */
    private static final long GRACE_MILLIS = 3_000;

    private static final long LOOK_AGAIN_MILLIS = 250;
    private static final long LOOK_AGAIN_LATER_MILLIS = 5_000;
    private static final long UNSEEN = Long.MIN_VALUE;

    private final FirstConstructions constructions;
    private final MainStart mainStart;
    private final LongSupplier clock;
    private final Deque<Tally> waiting = new ArrayDeque<>();
    private long notKept;
    private long mainSeenAt = UNSEEN;

    /** @param clock monotonic milliseconds */
    public ApplicationLog(Sites sites, MainStart mainStart, LongSupplier clock) {
        this.constructions = new FirstConstructions(sites);
        this.mainStart = mainStart;
        this.clock = clock;
    }

    @Override
    public long update(boolean ending) {
        long now = clock.getAsLong();
        if (mainSeenAt == UNSEEN && mainStart.hasHappened()) {
            mainSeenAt = now;
        }
        boolean graceOver = mainSeenAt != UNSEEN && now - mainSeenAt >= GRACE_MILLIS;
        BindingStates states = new BindingStates(graceOver || ending);
        for (int i = waiting.size(); i > 0; i--) {
            deliver(waiting.removeFirst(), states);
        }
        for (Tally tally = constructions.next(); tally != null; tally = constructions.next()) {
            deliver(tally, states);
        }
        return graceOver ? LOOK_AGAIN_LATER_MILLIS : LOOK_AGAIN_MILLIS;
    }

    private void deliver(Tally tally, BindingStates states) {
        ClassLoader own = tally.site().loader();
        ClassLoader loader = own == null ? ClassLoader.getSystemClassLoader() : own;
        switch (states.of(loader)) {
            case READY:
                warn(loader, tally.toString());
                if (notKept > 0) {
                    warn(loader, notKept + " further legacy constructions were seen before there was a log");
                    notKept = 0;
                }
                break;
            case SILENT:
                break;
            default:
                if (waiting.size() < MOST_WAITING) {
                    waiting.addLast(tally);
                } else {
                    notKept++;
                }
        }
    }

    private static void warn(ClassLoader loader, String text) {
        try {
            Binding.warn(loader, text);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            Warnings.once("slf4j", "the application's log refused an event (" + e + "); the redirect log has it", e);
        }
    }
}
