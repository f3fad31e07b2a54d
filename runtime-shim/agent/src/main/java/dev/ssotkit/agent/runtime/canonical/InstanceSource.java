package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the canonical instance comes from when there is no call site to link. Thread-safe. */
public final class InstanceSource {
    private static final Object[] NO_ARGUMENTS = {};

    private final LoadedCanonical canonical;
    /** {@code (Object[])Object}. */
    private final MethodHandle accessor;

    private final CanonicalGuard guard;

    private InstanceSource(LoadedCanonical canonical, MethodHandle accessor, CanonicalGuard guard) {
        this.canonical = canonical;
        this.accessor = accessor;
        this.guard = guard;
    }

    /**
     * Where nothing is known of a construction: only an accessor without arguments will do.
     *
     * @param user the class that needs it, and whose rights count
     */
    public static InstanceSource of(Entry entry, Lookup user) throws Unlinkable {
        return of(entry, user, null, Collections.emptyList());
    }

    /**
     * @param line what {@code calls} says of the constructor; null if it goes to the accessor
     * @param parameters of the constructor, in that order
     */
    public static InstanceSource of(Entry entry, Lookup user, @Nullable CallMapping line, List<Class<?>> parameters)
            throws Unlinkable {
        try (OwnRights.Claim unused = OwnRights.claim()) {
            return link(entry, user, line, parameters);
        }
    }

    private static InstanceSource link(Entry entry, Lookup user, @Nullable CallMapping line, List<Class<?>> parameters)
            throws Unlinkable {
        LoadedCanonical canonical = LoadedCanonical.resolve(entry, user.lookupClass());
        CanonicalGuard guard = canonical.guard(entry);
        TargetMethod target = new TargetMethod(entry, canonical, user);
        MethodHandle instead = line == null ? target.accessor(parameters) : target.mapped(line.target(), parameters);
        if (!canonical.type.isAssignableFrom(instead.type().returnType())) {
            throw Unlinkable.failed(Reason.ACCESSOR_TYPE, "`" + line + "` does not yield " + canonical.type.getName());
        }
        MethodHandle spread = Handles.returningObject(instead)
                .asSpreader(Object[].class, parameters.size())
                .asType(MethodType.methodType(Object.class, Object[].class));
        return new InstanceSource(canonical, canonical.isBracketed() ? spread : guard.bracketed(spread), guard);
    }

    /** The canonical type as its user sees it. */
    public Class<?> type() {
        return canonical.type;
    }

    /** As {@link #get(Object[])}, where nothing is known. */
    public Object get() throws Unlinkable {
        return get(NO_ARGUMENTS);
    }

    /** @throws Unlinkable if there is none this time */
    public Object get(Object[] arguments) throws Unlinkable {
        switch (guard.admit()) {
            case OPEN:
                return ask(arguments);
            case INSIDE_CANONICAL:
                throw Unlinkable.observed(Reason.INSIDE_CANONICAL, "");
            case INSIDE_FACTORY:
                throw Unlinkable.observed(Reason.INSIDE_FACTORY, "");
            case INSIDE_MANAGER:
                throw Unlinkable.failed(
                        Reason.LINKAGE, "the security manager makes it while it is asked what the agent may do");
            case NO_ROOM:
                throw Unlinkable.failed(Reason.LINKAGE, CanonicalGuard.NO_ROOM_LEFT);
            default:
                throw Unlinkable.failed(Reason.BUSY, "the first canonical instance is still being made");
        }
    }

    private Object ask(Object[] arguments) throws Unlinkable {
        Object instance;
        try {
            instance = accessor.invokeExact(arguments);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw Unlinkable.failed(
                    Reason.ACCESSOR_THREW, "the accessor threw " + e.getClass().getName());
        } finally {
            guard.release();
        }
        if (instance == null) {
            throw Unlinkable.failed(Reason.ACCESSOR_RETURNED_NULL, "the accessor returned null");
        }
        return instance;
    }
}
