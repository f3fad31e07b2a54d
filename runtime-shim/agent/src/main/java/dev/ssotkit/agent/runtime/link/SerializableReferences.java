package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Links serialisable method references: what they make stays what it is, and is counted where the reference stands. */
public final class SerializableReferences implements Operation {
    private final LinkContext context;
    private final FacadeRegistry facades;
    private final TrustedAccess access;
    private final SharedTrees trees = new SharedTrees();

    public SerializableReferences(LinkContext context, FacadeRegistry facades, TrustedAccess access) {
        this.context = context;
        this.facades = facades;
        this.access = access;
    }

    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        LinkedCall call = LinkedCall.of(constants);
        YieldLink site = new YieldLink(context, facades, trees, caller, type, call);
        CountedReferences references = new CountedReferences(caller.lookupClass(), call.member(), site, access);
        return references.counting().asType(type);
    }

    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        return MethodHandles.identity(type.returnType());
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        return linked;
    }
}
