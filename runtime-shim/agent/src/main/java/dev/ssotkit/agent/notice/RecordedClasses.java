package dev.ssotkit.agent.notice;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** What the JVM has recorded for class loaders, without calling any of their methods that can be overridden. Immutable. */
final class RecordedClasses {
    private final MethodHandle findLoadedClass;

    /** @param lookup one without access checks */
    RecordedClasses(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        findLoadedClass = lookup.findVirtual(
                ClassLoader.class, "findLoadedClass", MethodType.methodType(Class.class, String.class));
    }

    /**
     * The class for which the loader is recorded as an initiating one (JVMS 5.3); null if there is none.
     *
     * @param name binary name
     * @throws Throwable if the JVM does not say
     */
    @Nullable
    Class<?> get(ClassLoader loader, String name) throws Throwable {
        return (Class<?>) findLoadedClass.invokeExact(loader, name);
    }
}
