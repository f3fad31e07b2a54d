package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.hook.AnnouncedConstructions;
import dev.ssotkit.agent.site.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Links constructions, factory calls and method references. */
public final class Yielding implements Operation {
    private final LinkContext context;
    private final FacadeRegistry facades;
    private final SharedTrees trees = new SharedTrees();

    public Yielding(LinkContext context, FacadeRegistry facades) {
        this.context = context;
        this.facades = facades;
    }

    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        LinkedCall call = LinkedCall.of(constants);
        MethodType typed = OriginalCall.typed(caller, call.member(), type);
        return new YieldLink(context, facades, trees, caller, typed, call).link(type);
    }

    /** The original instruction, and its count: the class's code source is the manager's secret. */
    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        LinkedCall call = LinkedCall.of(constants);
        MethodType typed = OriginalCall.typed(caller, call.member(), type);
        MethodHandle original = OriginalCall.at(typed, call.member(), OriginalCall.find(caller, call.member(), typed));
        if (call.member().isConstructor()) {
            original = AnnouncedConstructions.announced(original, typed.returnType());
        }
        String canonicalType = context.entry(call.entry()).canonicalType().binaryName();
        Site site = call.site(canonicalType, caller.lookupClass().getName()).build();
        return new UnlinkedSite(context.sites().declare(site))
                .counting(original)
                .asType(type);
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        return linked;
    }
}
