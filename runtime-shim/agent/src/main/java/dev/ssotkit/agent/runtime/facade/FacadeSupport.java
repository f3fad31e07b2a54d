package dev.ssotkit.agent.runtime.facade;

import dev.ssotkit.agent.bytecode.LoaderShapes;
import dev.ssotkit.agent.runtime.canonical.Unlinkable;
import dev.ssotkit.eligibility.Eligibility;
import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.eligibility.Verdict;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Reason;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Whether objects of a legacy class can forward, asked of the loaded class once; and if not, why. Thread-safe. */
final class FacadeSupport {
    private final Class<?> type;
    private final ConsolidationMap map;
    private final @Nullable Facades facades;

    FacadeSupport(Class<?> type, ConsolidationMap map, TrustedAccess access) {
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
        if (owner.isEmpty() || owner.get() != wanted) {
            Reason reason = map.firstClaimOf(type.getName()).isPresent() ? Reason.CONTESTED : Reason.NOT_ELIGIBLE;
            throw Unlinkable.observed(reason, type.getName() + " is no legacy type of " + wanted);
        }
        List<Obstacle> obstacles = verdict(wanted).obstacles();
        Reason reason =
                obstacles.isEmpty() ? Reason.NOT_ELIGIBLE : obstacles.get(0).reason();
        throw Unlinkable.observed(reason, type.getName() + ": " + text(obstacles));
    }

    private static String text(List<Obstacle> obstacles) {
        StringJoiner text = new StringJoiner(", ");
        for (Obstacle obstacle : obstacles) {
            text.add(obstacle.toString());
        }
        return obstacles.isEmpty() ? "it was not prepared when it was loaded" : text.toString();
    }

    private Verdict verdict(Entry entry) {
        return Eligibility.of(entry, TypeName.of(type.getName()), new LoaderShapes(type.getClassLoader()));
    }
}
