package dev.ssotkit.agent.output.jmx;

import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.output.destination.MainStart;
import dev.ssotkit.agent.site.Sites;
import java.lang.instrument.Instrumentation;
import java.util.function.LongSupplier;

/** Registers the bean, once the application runs and has chosen its log manager. */
public final class ManagementBean implements Destination {
    /** How long after the start of main an application that says nothing of a log manager may still choose one. */
    private static final long GRACE_MILLIS = 1_000;

    private static final long LOOK_AGAIN_MILLIS = 100;
    private static final long NEVER = Long.MAX_VALUE;

    private final Sites sites;
    private final ModeSwitch modes;
    private final MainStart mainStart;
    private final LogManagerChoice logManager;
    private final LongSupplier clock;
    private long mainSeenAt = NEVER;
    private boolean done;

    /** @param clock monotonic milliseconds */
    public ManagementBean(
            Sites sites, ModeSwitch modes, MainStart mainStart, Instrumentation instrumentation, LongSupplier clock) {
        this.sites = sites;
        this.modes = modes;
        this.mainStart = mainStart;
        this.logManager = new LogManagerChoice(instrumentation);
        this.clock = clock;
    }

    @Override
    public long update(boolean ending) {
        if (done || ending) {
            return NEVER;
        }
        long now = clock.getAsLong();
        if (mainSeenAt == NEVER) {
            if (!mainStart.hasHappened()) {
                return LOOK_AGAIN_MILLIS;
            }
            mainSeenAt = now;
        }
        boolean graceOver = now - mainSeenAt >= GRACE_MILLIS;
        if (!logManager.isMade() && (!graceOver || logManager.isExpected())) {
            return LOOK_AGAIN_MILLIS;
        }
        done = true;
        register();
        return NEVER;
    }

    private void register() {
        try {
            Registration.register(new Redirects(sites, modes));
        } catch (Exception e) {
            // The name is taken, or a security policy forbids it.
            Warnings.once("jmx", "no JMX bean (" + e + "); everything else works as without it", e);
        }
    }
}
