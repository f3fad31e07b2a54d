package dev.ssotkit.agent.notice;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes what {@code LoggerFactory} tells through the dispatcher, and hands everything else on. Thread-safe. */
public final class LoggerCalls implements Function<Object[], @Nullable Object> {
    /** {@code (Object)String}: the logger that the application got; yields the name of the one to be made, or null. */
    public static final String GOTTEN = "$ssot$loggerGotten";

    /** {@code (Object)V}: the logger of that name. */
    public static final String MADE = "$ssot$loggerMade";

    private static final int LATE_CALL = 5;

    private final LoggerBindings bindings;
    private final Function<Object[], Object> others;

    /** @param others what is linked at call sites */
    public LoggerCalls(LoggerBindings bindings, Function<Object[], Object> others) {
        this.bindings = bindings;
        this.others = others;
    }

    /** @param call (calling class, operation, not used, not used, arguments) if it is one of these */
    @Override
    public @Nullable Object apply(Object[] call) {
        if (call.length == LATE_CALL && GOTTEN.equals(call[1])) {
            return bindings.of((Class<?>) call[0]).nameWanted(argument(call));
        }
        if (call.length == LATE_CALL && MADE.equals(call[1])) {
            bindings.of((Class<?>) call[0]).keep(argument(call));
            bindings.ready();
            return null;
        }
        return others.apply(call);
    }

    private static Object argument(Object[] call) {
        return ((Object[]) call[4])[0];
    }
}
