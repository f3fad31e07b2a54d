package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.protocol.OperationNames;
import dev.ssotkit.agent.runtime.canonical.GuardedMembers;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import dev.ssotkit.agent.runtime.hook.ClonedObjects;
import dev.ssotkit.agent.runtime.hook.ConstructorQuestions;
import dev.ssotkit.agent.runtime.hook.DeserializedObjects;
import dev.ssotkit.agent.runtime.link.ForwardedMethods;
import dev.ssotkit.agent.runtime.link.InheritedDefaults;
import dev.ssotkit.agent.runtime.link.Yielding;
import java.util.HashMap;
import java.util.Map;

/** Which object links the places of which operation. Immutable. */
final class OperationTable {
    private final Map<String, Operation> byName = new HashMap<>();

    OperationTable(LinkContext context, FacadeRegistry facades, TrustedAccess access) {
        byName.put(OperationNames.YIELD, new Yielding(context, facades));
        byName.put(OperationNames.FORWARD, new ForwardedMethods(facades, access));
        byName.put(OperationNames.INHERITED, new InheritedDefaults());
        byName.put(OperationNames.CONSTRUCTED, new ConstructorQuestions(context, facades));
        byName.put(OperationNames.DESERIALIZED, new DeserializedObjects(context, access));
        byName.put(OperationNames.CLONED, new ClonedObjects(context));
        byName.put(OperationNames.ENTER, GuardedMembers.entering(context));
        byName.put(OperationNames.ENTER_UNLOCKED, GuardedMembers.enteringUnlocked(context));
        byName.put(OperationNames.LEAVE, GuardedMembers.leaving(context));
    }

    Operation get(String name) {
        Operation operation = byName.get(name);
        if (operation == null) {
            throw new IllegalArgumentException(name);
        }
        return operation;
    }
}
