package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.LegacyConstructionException;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.facade.Facades;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * What happens at one site, counted, as method handles for the site's call site to be made of. Thread-safe.
 *
 * <p>Where a handle returns Object, null means that the original has to run, and the reason has been counted.
 */
final class SiteEvents {
    private static final String ORIGINAL_RUNS = "; the original construction runs";

    private final SiteCounter counter;
    private final Site site;
    private final CanonicalGuard guard;

    SiteEvents(SiteCounter counter, Site site, CanonicalGuard guard) {
        this.counter = counter;
        this.site = site;
        this.guard = guard;
    }

    /** {@code ()void}. */
    MethodHandle counting(Outcome outcome, @Nullable Reason reason) {
        return MethodHandles.insertArguments(
                Handles.bound(MethodHandles.lookup(), this, "hit", void.class, Outcome.class, Reason.class),
                0,
                outcome,
                reason);
    }

    private void hit(Outcome outcome, @Nullable Reason reason) {
        counter.hit(outcome, reason);
    }

    /** {@code ()boolean}: whether the accessor may be called. */
    MethodHandle admit() {
        return Handles.bound(MethodHandles.lookup(), this, "mayAskAccessor", boolean.class);
    }

    private boolean mayAskAccessor() {
        return count(guard.admit());
    }

    /** {@code ()boolean}: whether the current thread is outside canonical code and observed factories. */
    MethodHandle isOutside() {
        return Handles.bound(MethodHandles.lookup(), this, "outside", boolean.class);
    }

    private boolean outside() {
        return count(guard.whereabouts());
    }

    private boolean count(CanonicalGuard.Admission admission) {
        switch (admission) {
            case OPEN:
                return true;
            case INSIDE_CANONICAL:
                counter.hit(Outcome.OBSERVED, Reason.INSIDE_CANONICAL);
                return false;
            case INSIDE_FACTORY:
                counter.hit(Outcome.OBSERVED, Reason.INSIDE_FACTORY);
                return false;
            case INSIDE_MANAGER:
                counter.hit(Outcome.FAILED, Reason.LINKAGE);
                warn("the security manager makes it while it is asked what the agent may do");
                return false;
            default:
                counter.hit(Outcome.FAILED, Reason.BUSY);
                warn("another thread is still making the first canonical instance");
                return false;
        }
    }

    /** {@code (Object canonical)Object}: the canonical instance itself is the result. */
    MethodHandle identity() {
        return Handles.bound(MethodHandles.lookup(), this, "yieldInstance", Object.class, Object.class);
    }

    private @Nullable Object yieldInstance(@Nullable Object canonical) {
        if (canonical == null) {
            return returnedNull();
        }
        counter.hit(Outcome.REDIRECTED);
        return canonical;
    }

    /** {@code (Object canonical)Object}: its facade is. */
    MethodHandle facade(Facades facades) {
        return Handles.bound(MethodHandles.lookup(), this, "yieldFacade", Object.class, Facades.class, Object.class)
                .bindTo(facades);
    }

    private @Nullable Object yieldFacade(Facades facades, @Nullable Object canonical) {
        if (canonical == null) {
            return returnedNull();
        }
        Object facade = facades.facadeFor(canonical);
        counter.hit(Outcome.FACADE);
        return facade;
    }

    private @Nullable Object returnedNull() {
        counter.hit(Outcome.FAILED, Reason.ACCESSOR_RETURNED_NULL);
        warn("the accessor returned null");
        return null;
    }

    /** {@code (Throwable)Object}: the accessor threw. What the JVM itself throws goes on. */
    MethodHandle threw() {
        return Handles.bound(MethodHandles.lookup(), this, "accessorThrew", Object.class, Throwable.class);
    }

    private @Nullable Object accessorThrew(Throwable thrown) {
        if (thrown instanceof VirtualMachineError) {
            throw (VirtualMachineError) thrown;
        }
        counter.hit(Outcome.FAILED, Reason.ACCESSOR_THREW);
        String what = "the accessor threw " + thrown.getClass().getName();
        Warnings.once(key(what), this + ": " + what + ORIGINAL_RUNS, thrown);
        return null;
    }

    /** {@code ()void}, and throws. */
    MethodHandle blocking() {
        return Handles.bound(MethodHandles.lookup(), this, "block", void.class);
    }

    private void block() {
        counter.hit(Outcome.BLOCKED, Reason.MODE_STRICT);
        throw new LegacyConstructionException(toString());
    }

    /** Says once what is wrong here. */
    void warn(String what) {
        try (OwnRights.Claim unused = OwnRights.claim()) {
            Warnings.once(key(what), this + ": " + what + ORIGINAL_RUNS);
        }
    }

    /** What is wrong with an accessor is one problem, at however many sites it shows; the first one is named. */
    private String key(String what) {
        return what + '\n' + site.canonicalType();
    }

    /** For messages: legacy type, canonical type and place. */
    @Override
    public String toString() {
        String line = site.line() > 0 ? ":" + site.line() : "";
        return site.legacyType() + " -> " + site.canonicalType() + " at " + site.function() + "(" + site.sourceFile()
                + line + ")";
    }
}
