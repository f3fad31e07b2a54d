package dev.ssotkit.agent.runtime.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Method handles on this package's own methods, and ways to combine them. */
public final class Handles {
    private Handles() {}

    /**
     * A method of {@code receiver}, bound to it.
     *
     * @param own the lookup of the receiver's class, for private methods too: what a handle calls is nobody else's
     *     business. Any other would ask a security manager.
     */
    public static MethodHandle bound(
            Lookup own, Object receiver, String name, Class<?> result, Class<?>... parameters) {
        return ofVirtual(own, name, result, parameters).bindTo(receiver);
    }

    /**
     * A method that takes its receiver first: made once for a class, and bound as often as need be.
     *
     * @param own the lookup of the class that declares it
     */
    public static MethodHandle ofVirtual(Lookup own, String name, Class<?> result, Class<?>... parameters) {
        try {
            return own.findVirtual(own.lookupClass(), name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(own.lookupClass() + "." + name, e);
        }
    }

    /** @param own the lookup of the class that declares it */
    public static MethodHandle ofStatic(Lookup own, String name, Class<?> result, Class<?>... parameters) {
        try {
            return own.findStatic(own.lookupClass(), name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(own.lookupClass() + "." + name, e);
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
