package dev.ssotkit.agent.runtime.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Method handles on this package's own methods, and ways to combine them. */
public final class Handles {
    private static final Lookup LOOKUP = MethodHandles.lookup();

    private Handles() {}

    /** Private methods too: what a handle calls is nobody else's business. */
    private static Lookup in(Class<?> owner) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(owner, LOOKUP);
    }

    /** A method of {@code receiver}, bound to it. */
    public static MethodHandle bound(Object receiver, String name, Class<?> result, Class<?>... parameters) {
        try {
            return in(receiver.getClass())
                    .findVirtual(receiver.getClass(), name, MethodType.methodType(result, parameters))
                    .bindTo(receiver);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(receiver.getClass() + "." + name, e);
        }
    }

    public static MethodHandle ofStatic(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return in(owner).findStatic(owner, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner + "." + name, e);
        }
    }

    /** Runs {@code action}, which takes and returns nothing, first. */
    public static MethodHandle before(MethodHandle action, MethodHandle target) {
        return MethodHandles.foldArguments(target, action);
    }

    /** Runs {@code begin} before and {@code end} after, however the target ends. */
    static MethodHandle around(MethodHandle begin, MethodHandle target, MethodHandle end) {
        return before(begin, after(target, end));
    }

    /** Runs {@code end} after the target, however that ends. */
    static MethodHandle after(MethodHandle target, MethodHandle end) {
        Class<?> result = target.type().returnType();
        MethodHandle keep = result == void.class
                ? MethodHandles.dropArguments(end, 0, Throwable.class)
                : before(end, MethodHandles.dropArguments(MethodHandles.identity(result), 0, Throwable.class));
        return MethodHandles.tryFinally(target, keep);
    }

    /** Ignores further arguments that come after the target's own. */
    public static MethodHandle ignoring(MethodHandle target, MethodType all) {
        int own = target.type().parameterCount();
        return MethodHandles.dropArguments(target, own, all.parameterList().subList(own, all.parameterCount()));
    }

    public static MethodHandle returningObject(MethodHandle target) {
        return target.asType(target.type().changeReturnType(Object.class));
    }
}
