package dev.ssotkit.agent.output.forked;

import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Constructs once, then does nothing while it counts how often the agent's threads begin to wait anew. */
public final class IdleProgram {
    private static final int TICKS = 3;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    private IdleProgram() {}

    /** Prints milliseconds, how often the thread of the log woke meanwhile, and all others together; then their names. */
    public static void main(String[] arguments) {
        if (OutputsAgent.sites != null) {
            OutputsAgent.sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        AgentThreads.settle();
        Thread log = AgentThreads.find(AgentThreads.LOG);
        long logBefore = waited(threads, log);
        long othersBefore = others(threads, log);
        long start = System.nanoTime();
        while (waited(threads, log) < logBefore + TICKS) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + 1;
        System.out.println(
                millis + " " + (waited(threads, log) - logBefore) + " " + (others(threads, log) - othersBefore));
        Set<String> names = new TreeSet<>();
        AgentThreads.all().forEach(thread -> names.add(thread.getName()));
        System.out.println(String.join(" ", names));
    }

    private static long others(ThreadMXBean threads, Thread log) {
        return AgentThreads.all().stream()
                .filter(thread -> thread != log)
                .mapToLong(thread -> waited(threads, thread))
                .sum();
    }

    private static long waited(ThreadMXBean threads, Thread thread) {
        return threads.getThreadInfo(thread.getId()).getWaitedCount();
    }
}
