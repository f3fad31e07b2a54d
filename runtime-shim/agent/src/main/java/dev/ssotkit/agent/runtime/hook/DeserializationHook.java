package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.protocol.DeserializedType;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.canonical.InstanceSource;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.canonical.LoadedCanonical;
import dev.ssotkit.agent.runtime.canonical.Unlinkable;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/** Asked by {@code readResolve} of one class: counts what was deserialised, and says what it becomes. Thread-safe. */
final class DeserializationHook {
    private final InputFilters inputFilters;
    private final Lookup deserialized;
    private final Class<?> type;
    private final UnsitedObjects objects;
    private final Entry entry;
    private final boolean ofCanonical;
    /** Of canonical itself only. */
    private final @Nullable CanonicalGuard guard;

    /** Whether the class has or inherits a {@code readResolve}, which decides then. */
    private final boolean resolvesItself;

    private volatile @Nullable InstanceSource instances;

    DeserializationHook(LinkContext context, InputFilters inputFilters, Lookup deserialized, DeserializedType asking) {
        this.inputFilters = inputFilters;
        this.deserialized = deserialized;
        this.type = deserialized.lookupClass();
        this.objects = new UnsitedObjects(context, asking.entry());
        this.entry = objects.entry;
        this.resolvesItself = asking.resolvesItself();
        this.ofCanonical = entry.isInsideCanonical(type.getName());
        this.guard = ofCanonical ? LoadedCanonical.guardFrom(type, entry) : null;
    }

    /** {@code (Object)Object}. */
    MethodHandle handle() {
        return Handles.bound(MethodHandles.lookup(), this, "deserialized", Object.class, Object.class);
    }

    private Object deserialized(Object object) {
        if (OwnRights.areInUse()) {
            return object;
        }
        Class<?> actual = object.getClass();
        if (guard != null && guard.whereabouts() == CanonicalGuard.Admission.INSIDE_CANONICAL) {
            return object;
        }
        if ((!ofCanonical || actual != type) && objects.isCanonical(actual)) {
            return object;
        }
        ConstructionStack stack = ConstructionStack.walk(type, actual, "readResolve");
        boolean makesItself = ofCanonical && entry.isInsideCanonical(stack.callerName());
        if (!stack.isReflective() || stack.isCalledBySubclass() || makesItself) {
            return object;
        }
        return resolve(object, actual, stack);
    }

    private Object resolve(Object object, Class<?> actual, ConstructionStack stack) {
        Class<?> listed = ofCanonical ? actual : objects.nearestListed(actual);
        Class<?> legacy = listed == null ? type : listed;
        Reason reason = reasonToObserve(stack, actual, legacy);
        if (reason != null) {
            objects.count(stack, SiteKind.DESERIALIZATION, legacy, Outcome.OBSERVED, reason);
            return object;
        }
        try {
            Object instance = instanceFor(actual);
            objects.count(stack, SiteKind.DESERIALIZATION, legacy, Outcome.REDIRECTED, null);
            return instance;
        } catch (Unlinkable e) {
            objects.countOriginal(stack, SiteKind.DESERIALIZATION, legacy, e);
            return object;
        }
    }

    private @Nullable Reason reasonToObserve(ConstructionStack stack, Class<?> actual, Class<?> legacy) {
        if (entry.isNamesOnly()) {
            return Reason.NAMES_ONLY;
        } else if (legacy != actual) {
            return Reason.SUBCLASS;
        } else if (entry.isInsideCanonical(stack.callerName())) {
            return Reason.INSIDE_CANONICAL;
        }
        Reason reason = objects.reasonNotToForward(stack, legacy);
        return reason == null && resolvesItself ? Reason.READ_RESOLVE : reason;
    }

    /** Whoever holds the object declared its class or a supertype: only what is assignable to it can take its place. */
    private Object instanceFor(Class<?> actual) throws Unlinkable {
        InstanceSource source = instances;
        if (source == null) {
            source = InstanceSource.of(entry, deserialized);
            instances = source;
        }
        if (!actual.isAssignableFrom(source.type())) {
            throw Unlinkable.observed(Reason.SERIALIZABLE, "");
        }
        Object instance = source.get();
        if (!inputFilters.accept(instance.getClass())) {
            throw Unlinkable.observed(Reason.INPUT_FILTER, "");
        }
        return instance;
    }
}
