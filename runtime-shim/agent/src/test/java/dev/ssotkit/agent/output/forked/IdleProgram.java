package dev.ssotkit.agent.output.forked;

import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/** Constructs once, then does nothing while it counts how often the agent's threads begin to wait anew. */
public final class IdleProgram {
    private static final int TICKS = 3;

    private IdleProgram() {}

    /** Prints milliseconds, and how often the thread of the log, and that of the events, woke meanwhile. */
    public static void main(String[] arguments) throws InterruptedException {
        OutputsAgent.sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long log = AgentThreads.find(AgentThreads.LOG).getId();
        long events = AgentThreads.find(AgentThreads.EVENTS).getId();
        AgentThreads.settle();
        long logBefore = waited(threads, log);
        long eventsBefore = waited(threads, events);
        long start = System.nanoTime();
        while (waited(threads, log) < logBefore + TICKS) {
            Thread.sleep(100);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + 1;
        System.out.println(
                millis + " " + (waited(threads, log) - logBefore) + " " + (waited(threads, events) - eventsBefore));
    }

    private static long waited(ThreadMXBean threads, long thread) {
        return threads.getThreadInfo(thread).getWaitedCount();
    }
}
