package dev.ssotkit.agent.output;

import dev.ssotkit.agent.config.LogSettings;
import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.output.file.JsonLinesLog;
import dev.ssotkit.agent.output.file.LogName;
import dev.ssotkit.agent.output.jfr.FlightRecorderEvents;
import dev.ssotkit.agent.output.jmx.ManagementBean;
import dev.ssotkit.agent.output.slf4j.ApplicationLog;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.record.StartRecord;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Starts the destinations of this JVM and the threads that serve them. */
public final class Outputs {
    private Outputs() {}

    /**
     * Starts writing; returns at once, whatever the disk does.
     *
     * @param start asked on a background thread, for the first line of each file
     * @return the log, which may not be open yet
     */
    public static JsonLinesLog start(
            LogSettings settings,
            ThisRun run,
            Supplier<StartRecord> start,
            Sites sites,
            ModeSwitch modes,
            Notices notices,
            Instrumentation instrumentation) {
        LongSupplier clock = new MonotonicClock();
        LogName name = LogName.of(settings.pattern(), run.host(), run.pid(), run.id());
        JsonLinesLog log = JsonLinesLog.of(settings, name, sites, run.toRecord(), start, clock);

        List<Destination> events = new ArrayList<>();
        events.add(new EarlierClasses(instrumentation, notices));
        events.add(new ApplicationLog(sites, notices.bindings(), clock, new PlaceOfLog(log)));
        // A runtime image may have been linked without one or the other.
        if (ModuleLayer.boot().findModule("java.management").isPresent()) {
            events.add(new ManagementBean(sites, modes, notices));
        }
        if (ModuleLayer.boot().findModule("jdk.jfr").isPresent()) {
            events.add(new FlightRecorderEvents(sites, notices));
        }
        // Two threads: neither a disk nor an application's appender that hangs may hold up the other.
        long interval = settings.intervalMillis();
        Background eventThread = new Background("ssot-shim-events", events, interval);
        notices.wake(eventThread);
        List<Background> threads = List.of(new Background("ssot-shim-log", List.of(log), interval), eventThread);
        for (Background thread : threads) {
            sites.wake(thread);
            thread.start();
        }
        Runtime.getRuntime().addShutdownHook(new LastWords(threads));
        return log;
    }
}
