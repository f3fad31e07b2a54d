package dev.ssotkit.agent.dispatch;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * What rewritten classes call, whatever their class loader.
 *
 * <p>Never used under this name: {@link Dispatcher} defines a copy in {@code java.lang}, the one package that every
 * loader finds. So it may name nothing but {@code java.*}; it holds no logic, only the way to the agent.
 */
@SuppressWarnings("NullAway") // Its annotations would have to be visible to every loader as well.
public final class SsotDispatcher {
    /** Set once by reflection. Takes (Lookup, name, MethodType, constants), or the five arguments of a late call. */
    private static volatile Function<Object[], Object> agent;

    /** Set once by reflection. What takes what the members of a class tell; no number is boxed on the way. */
    private static volatile Function<Class<?>, IntPredicate> members;

    private SsotDispatcher() {}

    /** The bootstrap method of every place that the agent rewrote. */
    public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type, Object... constants) {
        return (CallSite) agent.apply(new Object[] {caller, name, type, constants});
    }

    /** The same for class files without {@code invokedynamic}: links on first use and calls. */
    public static Object call(Class<?> caller, String name, String type, Object[] constants, Object[] arguments) {
        return agent.apply(new Object[] {caller, name, type, constants, arguments});
    }

    /**
     * Tells of a member of the canonical type, which is no place to link: whatever goes wrong, where a stack ends or a
     * security manager forbids it, the application's own code must not end because of that. Then nobody is told, and the
     * answer is false. To the question whether the thread is outside that means no: who asks leaves the object as it is.
     */
    public static boolean tell(Class<?> type, int what) {
        try {
            return members.apply(type).test(what);
        } catch (VirtualMachineError | LinkageError | RuntimeException e) {
            return false;
        }
    }

    /** Only code in this module may read it: the agent can then allocate facades and reach private legacy members. */
    private static MethodHandles.Lookup trustedLookup() throws ReflectiveOperationException {
        Field field = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
        field.setAccessible(true);
        return (MethodHandles.Lookup) field.get(null);
    }
}
