package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.protocol.ClonedType;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Links what clone reports. */
public final class ClonedObjects implements Operation {
    private final LinkContext context;

    public ClonedObjects(LinkContext context) {
        this.context = context;
    }

    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        ConstructionStack.prepare();
        return new CloneHook(context, caller.lookupClass(), ClonedType.of(constants)).handle();
    }

    /** The copy goes uncounted. */
    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        return MethodHandles.empty(type.erase()).asType(type);
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        return SecuredHooks.secured(linked, MethodHandles.empty(linked.type().erase()));
    }
}
