package dev.ssotkit.agent.notice;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What the JVM has recorded for class loaders, without calling any of their methods that can be overridden. */
final class RecordedClasses {
    private static volatile @Nullable Method findLoadedClass;

    private RecordedClasses() {}

    /**
     * The class for which the loader is recorded as an initiating one (JVMS 5.3); null if there is none.
     *
     * @param name binary name
     * @throws ReflectiveOperationException if the JVM does not say
     * @throws RuntimeException if {@code java.lang} is not open to the agent, or a security manager forbids it
     */
    static @Nullable Class<?> get(ClassLoader loader, String name) throws ReflectiveOperationException {
        Method method = findLoadedClass;
        if (method == null) {
            method = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
            method.setAccessible(true);
            findLoadedClass = method;
        }
        return (Class<?>) method.invoke(loader, name);
    }
}
