package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.LegacyConstructionException;
import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.OwnStack;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
import dev.ssotkit.agent.runtime.canonical.EntryMode;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.facade.Facades;
import dev.ssotkit.agent.site.RunningTest;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * What happens at one site, counted, by the mode in force. Thread-safe.
 *
 * <p>Its handles take it as their first parameter and are bound to no site: so what sites have in common is made once.
 * Where one returns false or null the original has to run, and why has been counted.
 */
final class SiteEvents implements Runnable {
    private static final MethodHandle MAY_ASK = Handles.ofStatic(
            MethodHandles.lookup(), "mayAsk", boolean.class, EntryMode.class, AtomicInteger.class, SiteEvents.class);

    private static final MethodHandle MAY_ASK_INSTEAD_OF = Handles.ofStatic(
            MethodHandles.lookup(),
            "mayAskInsteadOf",
            boolean.class,
            EntryMode.class,
            AtomicInteger.class,
            SiteEvents.class,
            Object.class);

    /** {@code (SiteEvents)boolean}: whether another method may be called; that is counted then. */
    static final MethodHandle MAY_CALL = own("mayCall", boolean.class);

    /** {@code (SiteEvents, Object receiver)boolean}: likewise. */
    static final MethodHandle MAY_CALL_INSTEAD_OF = own("mayCallInsteadOf", boolean.class, Object.class);

    /** {@code (SiteEvents, Outcome, Reason)void}: the original runs, whatever the mode. */
    static final MethodHandle HIT = own("hit", void.class, Outcome.class, Reason.class);

    /** {@code (SiteEvents, Outcome, Reason)void}: the original runs, for that reason unless the mode is one. */
    static final MethodHandle KEEP = own("keep", void.class, Outcome.class, Reason.class);

    /** {@code (SiteEvents, Object canonical)Object}: the canonical instance itself is the result. */
    static final MethodHandle INSTANCE = own("yieldInstance", Object.class, Object.class);

    private static final MethodHandle FACADE = own("yieldFacade", Object.class, Facades.class, Object.class);

    /** {@code (Throwable, SiteEvents)Object}: the accessor threw. What the JVM itself throws goes on. */
    static final MethodHandle THREW =
            Handles.ofStatic(MethodHandles.lookup(), "accessorThrew", Object.class, Throwable.class, SiteEvents.class);

    private static final String ORIGINAL_RUNS = "; the original construction runs";

    private final SiteCounter counter;
    private final Site site;
    private final EntryMode mode;
    private final CanonicalGuard guard;
    /** The count of what it yields, once it has: nothing but this stands between a construction and its count. */
    private @Nullable LongAdder yielded;
    /** What this is bound to copies what the tree holds, but not the tree itself. */
    @SuppressWarnings("unused") // So that the like of it find it, too.
    private @Nullable MethodHandle tree;

    SiteEvents(SiteCounter counter, Site site, EntryMode mode, CanonicalGuard guard) {
        this.counter = counter;
        this.site = site;
        this.mode = mode;
        this.guard = guard;
    }

    /**
     * {@code (SiteEvents)boolean}: whether the accessor may be called; or {@code (SiteEvents, Object receiver)boolean},
     * the same, but not instead of a factory that is null: the original throws. What all sites of a tree look at is a
     * constant in it.
     */
    static MethodHandle mayAsk(EntryMode mode, CanonicalGuard guard, boolean hasReceiver) {
        return MethodHandles.insertArguments(hasReceiver ? MAY_ASK_INSTEAD_OF : MAY_ASK, 0, mode, guard.obstacles());
    }

    private static boolean mayAsk(EntryMode mode, AtomicInteger obstacles, SiteEvents events) {
        return isClear(mode, obstacles) || events.isAdmitted();
    }

    private static boolean mayAskInsteadOf(
            EntryMode mode, AtomicInteger obstacles, SiteEvents events, @Nullable Object receiver) {
        return (receiver != null && isClear(mode, obstacles)) || events.isAdmittedInsteadOf(receiver);
    }

    /** What is so for nearly every construction; where it is not, {@link #isAdmitted} finds out why. */
    private static boolean isClear(EntryMode mode, AtomicInteger obstacles) {
        return mode.get() == Mode.REDIRECT && obstacles.get() == 0 && !OwnRights.areInUse();
    }

