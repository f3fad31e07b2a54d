package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.protocol.OperationNames;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import dev.ssotkit.agent.runtime.hook.ClonedObjects;
import dev.ssotkit.agent.runtime.hook.ConstructorQuestions;
import dev.ssotkit.agent.runtime.hook.DeserializedObjects;
import dev.ssotkit.agent.runtime.link.ForwardedMethods;
import dev.ssotkit.agent.runtime.link.InheritedDefaults;
import dev.ssotkit.agent.runtime.link.PreparedTypes;
import dev.ssotkit.agent.runtime.link.RehearsedSites;
import dev.ssotkit.agent.runtime.link.SerializableReferences;
import dev.ssotkit.agent.runtime.link.Yielding;
import dev.ssotkit.map.ConsolidationMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which object links the places of which operation. They are made when the first place is linked: a JVM that constructs
 * nothing of the map pays for none of them. Thread-safe, and made once: facades are told apart by identity.
 */
final class OperationTable {
    private final ConsolidationMap map;
    private final LinkContext context;
    private final TrustedAccess access;
    private volatile @Nullable Map<String, Operation> byName;

    OperationTable(ConsolidationMap map, LinkContext context, TrustedAccess access) {
        this.map = map;
        this.context = context;
        this.access = access;
    }

    Operation get(String name) {
        Map<String, Operation> made = byName;
        Operation operation = (made == null ? makeOnce() : made).get(name);
        if (operation == null) {
            throw new IllegalArgumentException(name);
        }
        return operation;
    }

    private synchronized Map<String, Operation> makeOnce() {
        Map<String, Operation> made = byName;
        if (made == null) {
            made = make();
            byName = made;
        }
        return made;
    }

    private Map<String, Operation> make() {
        FacadeRegistry facades = new FacadeRegistry(map, access);
        Map<String, Operation> made = new HashMap<>();
        made.put(OperationNames.YIELD, new Yielding(context, facades));
        made.put(OperationNames.REFERENCE, new SerializableReferences(context, facades, access));
        ForwardedMethods forwarding = new ForwardedMethods(facades, access);
        made.put(OperationNames.FORWARD, forwarding);
        made.put(OperationNames.INHERITED, new InheritedDefaults());
        made.put(OperationNames.CONSTRUCTED, new ConstructorQuestions(context, facades));
        made.put(OperationNames.DESERIALIZED, new DeserializedObjects(context, access));
        made.put(OperationNames.CLONED, new ClonedObjects(context));
        made.put(OperationNames.PREPARE, new PreparedTypes());
        made.put(OperationNames.REHEARSE, new RehearsedSites(context, facades, forwarding));
        return made;
    }
}
