package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.Protocol;
import dev.ssotkit.agent.runtime.link.OriginalCall;
import dev.ssotkit.agent.console.Warnings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/**
 * Links in spite of a security manager (JDK 23 and older), which sees the application's classes on the stack and may
 * forbid what the agent needs: then everything stays as it was.
 */
final class SecuredLinks {
    private final Linker linker;

    SecuredLinks(Linker linker) {
        this.linker = linker;
    }

    MethodHandle link(Lookup caller, String operation, MethodType type, Object[] constants) {
        try {
            MethodHandle linked = linker.link(caller, operation, type, constants);
            return operation.equals(Protocol.CONSTRUCTED) ? orNothing(linked) : linked;
        } catch (SecurityException e) {
            Warnings.once(
                    "security",
                    "a security manager forbids redirection (" + e.getMessage()
                            + "); original constructions run; grant it to the application or do without one",
                    e);
            return unlinked(caller, operation, type, constants, e);
        }
    }

    private static MethodHandle unlinked(
            Lookup caller, String operation, MethodType type, Object[] constants, SecurityException forbidden) {
        switch (operation) {
            case Protocol.YIELD:
                return original(caller, type, LinkedCall.of(constants));
            case Protocol.DESERIALIZED:
                return MethodHandles.identity(type.parameterType(0)).asType(type);
            case Protocol.CONSTRUCTED:
            case Protocol.CLONED:
            case Protocol.ENTER:
            case Protocol.ENTER_UNLOCKED:
            case Protocol.LEAVE:
                return MethodHandles.empty(type.erase()).asType(type);
            default:
                // Of a facade that was handed out before: there is no original to run.
                throw forbidden;
        }
    }

    private static MethodHandle original(Lookup caller, MethodType type, LinkedCall call) {
        return OriginalCall.at(type, call.member(), OriginalCall.find(caller, call.member(), type));
    }

    /** The constructor's question is asked at run time, where the stack is another each time. */
    private static MethodHandle orNothing(MethodHandle question) {
        // Erased: the JDK shares what collects the arguments, and its asType cache would keep their class alive.
        MethodType erased = question.type().erase();
        MethodHandle no = MethodHandles.dropArguments(MethodHandles.empty(erased), 0, SecurityException.class);
        return MethodHandles.catchException(question.asType(erased), SecurityException.class, no)
                .asType(question.type());
    }
}
