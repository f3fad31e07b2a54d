package dev.ssotkit.agent.output.slf4j;

import dev.ssotkit.agent.console.Warnings;
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
        Map<ClassLoader, LoggerBinding> ready = new IdentityHashMap<>();
        if (bindings.anyIsReady()) {
            for (int i = waiting.size(); i > 0; i--) {
                deliver(waiting.removeFirst(), ready);
            }
        }
        for (Tally tally = constructions.next(); tally != null; tally = constructions.next()) {
            deliver(tally, ready);
        }
        return NEVER;
    }

    private void deliver(Tally tally, Map<ClassLoader, @Nullable LoggerBinding> ready) {
        ClassLoader own = tally.site().loader();
        if (tally.site().isGone()) {
            // And its log with it.
            return;
        }
        ClassLoader loader = own == null ? ClassLoader.getSystemClassLoader() : own;
        LoggerBinding binding = bindings.anyIsReady() ? ready.computeIfAbsent(loader, bindings::seenBy) : null;
        if (binding != null && binding.isReady()) {
            warn(binding, loader, tally.toString());
            if (notKept > 0) {
                warn(binding, loader, notKept + " further legacy constructions were seen before there was a log");
                notKept = 0;
            }
        } else if (waiting.size() < MOST_WAITING) {
            waiting.addLast(tally);
        } else {
            notKept++;
        }
    }

    private static void warn(LoggerBinding binding, ClassLoader loader, String text) {
        Thread thread = Thread.currentThread();
        // An appender may need it, as it would on a thread of the application's.
        thread.setContextClassLoader(loader);
        try {
            binding.warn(text);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            Warnings.once("slf4j", "the application's log refused an event (" + e + "); the redirect log has it", e);
        } finally {
            // The loader must not stay alive for this thread's sake.
            thread.setContextClassLoader(null);
        }
    }
}
