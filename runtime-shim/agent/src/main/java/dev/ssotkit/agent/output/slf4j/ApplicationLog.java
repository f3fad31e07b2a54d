package dev.ssotkit.agent.output.slf4j;

import dev.ssotkit.agent.notice.LoggerBinding;
import dev.ssotkit.agent.notice.LoggerBindings;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.output.destination.FirstConstructions;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.Tally;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Warns in the application's own log, through the SLF4J of the class loader that holds the site.
 *
 * <p>Events wait until the application has got a logger there; where it never does, nothing is printed.
 */
public final class ApplicationLog implements Destination {
    static final int MOST_WAITING = 1_000;

    private final FirstConstructions constructions;
    private final LoggerBindings bindings;
    private final Deque<Tally> waiting = new ArrayDeque<>();
    private long notKept;

    public ApplicationLog(Sites sites, LoggerBindings bindings) {
        this.constructions = new FirstConstructions(sites);
        this.bindings = bindings;
    }

    @Override
    public long update(boolean ending) {
        // Asked once for each loader in a round, and not kept, for that would pin them.
        Map<ClassLoader, @Nullable LoggerBinding> seen = new IdentityHashMap<>();
        Delivery delivery = new Delivery();
        if (bindings.anyIsReady()) {
            for (int i = waiting.size(); i > 0; i--) {
                sort(waiting.removeFirst(), seen, delivery);
            }
        }
        for (Tally tally = constructions.next(); tally != null; tally = constructions.next()) {
            sort(tally, seen, delivery);
        }
        delivery.runToTheEnd();
        return NEVER;
    }

    private void sort(Tally tally, Map<ClassLoader, @Nullable LoggerBinding> seen, Delivery delivery) {
        ClassLoader own = tally.site().loader();
        if (tally.site().isGone()) {
            // And its log with it.
            return;
        }
        ClassLoader loader = own == null ? ClassLoader.getSystemClassLoader() : own;
        LoggerBinding binding = bindings.anyIsReady() ? seen.computeIfAbsent(loader, bindings::seenBy) : null;
        if (binding != null && binding.isReady()) {
            delivery.add(binding, loader, tally.toString());
            if (notKept > 0) {
                delivery.add(
                        binding, loader, notKept + " further legacy constructions were seen before there was a log");
                notKept = 0;
            }
        } else if (waiting.size() < MOST_WAITING) {
            waiting.addLast(tally);
        } else {
            notKept++;
        }
    }
}
