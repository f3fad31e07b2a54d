package dev.ssotkit.agent.runtime.facade;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.AddedNames;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facades of one legacy class: one per canonical instance. Thread-safe. */
public final class Facades {
    private final Class<?> type;
    private final TrustedAccess access;
    private final MethodHandle getter;
    /** Of the class and of those of its superclasses that can forward as well: their final methods ask there. */
    private final List<MethodHandle> setters;

    private final WeakFacades known = new WeakFacades();

    private Facades(Class<?> type, TrustedAccess access, MethodHandle getter, List<MethodHandle> setters) {
        this.type = type;
        this.access = access;
        this.getter = getter;
        this.setters = setters;
    }

    /** Null if the class was not prepared when it was loaded. */
    static @Nullable Facades of(Class<?> type, TrustedAccess access) {
        MethodHandle getter = null;
        List<MethodHandle> setters = new ArrayList<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            try {
                MethodHandle setter = access.lookup().findSetter(c, AddedNames.FIELD, Object.class);
                if (access.lookup().revealDirect(setter).getDeclaringClass() != c) {
                    // A superclass's: that will be next.
                    continue;
                }
                setters.add(setter.asType(MethodType.methodType(void.class, Object.class, Object.class)));
                if (c == type) {
                    getter = access.lookup()
                            .findGetter(c, AddedNames.FIELD, Object.class)
                            .asType(MethodType.methodType(Object.class, Object.class));
                }
            } catch (ReflectiveOperationException | LinkageError e) {
                JvmErrors.pass(e);
                // That class was not prepared; only the type itself must be.
            }
        }
        return getter == null ? null : new Facades(type, access, getter, setters);
    }

    /** What that object forwards to; null for an ordinary object. */
    @Nullable
    public Object canonicalOf(Object legacy) {
        try {
            return getter.invokeExact(legacy);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same one for the same canonical instance, as long as anybody holds it. */
    public Object facadeFor(Object canonical) {
        Object facade = known.get(canonical);
        if (facade != null) {
            return facade;
        }
        Object created = access.allocate(type);
        makeForward(created, canonical);
        return known.putIfAbsent(canonical, created);
    }

    /** From now on that object forwards to that instance. */
    public void makeForward(Object legacy, Object canonical) {
        try {
            for (MethodHandle setter : setters) {
                setter.invokeExact(legacy, canonical);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
