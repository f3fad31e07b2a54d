package dev.ssotkit.agent.runtime.canonical;

import dev.ssotkit.map.resolution.Access;
import dev.ssotkit.map.resolution.LoadedMethod;
import dev.ssotkit.map.resolution.TypeAccess;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/** What the class at a call site may call: whatever the JVM would let it, modules included. */
final class CallerAccess implements TypeAccess<Class<?>, LoadedMethod> {
    private final Lookup caller;
    private final Class<?> canonical;

    /** @param canonical what instance methods are called on */
    CallerAccess(Lookup caller, Class<?> canonical) {
        this.caller = caller;
        this.canonical = canonical;
    }

    @Override
    public Access<LoadedMethod> through(Class<?> type) {
        return new Access<LoadedMethod>() {
            @Override
            public boolean allows(LoadedMethod method) {
                try {
                    handle(type, method);
                    return true;
                } catch (ReflectiveOperationException e) {
                    return false;
                }
            }
        };
    }

    /**
     * A method as called by the name of a type, which may have inherited it from one that the caller may not name.
     *
     * @return takes the receiver, if the method has one, and the arguments one for one
     * @throws ReflectiveOperationException if the caller may not
     */
    MethodHandle handle(Class<?> type, LoadedMethod called) throws ReflectiveOperationException {
        Method method = called.method();
        MethodType descriptor = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        MethodHandle handle = called.isStatic()
                ? caller.findStatic(type, method.getName(), descriptor)
                : caller.findVirtual(type, method.getName(), descriptor);
        // Of other objects than those of its own kind a subclass may not call a protected method (JLS 6.6.2.1).
        if (!called.isStatic() && !handle.type().parameterType(0).isAssignableFrom(canonical)) {
            throw new IllegalAccessException(method + " of " + canonical);
        }
        return handle.asFixedArity();
    }
}
