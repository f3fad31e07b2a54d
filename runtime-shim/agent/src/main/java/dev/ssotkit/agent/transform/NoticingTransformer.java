package dev.ssotkit.agent.transform;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnStack;
import dev.ssotkit.agent.notice.Notices;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sees what the application begins to use, and has its SLF4J tell when it is ready. Thread-safe.
 *
 * <p>Apart from {@link RedirectTransformer}: this one looks at names only, and has nothing to do with the map.
 */
public final class NoticingTransformer implements ClassFileTransformer {
    private final Notices notices;

    public NoticingTransformer(Notices notices) {
        this.notices = notices;
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String className,
            @Nullable Class<?> classBeingRedefined,
            @Nullable ProtectionDomain domain,
            byte[] classFile) {
        if (className == null) {
            return null;
        }
        if (loader == null) {
            notices.loading(className);
            return null;
        }
        if (LoggerFactoryEdit.CLASS.equals(className)) {
            notices.loadingLoggerFactory();
            return edit(classFile);
        }
        return null;
    }

    /** With room, as the class is loaded only once. */
    private static byte @Nullable [] edit(byte[] classFile) {
        try {
            byte[] edited = OwnStack.withRoom(new Supplier<byte @Nullable []>() {
                @Override
                public byte @Nullable [] get() {
                    return LoggerFactoryEdit.of(classFile);
                }
            });
            if (edited == null) {
                warn(null);
            }
            return edited;
        } catch (Throwable e) {
            OwnStack.later(new Runnable() {
                @Override
                public void run() {
                    warn(e);
                }
            });
            return null;
        }
    }

    private static void warn(@Nullable Throwable cause) {
        Warnings.once(
                "slf4j-form",
                "org.slf4j.LoggerFactory is not of a known form: the application's log gets no events, the redirect log"
                        + " has them",
                cause);
    }
}
