package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.ForwardCall;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Links the methods of facades. */
public final class ForwardedMethods implements Operation {
    private final FacadeRegistry facades;
    private final TrustedAccess access;

    public ForwardedMethods(FacadeRegistry facades, TrustedAccess access) {
        this.facades = facades;
        this.access = access;
    }

    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        try {
            return new ForwardLink(facades, access, caller.lookupClass(), ForwardCall.of(constants)).link(type);
        } catch (ReflectiveOperationException e) {
            JvmErrors.pass(e);
            throw new IncompatibleClassChangeError(e.toString());
        }
    }

    /** The facade was handed out before: there is no original to run. */
    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        throw forbidden;
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        return linked;
    }
}
