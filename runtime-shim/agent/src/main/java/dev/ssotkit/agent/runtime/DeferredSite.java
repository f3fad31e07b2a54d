package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.execution.OwnRights;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.function.Supplier;

/**
 * A place that a security manager's own code came to while it was asked what the agent may do: until that question is
 * answered it does what it did without the agent, for linking it would ask again. Then it is linked as any. Thread-safe.
 */
final class DeferredSite extends MutableCallSite {
    private static final MethodHandle CHOOSE;

    static {
        try {
            CHOOSE = MethodHandles.lookup()
                    .findVirtual(DeferredSite.class, "choose", MethodType.methodType(MethodHandle.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final MethodHandle meanwhile;
    private final Supplier<MethodHandle> linking;

    /** @param meanwhile of the place's type, as what {@code linking} yields */
    DeferredSite(MethodHandle meanwhile, Supplier<MethodHandle> linking) {
        super(meanwhile.type());
        this.meanwhile = meanwhile;
        this.linking = linking;
        setTarget(MethodHandles.foldArguments(MethodHandles.exactInvoker(type()), CHOOSE.bindTo(this)));
    }

    private MethodHandle choose() {
        if (OwnRights.areInUse()) {
            return meanwhile;
        }
        try (OwnRights.Claim unused = OwnRights.claim()) {
            MethodHandle linked = linking.get();
            setTarget(linked);
            return linked;
        }
    }
}
