package dev.ssotkit.agent.link;

import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Collections;

/** Where the canonical instance comes from when there is no call site to link: an accessor without arguments. */
final class InstanceSource {
    private final MethodHandle accessor;
    private final Gate gate;

    private InstanceSource(MethodHandle accessor, Gate gate) {
        this.accessor = accessor;
        this.gate = gate;
    }

    /** @param user the class that needs it, and whose rights count */
    static InstanceSource of(Entry entry, Lookup user) throws Unlinkable {
        Canonical canonical = Canonical.resolve(entry, user.lookupClass().getClassLoader());
        Gate gate = canonical.gate(entry);
        MethodHandle accessor = new Target(entry, canonical, user)
                .accessor(Collections.emptyList())
                .asType(MethodType.methodType(Object.class));
        return new InstanceSource(canonical.isBracketed() ? accessor : gate.bracketed(accessor), gate);
    }

    /** @throws Unlinkable if there is none this time */
    Object get() throws Unlinkable {
        switch (gate.admit()) {
            case OPEN:
                return ask();
            case INSIDE_CANONICAL:
                throw Unlinkable.observed(Reason.INSIDE_CANONICAL, "");
            case INSIDE_FACTORY:
                throw Unlinkable.observed(Reason.INSIDE_FACTORY, "");
            default:
                throw Unlinkable.failed(Reason.BUSY, "the first canonical instance is still being made");
        }
    }

    private Object ask() throws Unlinkable {
        Object instance;
        try {
            instance = accessor.invokeExact();
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw Unlinkable.failed(
                    Reason.ACCESSOR_THREW, "the accessor threw " + e.getClass().getName());
        } finally {
            gate.release();
        }
        if (instance == null) {
            throw Unlinkable.failed(Reason.ACCESSOR_RETURNED_NULL, "the accessor returned null");
        }
        return instance;
    }
}
