package dev.ssotkit.agent.output.slf4j;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.notice.LoggerBinding;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of one round, on a thread of their own that ends with them: what an application's log leaves in a thread's
 * locals (log4j2 does) would keep its loader alive for as long as that thread.
 */
final class Delivery extends Thread {
    private final List<Event> events = new ArrayList<>();

    Delivery() {
        super("ssot-shim-warn");
        setDaemon(true);
    }

    private static final class Event {
        final LoggerBinding binding;
        final ClassLoader loader;
        final String text;

        Event(LoggerBinding binding, ClassLoader loader, String text) {
            this.binding = binding;
            this.loader = loader;
            this.text = text;
        }
    }

    void add(LoggerBinding binding, ClassLoader loader, String text) {
        events.add(new Event(binding, loader, text));
    }

    /** Returns when all of them are logged; at once if there are none. */
    void runToTheEnd() {
        if (events.isEmpty()) {
            return;
        }
        start();
        while (isAlive()) {
            try {
                join();
            } catch (InterruptedException e) {
                // Nobody has reason to; the next round must not overtake this one.
            }
        }
    }

    @Override
    public void run() {
        for (Event event : events) {
            // An appender may need it, as it would on a thread of the application's.
            setContextClassLoader(event.loader);
            try {
                event.binding.warn(event.text);
            } catch (Throwable e) {
                // Whatever it is, it ends with this thread.
                Warnings.once(
                        "slf4j", "the application's log refused an event (" + e + "); the redirect log has it", e);
            }
        }
    }
}
