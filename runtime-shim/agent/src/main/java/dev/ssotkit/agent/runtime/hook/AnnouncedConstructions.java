package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.execution.StackRoom;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Original constructions that a site has counted already, so that the hook in the constructor does not count them
 * again. Per thread; held only while the constructor runs.
 */
public final class AnnouncedConstructions {
    /** A class whose object a site is about to make; or that object, once its constructor's hook has seen it. */
    private static final ThreadLocal<@Nullable Object> EXPECTED = new ThreadLocal<>();

    private static final MethodHandle BEGIN;
    private static final MethodHandle END;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            BEGIN = lookup.findStatic(
                    AnnouncedConstructions.class, "begin", MethodType.methodType(Object.class, Class.class));
            END = lookup.findStatic(
                    AnnouncedConstructions.class,
                    "end",
                    MethodType.methodType(Object.class, Throwable.class, Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private AnnouncedConstructions() {}

    /** The same construction, announced to the constructor's hook. */
    public static MethodHandle announced(MethodHandle construction, Class<?> type) {
        MethodType shape = construction.type();
        MethodHandle generic = construction.asType(shape.changeReturnType(Object.class));
        MethodHandle ignoringOuter = MethodHandles.dropArguments(generic, 0, Object.class);
        MethodHandle restoring = MethodHandles.tryFinally(ignoringOuter, END);
        return MethodHandles.foldArguments(restoring, BEGIN.bindTo(type)).asType(shape);
    }

    private static @Nullable Object begin(Class<?> type) {
        StackRoom.spareForTheEnd();
        Object outer = EXPECTED.get();
        EXPECTED.set(type);
        return outer;
    }

    private static @Nullable Object end(@Nullable Throwable thrown, @Nullable Object result, @Nullable Object outer) {
        EXPECTED.set(outer);
        return result;
    }

    /** Whether a site has announced that object: it makes one of exactly that class, and this is the first. */
    static boolean isAnnounced(Object object) {
        Object expected = EXPECTED.get();
        return expected == object || expected == object.getClass();
    }

    /** Its constructor's hook has seen it: the next object of that class is another one. */
    static void taken(Object object) {
        EXPECTED.set(object);
    }
}
