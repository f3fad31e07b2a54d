package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.protocol.PreparedType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Loads what the next instruction needs while there is room for its being rewritten; then does nothing any more. */
public final class PreparedTypes implements Operation {
    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        String name = PreparedType.of(constants).binaryName();
        try {
            Class.forName(name, false, caller.lookupClass().getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // The instruction itself will say so.
            JvmErrors.pass(e);
        }
        return nothing(type);
    }

    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        return nothing(type);
    }

    private static MethodHandle nothing(MethodType type) {
        return MethodHandles.empty(type.erase()).asType(type);
    }

    @Override
    public MethodHandle secured(MethodHandle linked) {
        return linked;
    }
}
