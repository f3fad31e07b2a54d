package dev.ssotkit.agent.output.slf4j;

import dev.ssotkit.agent.notice.LoggerBinding;
import dev.ssotkit.agent.notice.LoggerBindings;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.output.destination.FirstConstructions;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.Tally;
import dev.ssotkit.record.SiteId;
import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Warns in the application's own log, through the SLF4J of the class loader that holds the site: of the first sites of
 * a run one by one, of the others how many there are.
 *
 * <p>Events wait until the application has got a logger there; where it never does, nothing is printed.
 */
public final class ApplicationLog implements Destination {
    static final int MOST_WAITING = 1_000;
    /** Of a run, whatever the number of logs in it: a build prints them all into one. */
    static final int MOST_LINES = 20;

    private final FirstConstructions constructions;
    private final LoggerBindings bindings;
    private final LongSupplier clock;
    private final Supplier<File> log;
    private final Deque<Tally> waiting = new ArrayDeque<>();
    private final Set<SiteId> known = new HashSet<>();
    /** By log, which is not kept for that. */
    private final Map<LoggerBinding, FurtherSites> further = new WeakHashMap<>();

    private int lines;
    private long notKept;

    /**
     * @param clock monotonic milliseconds
     * @param log where the redirect log is
     */
    public ApplicationLog(Sites sites, LoggerBindings bindings, LongSupplier clock, Supplier<File> log) {
        this.constructions = new FirstConstructions(sites);
        this.bindings = bindings;
        this.clock = clock;
        this.log = log;
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
        long pause = sayFurther(ending, delivery);
        delivery.runToTheEnd();
        return pause;
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
            tell(tally, binding, loader, delivery);
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

    private void tell(Tally tally, LoggerBinding binding, ClassLoader loader, Delivery delivery) {
        boolean isNew = known.add(tally.site().id());
        if (lines < MOST_LINES) {
            lines++;
            delivery.add(binding, loader, tally.toString());
        } else if (isNew) {
            // Another outcome of a site that was told, or counted, is no further site.
            FurtherSites others = further.get(binding);
            if (others == null) {
                others = new FurtherSites();
                further.put(binding, others);
            }
            others.count(loader);
        }
    }

    /** What is due, at the end all of it; the milliseconds until the next is. */
    private long sayFurther(boolean ending, Delivery delivery) {
        long pause = NEVER;
        long now = clock.getAsLong();
        for (Map.Entry<LoggerBinding, FurtherSites> entry : further.entrySet()) {
            FurtherSites sites = entry.getValue();
            ClassLoader loader = sites.loader();
            if (sites.areSaid() || loader == null) {
                continue;
            }
            long left = ending ? 0 : sites.millisLeft(now);
            if (left == 0) {
                delivery.add(entry.getKey(), loader, sites.say(now, log.get()));
            } else {
                pause = Math.min(pause, left);
            }
        }
        return pause;
    }
}
