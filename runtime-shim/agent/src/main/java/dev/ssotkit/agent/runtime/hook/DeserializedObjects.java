package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.protocol.DeserializedType;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Links what readResolve asks. */
public final class DeserializedObjects implements Operation {
    private final LinkContext context;
    private final TrustedAccess access;
    private volatile @Nullable InputFilters inputFilters;

    public DeserializedObjects(LinkContext context, TrustedAccess access) {
        this.context = context;
        this.access = access;
    }

    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        ConstructionStack.prepare();
        return new DeserializationHook(context, inputFilters(), caller, DeserializedType.of(constants))
                .handle()
                .asType(type);
    }

    /** It becomes itself. */
    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        return MethodHandles.identity(type.parameterType(0)).asType(type);
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        MethodType erased = linked.type().erase();
        return SecuredHooks.secured(linked, MethodHandles.identity(Object.class).asType(erased));
    }

    /** Made when first needed: most applications deserialise no legacy object, and none does before main. */
    private InputFilters inputFilters() {
        InputFilters filters = inputFilters;
        if (filters == null) {
            filters = new InputFilters(access.lookup());
            inputFilters = filters;
        }
        return filters;
    }
}
