package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.console.Warnings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Hooks where a security manager (JDK 23 and older) may refuse what they ask of the stack, another one each time. */
final class SecuredHooks {
    private static final MethodHandle WARN;

    static {
        try {
            WARN = MethodHandles.lookup()
                    .findStatic(SecuredHooks.class, "warn", MethodType.methodType(void.class, SecurityException.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecuredHooks() {}

    /** @param otherwise what is done where the hook is refused; of the same type */
    static MethodHandle secured(MethodHandle hook, MethodHandle otherwise) {
        // Erased: the JDK shares what collects the arguments, and its asType cache would keep their class alive.
        MethodType erased = hook.type().erase();
        MethodHandle refused = MethodHandles.foldArguments(
                MethodHandles.dropArguments(otherwise.asType(erased), 0, SecurityException.class), WARN);
        return MethodHandles.catchException(hook.asType(erased), SecurityException.class, refused)
                .asType(hook.type());
    }

    private static void warn(SecurityException refusal) {
        Warnings.once(
                "security hook",
                "a security manager forbids to look who constructs (" + refusal.getMessage()
                        + "); objects that reflection, deserialisation or clone() makes stay original and uncounted;"
                        + " grant the agent's jar AllPermission or do without one",
                refusal);
    }
}
