package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.OwnStack;
import dev.ssotkit.agent.execution.StackRoom;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.protocol.OperationNames;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;

/**
 * Links wherever the application's thread is: near the end of its stack, and under a security manager (JDK 23 and
 * older), which may forbid what the agent needs, or come to such a place itself: then everything stays as it was.
 */
final class Links {
    private final OperationTable operations;

    Links(OperationTable operations) {
        this.operations = operations;
    }

    /** @throws VirtualMachineError which the JVM does not keep: the place is linked anew the next time */
    CallSite site(Lookup caller, String name, MethodType type, Object[] constants) {
        Supplier<MethodHandle> linking = new Supplier<MethodHandle>() {
            @Override
            public MethodHandle get() {
                return link(caller, name, type, constants);
            }
        };
        if (OwnRights.areInUse()) {
            try {
                return new DeferredSite(
                        operations.get(name).unlinked(caller, type, constants, new SecurityException()), linking);
            } catch (SecurityException e) {
                // There is nothing that it could do meanwhile, and nothing that it would ask for.
            }
        }
        try (OwnRights.Claim unused = OwnRights.claim()) {
            return new ConstantCallSite(linking.get());
        }
    }

    private MethodHandle link(Lookup caller, String name, MethodType type, Object[] constants) {
        if (name.equals(OperationNames.PREPARE)) {
            // What follows is the JDK's, and takes place on this stack.
            StackRoom.spareForLambda();
        }
        return OwnStack.withRoom(new Supplier<MethodHandle>() {
            @Override
            public MethodHandle get() {
                return linkSecured(caller, operations.get(name), type, constants);
            }
        });
    }

    private static MethodHandle linkSecured(Lookup caller, Operation operation, MethodType type, Object[] constants) {
        try {
            return OwnRights.use(new Supplier<MethodHandle>() {
                @Override
                public MethodHandle get() {
                    return operation.secured(operation.link(caller, type, constants));
                }
            });
        } catch (SecurityException e) {
            Warnings.once(
                    "security",
                    "a security manager forbids redirection (" + e.getMessage()
                            + "); original constructions run; grant the agent's jar AllPermission or do without one",
                    e);
            return operation.unlinked(caller, type, constants, e);
        }
    }
}
