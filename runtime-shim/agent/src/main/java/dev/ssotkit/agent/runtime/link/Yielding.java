package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Links constructions, factory calls and method references. */
public final class Yielding implements Operation {
    private final LinkContext context;
    private final FacadeRegistry facades;

    public Yielding(LinkContext context, FacadeRegistry facades) {
        this.context = context;
        this.facades = facades;
    }

    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        return new YieldLink(context, facades, caller, type, LinkedCall.of(constants)).link();
    }

    /** The original instruction. */
    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        LinkedCall call = LinkedCall.of(constants);
        return OriginalCall.at(type, call.member(), OriginalCall.find(caller, call.member(), type));
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        return linked;
    }
}
