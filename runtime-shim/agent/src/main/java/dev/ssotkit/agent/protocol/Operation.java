package dev.ssotkit.agent.protocol;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** How the places of one operation are linked. Thread-safe. */
public interface Operation {
    /**
     * What such a place does from now on.
     *
     * @param caller with the rights of the class that it stands in
     * @param type of the result
     * @param constants the place's {@link Request#constants()}
     */
    MethodHandle link(Lookup caller, MethodType type, Object[] constants);

    /**
     * What it does where a security manager forbids to link it: as little as can be.
     *
     * @throws SecurityException {@code forbidden}, if there is nothing that it could do
     */
    MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden);

    /** What is linked, for where a security manager may forbid what it does when it runs. */
    MethodHandle secured(MethodHandle linked);
}
