package dev.ssotkit.agent.link;

import dev.ssotkit.agent.analysis.LoaderShapes;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.shape.Eligibility;
import dev.ssotkit.map.shape.Verdict;
import dev.ssotkit.record.Reason;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether objects of a legacy class can forward, asked of the loaded class once; and if not, why. Thread-safe. */
final class Preparation {
    private final Class<?> type;
    private final ConsolidationMap map;
    private final @Nullable Facades facades;

    Preparation(Class<?> type, ConsolidationMap map, TrustedAccess access) {
        this.type = type;
        this.map = map;
        this.facades = Modifier.isAbstract(type.getModifiers()) ? generated(access) : Facades.of(type, access);
    }

    private @Nullable Facades generated(TrustedAccess access) {
        Optional<Entry> owner = map.entryFor(type.getName());
        if (owner.isEmpty()) {
            return null;
        }
        Verdict verdict = verdict(owner.get());
        if (verdict.kind() != Verdict.Kind.FACADE) {
            return null;
        }
        int entry = map.entries().indexOf(owner.get());
        Class<?> generated = GeneratedFacade.define(type, entry, verdict.forwardings(), access);
        return generated == null ? null : Facades.of(generated, access);
    }

    /** Null if the class was not prepared when it was loaded. */
    @Nullable
    Facades facadesOrNull() {
        return facades;
    }

    Facades facades(Entry wanted) throws Unlinkable {
        Optional<Entry> owner = map.entryFor(type.getName());
        if (facades != null && owner.isPresent() && owner.get() == wanted) {
            return facades;
        }
        List<String> obstacles = owner.isPresent() && owner.get() == wanted
                ? obstacles(wanted)
                : Collections.singletonList("is no legacy type of " + wanted);
        Reason reason = obstacles.isEmpty() ? Reason.NOT_ELIGIBLE : reason(obstacles.get(0));
        throw Unlinkable.observed(reason, type.getName() + " " + String.join(", ", obstacles));
    }

    private List<String> obstacles(Entry entry) {
        return verdict(entry).reasons();
    }

    private Verdict verdict(Entry entry) {
        return Eligibility.of(entry, TypeName.of(type.getName()), new LoaderShapes(type.getClassLoader()));
    }

    private static Reason reason(String obstacle) {
        if (obstacle.contains("has no counterpart")) {
            return Reason.UNMAPPED_METHOD;
        } else if (obstacle.contains("is native")) {
            return Reason.NATIVE_METHOD;
        } else if (obstacle.contains("its own monitor")) {
            return Reason.OWN_MONITOR;
        } else if (obstacle.startsWith("field ") || obstacle.contains(" reads fields of ")) {
            return Reason.INSTANCE_FIELD;
        } else if (obstacle.equals("is sealed")) {
            return Reason.SEALED;
        } else if (obstacle.equals("is Serializable") || obstacle.equals("is Externalizable")) {
            return Reason.SERIALIZABLE;
        } else if (obstacle.startsWith("canonical type ")) {
            return Reason.CANONICAL_NOT_FOUND;
        }
        return Reason.NOT_ELIGIBLE;
    }
}
