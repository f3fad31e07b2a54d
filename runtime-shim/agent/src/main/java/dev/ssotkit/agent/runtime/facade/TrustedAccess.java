package dev.ssotkit.agent.runtime.facade;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** What only the JDK's own lookup can do: reach private members and allocate without a constructor. Thread-safe. */
public final class TrustedAccess {
    private final Lookup trusted;
    private final MethodHandle allocate;

    /** @throws Throwable if this JDK is built otherwise */
    public TrustedAccess(Lookup trusted) throws Throwable {
        this.trusted = trusted;
        // Not sun.misc.Unsafe: its module may be missing, and newer JDKs warn of its use.
        Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
        Object instance = trusted.findStatic(unsafe, "getUnsafe", MethodType.methodType(unsafe))
                .invoke();
        allocate = trusted.findVirtual(unsafe, "allocateInstance", MethodType.methodType(Object.class, Class.class))
                .bindTo(instance);
    }

    /** With the rights of that class. */
    public Lookup in(Class<?> type) {
        return trusted.in(type);
    }

    /** Members of any class. */
    public Lookup lookup() {
        return trusted;
    }

    /** An instance whose fields are all zero; initialises the class. */
    Object allocate(Class<?> type) {
        try {
            return allocate.invoke(type);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
