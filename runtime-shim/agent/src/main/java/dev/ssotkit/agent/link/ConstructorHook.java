package dev.ssotkit.agent.link;

import dev.ssotkit.agent.LegacyConstructionException;
import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * Asked by the constructors of one class, right after {@code super(..)}: counts what no call site has counted, and
 * decides whether the object forwards. Thread-safe.
 */
final class ConstructorHook {
    private final LinkContext context;
    private final Lookup constructed;
    private final Class<?> type;
    private final int entryIndex;
    private final Entry entry;
    private final boolean ofCanonical;
    /** Of canonical itself only. */
    private final @Nullable Gate gate;

    private volatile @Nullable InstanceSource instances;

    ConstructorHook(LinkContext context, Lookup constructed, int entryIndex) {
        this.context = context;
        this.constructed = constructed;
        this.type = constructed.lookupClass();
        this.entryIndex = entryIndex;
        this.entry = context.entry(entryIndex);
        this.ofCanonical = entry.isInsideCanonical(type.getName());
        this.gate = ofCanonical ? Canonical.gateFrom(type, entry) : null;
    }

    /** {@code (Object)boolean}. */
    MethodHandle handle() {
        return Handles.bound(this, "constructed", boolean.class, Object.class);
    }

    /** Whether the object forwards, so that the rest of the constructor must not run. */
    private boolean constructed(Object object) {
        Class<?> actual = object.getClass();
        if (gate != null && gate.whereabouts() == Gate.Admission.INSIDE_CANONICAL) {
            // Canonical makes its own, perhaps while an announced one is still waiting for its initialiser.
            return false;
        }
        if (Originals.isAnnounced(actual)) {
            if (actual == type) {
                Originals.taken();
            }
            return false;
        }
        boolean own = actual == type;
        if (!own && isCanonical(actual)) {
            return false;
        }
        // The chain of super(..) calls asks several times: it forwards from the first answer on, it counts once.
        Facades facades = own || isListed(actual) ? context.facadesOrNull(actual) : null;
        if (facades != null && facades.canonicalOf(object) != null) {
            return true;
        }
        if (facades == null && !own && nearestListed(actual) != type) {
            return false;
        }
        ConstructionStack stack = ConstructionStack.walk(type, actual);
        if (ofCanonical && (!stack.isReflective() || entry.isInsideCanonical(stack.callerName()))) {
            // What canonical makes is the instance; a plain `new` elsewhere has been rewritten where it stands.
            return false;
        }
        return decide(object, actual, facades, stack);
    }

    private boolean decide(Object object, Class<?> actual, @Nullable Facades facades, ConstructionStack stack) {
        Reason reason = reasonToObserve(actual, facades, stack);
        if (reason == null && facades != null) {
            try {
                facades.makeForward(object, instance());
                count(actual, stack, Outcome.FACADE, null);
                return true;
            } catch (Unlinkable e) {
                count(actual, stack, e.outcome, e.reason);
                if (e.outcome == Outcome.FAILED) {
                    Warnings.once(
                            e.getMessage() + type.getName(),
                            describe(actual, stack) + ": " + e.getMessage() + "; the original construction runs");
                }
                return false;
            }
        }
        if (actual == type || !isListed(actual)) {
            Reason kept =
                    reason == Reason.UNSUPPORTED_SHAPE ? stack.reasonToKeepCaller(context.sites.keptClasses()) : null;
            count(actual, stack, kept == null ? Outcome.OBSERVED : Outcome.FAILED, kept == null ? reason : kept);
        }
        return false;
    }

    private @Nullable Reason reasonToObserve(Class<?> actual, @Nullable Facades facades, ConstructionStack stack) {
        Mode mode = context.mode(entryIndex).get();
        if (entry.isNamesOnly()) {
            return Reason.NAMES_ONLY;
        } else if (!isListed(actual) && !ofCanonical) {
            return Reason.SUBCLASS;
        } else if (!stack.isReflective()) {
            return entry.isInsideCanonical(stack.callerName()) ? Reason.INSIDE_CANONICAL : Reason.UNSUPPORTED_SHAPE;
        } else if (!context.reflection.forwards(stack.callerName())) {
            return Reason.REFLECTION;
        } else if (mode == Mode.OBSERVE) {
            return Reason.MODE_OBSERVE;
        } else if (mode == Mode.STRICT) {
            count(actual, stack, Outcome.BLOCKED, Reason.MODE_STRICT);
            throw new LegacyConstructionException(describe(actual, stack));
        }
        return facades == null ? Reason.NOT_ELIGIBLE : null;
    }

    /** Canonical and its subclasses are no competitors, even where they extend a legacy type. */
    private boolean isCanonical(Class<?> actual) {
        for (Class<?> c = actual; c != null; c = c.getSuperclass()) {
            if (entry.isInsideCanonical(c.getName())) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(Class<?> actual) {
        return context.map.entryFor(actual.getName()).isPresent();
    }

    private @Nullable Class<?> nearestListed(Class<?> actual) {
        Class<?> listed = actual;
        while (listed != null && !isListed(listed)) {
            listed = listed.getSuperclass();
        }
        return listed;
    }

    private Object instance() throws Unlinkable {
        InstanceSource source = instances;
        if (source == null) {
            source = InstanceSource.of(entry, constructed);
            instances = source;
        }
        return source.get();
    }

    private void count(Class<?> actual, ConstructionStack stack, Outcome outcome, @Nullable Reason reason) {
        boolean subclass = !ofCanonical && !isListed(actual);
        SiteKind kind = subclass ? SiteKind.SUBCLASS : stack.kind();
        Class<?> legacy = subclass ? type : actual;
        String canonicalType = entry.canonicalType().binaryName();
        context.sites.declare(stack.site(kind, legacy.getName(), canonicalType)).hit(outcome, reason);
    }

    private String describe(Class<?> actual, ConstructionStack stack) {
        return actual.getName() + " -> " + entry.canonicalType() + ", "
                + stack.kind().text() + " by " + stack.callerName();
    }
}
