package dev.ssotkit.junit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agent of this JVM, if one is attached.
 *
 * <p>By reflection, through the system class loader, to whose class path {@code -javaagent} adds: tests may run in a
 * loader of their own, and no second copy of the agent may get onto their class path.
 */
final class AttachedAgent {
    private static final String TESTS = "dev.ssotkit.agent.site.RunningTest";
    private static final String CONSTRUCTIONS = "dev.ssotkit.agent.site.SeenConstructions";

    private final @Nullable Method enter;
    private final @Nullable Method enterClass;
    private final @Nullable Method leave;
    private final @Nullable Method read;

    private AttachedAgent(
            @Nullable Method enter, @Nullable Method enterClass, @Nullable Method leave, @Nullable Method read) {
        this.enter = enter;
        this.enterClass = enterClass;
        this.leave = leave;
        this.read = read;
    }

    static AttachedAgent find() {
        try {
            ClassLoader loader = ClassLoader.getSystemClassLoader();
            Class<?> tests = Class.forName(TESTS, true, loader);
            return new AttachedAgent(
                    tests.getMethod("enter", String.class),
                    tests.getMethod("enterClass", String.class),
                    tests.getMethod("leave", String.class),
                    Class.forName(CONSTRUCTIONS, true, loader).getMethod("read"));
        } catch (ReflectiveOperationException e) {
            return new AttachedAgent(null, null, null, null);
        }
    }

    /** From now on the current thread runs that test. */
    void testStarts(String name) {
        call(enter, name);
    }

    /** From now on the current thread runs what belongs to all tests of that class. */
    void classStarts(String name) {
        call(enterClass, name);
    }

    /** What started by that name has ended. */
    void ends(String name) {
        call(leave, name);
    }

    /**
     * How often each site has constructed so far, in any thread, by a text that says what and where; empty if no agent
     * is attached.
     */
    @SuppressWarnings("unchecked")
    Optional<Map<String, Long>> constructions() {
        return Optional.ofNullable((Map<String, Long>) call(read));
    }

    private static @Nullable Object call(@Nullable Method method, Object... arguments) {
        if (method == null) {
            return null;
        }
        try {
            return method.invoke(null, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the attached agent and this JUnit support do not fit together", e);
        }
    }
}