    /** From now on that tree is kept for as long as this is. */
    void follow(MethodHandle tree) {
        this.tree = tree;
    }

    /** {@code (SiteEvents, Object canonical)Object}: its facade is the result. */
    static MethodHandle facade(Facades facades) {
        return MethodHandles.insertArguments(FACADE, 1, facades);
    }

    /** Whether the mode is to redirect; if not, what it asks for has been done. */
    private boolean isRedirecting() {
        Mode now = mode.get();
        if (now == Mode.REDIRECT) {
            return true;
        }
        obey(now);
        return false;
    }

    /** In {@link Mode#STRICT} it throws. */
    private void obey(Mode now) {
        if (now == Mode.OBSERVE) {
            counter.hit(Outcome.OBSERVED, Reason.MODE_OBSERVE);
        } else if (count(guard.whereabouts())) {
            counter.hit(Outcome.BLOCKED, Reason.MODE_STRICT);
            throw new LegacyConstructionException(toString());
        }
    }

    private boolean isAdmitted() {
        return isRedirecting() && count(guard.admit());
    }

    private boolean isAdmittedInsteadOf(@Nullable Object receiver) {
        return isRedirecting() && receiver != null && count(guard.admit());
    }

    private boolean mayCall() {
        return isRedirecting() && isCalled();
    }

    private boolean mayCallInsteadOf(@Nullable Object receiver) {
        return isRedirecting() && receiver != null && isCalled();
    }

    private boolean isCalled() {
        boolean called = count(guard.whereabouts());
        if (called) {
            counter.hit(Outcome.REDIRECTED);
        }
        return called;
    }

    private void hit(Outcome outcome, @Nullable Reason reason) {
        counter.hit(outcome, reason);
    }

    private void keep(Outcome outcome, @Nullable Reason reason) {
        if (isRedirecting()) {
            counter.hit(outcome, reason);
        }
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
            case NO_ROOM:
                counter.hit(Outcome.FAILED, Reason.LINKAGE);
                OwnStack.later(this);
                return false;
            default:
                counter.hit(Outcome.FAILED, Reason.BUSY);
                warn("another thread is still making the first canonical instance");
                return false;
        }
    }

    /** Says on a thread of the agent's what is wrong where the stack has no room for saying it, nor for loading a class. */
    @Override
    public void run() {
        warn(CanonicalGuard.NO_ROOM_LEFT);
    }

    private @Nullable Object yieldInstance(@Nullable Object canonical) {
        if (canonical == null) {
            return returnedNull();
        }
        countYielded(Outcome.REDIRECTED);
        return canonical;
    }

    private @Nullable Object yieldFacade(Facades facades, @Nullable Object canonical) {
        if (canonical == null) {
            return returnedNull();
        }
        Object facade = facades.facadeFor(canonical);
        countYielded(Outcome.FACADE);
        return facade;
    }

    /** A site yields one of both for good. */
    private void countYielded(Outcome outcome) {
        LongAdder known = yielded;
        if (known == null || RunningTest.isTold()) {
            counter.hit(outcome);
            yielded = counter.count(outcome);
        } else {
            known.increment();
        }
    }

    private @Nullable Object returnedNull() {
        counter.hit(Outcome.FAILED, Reason.ACCESSOR_RETURNED_NULL);
        warn("the accessor returned null");
        return null;
    }

    private static @Nullable Object accessorThrew(Throwable thrown, SiteEvents events) {
        if (thrown instanceof VirtualMachineError) {
            throw (VirtualMachineError) thrown;
        }
        events.counter.hit(Outcome.FAILED, Reason.ACCESSOR_THREW);
        String what = "the accessor threw " + thrown.getClass().getName();
        Warnings.once(events.key(what), events + ": " + what + ORIGINAL_RUNS, thrown);
        return null;
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
        return site.legacyType() + " -> " + site.canonicalType() + " at " + site.position();
    }

    private static MethodHandle own(String name, Class<?> result, Class<?>... parameters) {
        return Handles.ofVirtual(MethodHandles.lookup(), name, result, parameters);
    }
}
