package dev.ssotkit.agent.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Original constructions that a site has counted already, so that the hook in the constructor does not count them
 * again. Per thread; the class is held only while its constructor runs.
 */
final class Originals {
    private static final ThreadLocal<@Nullable Class<?>> EXPECTED = new ThreadLocal<>();
    private static final MethodHandle BEGIN;
    private static final MethodHandle END;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            BEGIN = lookup.findStatic(Originals.class, "begin", MethodType.methodType(Class.class, Class.class));
            END = lookup.findStatic(
                    Originals.class,
                    "end",
                    MethodType.methodType(Object.class, Throwable.class, Object.class, Class.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Originals() {}

    /** The same construction, announced to the constructor's hook. */
    static MethodHandle announced(MethodHandle construction, Class<?> type) {
        MethodType shape = construction.type();
        MethodHandle generic = construction.asType(shape.changeReturnType(Object.class));
        MethodHandle ignoringOuter = MethodHandles.dropArguments(generic, 0, Class.class);
        MethodHandle restoring = MethodHandles.tryFinally(ignoringOuter, END);
        return MethodHandles.foldArguments(restoring, BEGIN.bindTo(type)).asType(shape);
    }

    private static @Nullable Class<?> begin(Class<?> type) {
        Class<?> outer = EXPECTED.get();
        EXPECTED.set(type);
        return outer;
    }

    private static @Nullable Object end(@Nullable Throwable thrown, @Nullable Object result, @Nullable Class<?> outer) {
        EXPECTED.set(outer);
        return result;
    }

    /** Whether a site has announced an object of exactly that class. */
    static boolean isAnnounced(Class<?> type) {
        return EXPECTED.get() == type;
    }

    /** Its constructor's hook has seen it: the next object of that class is another one. */
    static void taken() {
        EXPECTED.set(null);
    }
}
