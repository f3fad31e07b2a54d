package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.protocol.Operation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/**
 * Links in spite of a security manager (JDK 23 and older), which sees the application's classes on the stack and may
 * forbid what the agent needs: then everything stays as it was.
 */
final class SecuredLinks {
    private final OperationTable operations;

    SecuredLinks(OperationTable operations) {
        this.operations = operations;
    }

    MethodHandle link(Lookup caller, String name, MethodType type, Object[] constants) {
        Operation operation = operations.get(name);
        try {
            return operation.secured(operation.link(caller, type, constants));
        } catch (SecurityException e) {
            Warnings.once(
                    "security",
                    "a security manager forbids redirection (" + e.getMessage()
                            + "); original constructions run; grant it to the application or do without one",
                    e);
            return operation.unlinked(caller, type, constants, e);
        }
    }
}
