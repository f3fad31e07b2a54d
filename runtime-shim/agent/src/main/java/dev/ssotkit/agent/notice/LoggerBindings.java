package dev.ssotkit.agent.notice;

import dev.ssotkit.agent.console.Warnings;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of this JVM: one for each {@code LoggerFactory}, which alone keeps it alive. Thread-safe.
 *
 * <p>Which of them a class loader uses is known to the JVM, and asked there: a loader's own methods are never called. A
 * stopped application's would complain, a slow one's would have to be waited for.
 */
public final class LoggerBindings {
    /** Binary name. */
    public static final String FACTORY = "org.slf4j.LoggerFactory";

    private final Notices notices;
    private volatile boolean anyIsReady;
    private volatile @Nullable RecordedClasses recorded;
    private final ClassValue<LoggerBinding> byFactory = new ClassValue<LoggerBinding>() {
        @Override
        protected LoggerBinding computeValue(Class<?> factory) {
            return new LoggerBinding();
        }
    };

    /** @param notices told when a binding gets ready */
    LoggerBindings(Notices notices) {
        this.notices = notices;
    }

    /**
     * Has what the JVM records looked up there; called once, before main.
     *
     * @param lookup one without access checks
     */
    public void lookWith(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        recorded = new RecordedClasses(lookup);
    }

    LoggerBinding of(Class<?> factory) {
        return byFactory.get(factory);
    }

    void ready() {
        anyIsReady = true;
        notices.wake();
    }

    /** Whether there is one to be found, or has been. */
    public boolean anyIsReady() {
        return anyIsReady;
    }

    /**
     * The binding that classes of a loader use; null if they have not used SLF4J, and no loader above has it.
     *
     * <p>It need not be ready. A loader that has not used it yet counts as one that sees its parent's.
     */
    public @Nullable LoggerBinding seenBy(ClassLoader loader) {
        RecordedClasses classes = recorded;
        if (classes == null) {
            return null;
        }
        try {
            for (ClassLoader asked = loader; asked != null; asked = asked.getParent()) {
                Class<?> factory = classes.get(asked, FACTORY);
                if (factory != null) {
                    return of(factory);
                }
            }
        } catch (Throwable e) {
            Warnings.once(
                    "slf4j-loaders", "the application's log gets no events (" + e + "); the redirect log has them", e);
        }
        return null;
    }
}
