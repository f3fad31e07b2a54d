package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.protocol.AskedConstructor;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.canonical.InstanceSource;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.canonical.LoadedCanonical;
import dev.ssotkit.agent.runtime.canonical.Unlinkable;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.facade.Facades;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Asked by one constructor, right after {@code super(..)}: counts what no call site has counted, and decides whether
 * the object forwards. Thread-safe.
 */
final class ConstructorHook {
    private final LinkContext context;
    private final FacadeRegistry registry;
    private final Lookup constructed;
    private final Class<?> type;
    private final UnsitedObjects objects;
    private final Entry entry;
    private final boolean ofCanonical;
    /** Of canonical itself only. */
    private final @Nullable CanonicalGuard guard;

    private final AskedConstructor constructor;
    private volatile @Nullable InstanceSource instances;

    ConstructorHook(LinkContext context, FacadeRegistry registry, Lookup constructed, AskedConstructor constructor) {
        this.context = context;
        this.registry = registry;
        this.constructed = constructed;
        this.constructor = constructor;
        this.type = constructed.lookupClass();
        this.objects = new UnsitedObjects(context, constructor.entry());
        this.entry = objects.entry;
        this.ofCanonical = entry.isInsideCanonical(type.getName());
        this.guard = ofCanonical ? LoadedCanonical.guardFrom(type, entry) : null;
    }

    /** Takes the object and what else the site passes: the constructor's arguments, or nothing. */
    MethodHandle handle(MethodType site) {
        return Handles.bound(MethodHandles.lookup(), this, "constructed", boolean.class, Object.class, Object[].class)
                .asCollector(Object[].class, site.parameterCount() - 1)
                .asType(site);
    }

    /** Whether the object forwards, so that the rest of the constructor must not run. */
    private boolean constructed(Object object, Object[] arguments) {
        if (OwnRights.areInUse()) {
            // A security manager's own object, made because the agent asks: to look who makes it would ask again.
            return false;
        }
        Class<?> actual = object.getClass();
        if (guard != null && guard.whereabouts() == CanonicalGuard.Admission.INSIDE_CANONICAL) {
            // Canonical makes its own, perhaps while an announced one is still waiting for its initialiser.
            return false;
        }
        if (AnnouncedConstructions.isAnnounced(object)) {
            AnnouncedConstructions.taken(object);
            return false;
        }
        boolean own = actual == type;
        if (!own && objects.isCanonical(actual)) {
            return false;
        }
        // The chain of super(..) calls asks several times: it forwards from the first answer on, it counts once.
        boolean listed = objects.isListed(actual);
        Facades facades = own || listed ? registry.facadesOrNull(actual) : null;
        if (facades != null && facades.canonicalOf(object) != null) {
            return true;
        }
        if (facades == null && !own && objects.nearestListed(actual) != type) {
            return false;
        }
        ConstructionStack stack = ConstructionStack.walk(type, actual, "<init>");
        if (ofCanonical && (!stack.isReflective() || entry.isInsideCanonical(stack.callerName()))) {
            // What canonical makes is the instance; a plain `new` elsewhere has been rewritten where it stands.
            return false;
        }
        if (stack.kind() == SiteKind.DESERIALIZATION && countsWhenResolved(actual)) {
            return false;
        }
        if (listed && !own && !(constructor.endsEarly() && !constructor.choosesInstance())) {
            // The class's own constructor asks later, and it can end there.
            return false;
        }
        if (constructor.choosesInstance() && !stack.beganIn(constructor.descriptor())) {
            // The arguments of the constructor that was called count, and that one asks later.
            return false;
        }
        return decide(object, actual, facades, stack, arguments);
    }

    private boolean decide(
            Object object, Class<?> actual, @Nullable Facades facades, ConstructionStack stack, Object[] arguments) {
        Reason reason = reasonToObserve(actual, facades, stack);
        if (reason == null && facades != null) {
            try {
                facades.makeForward(object, instance(arguments));
                count(actual, stack, Outcome.FACADE, null);
                return true;
            } catch (Unlinkable e) {
                objects.countOriginal(stack, stack.kind(), actual, e);
                return false;
            }
        }
        if (actual == type || !objects.isListed(actual)) {
            Reason kept = reason == Reason.UNSUPPORTED_SHAPE
                    ? stack.reasonToKeepCaller(context.sites().keptClasses())
                    : null;
            if (kept != null && stack.isByLostClass(context.sites().keptClasses())) {
                objects.warnOfLost(stack);
            }
            count(actual, stack, kept == null ? Outcome.OBSERVED : Outcome.FAILED, kept == null ? reason : kept);
        }
        return false;
    }

    private @Nullable Reason reasonToObserve(Class<?> actual, @Nullable Facades facades, ConstructionStack stack) {
        if (entry.isNamesOnly()) {
            return Reason.NAMES_ONLY;
        } else if (!objects.isListed(actual) && !ofCanonical) {
            return Reason.SUBCLASS;
        } else if (!stack.isReflective()) {
            return entry.isInsideCanonical(stack.callerName()) ? Reason.INSIDE_CANONICAL : Reason.UNSUPPORTED_SHAPE;
        }
        Reason reason = objects.reasonNotToForward(stack, actual);
        return reason == null && facades == null ? registry.reasonForNone(actual, entry) : reason;
    }

    /** {@code readResolve}, which sees an object when all of it is there, counts it. */
    private static boolean countsWhenResolved(Class<?> actual) {
        boolean isRecord = actual.getSuperclass() != null
                && actual.getSuperclass().getName().equals("java.lang.Record");
        if (isRecord || !Serializable.class.isAssignableFrom(actual)) {
            return false;
        }
        try {
            return !Modifier.isStatic(actual.getDeclaredMethod("readResolve").getModifiers());
        } catch (NoSuchMethodException | LinkageError e) {
            JvmErrors.pass(e);
            return false;
        }
    }

    private Object instance(Object[] arguments) throws Unlinkable {
        InstanceSource source = instances;
        if (source == null) {
            source = whatNewYields();
            instances = source;
        }
        return source.get(arguments);
    }

    /** What {@code new} with this constructor would yield, in the constructor's own class. */
    private InstanceSource whatNewYields() throws Unlinkable {
        if (!constructor.endsEarly()) {
            throw Unlinkable.observed(Reason.UNSUPPORTED_SHAPE, "");
        }
        if (!constructor.choosesInstance()) {
            return InstanceSource.of(entry, constructed);
        }
        OptionalInt mapping = constructor.mapping();
        List<Class<?>> parameters;
        try {
            parameters = MethodType.fromMethodDescriptorString(constructor.descriptor(), type.getClassLoader())
                    .parameterList();
        } catch (TypeNotPresentException e) {
            JvmErrors.pass(e);
            throw Unlinkable.failed(Reason.LINKAGE, e.typeName() + " cannot be found");
        }
        return InstanceSource.of(
                entry, constructed, mapping.isPresent() ? entry.calls().get(mapping.getAsInt()) : null, parameters);
    }

    private void count(Class<?> actual, ConstructionStack stack, Outcome outcome, @Nullable Reason reason) {
        boolean subclass = !ofCanonical && !objects.isListed(actual);
        SiteKind kind = subclass && stack.isCalledBySubclass() ? SiteKind.SUBCLASS : stack.kind();
        objects.count(stack, kind, subclass ? type : actual, outcome, reason);
    }
}
