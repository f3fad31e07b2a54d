package dev.ssotkit.rewrite.internal.decide;

import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The legacy types that a round of plans takes out, each with the first use that holds it. */
final class Holders {

    /** A use that holds a type, in its file. */
    record Holder(PlannedFile file, Use use) {}

    private final Map<TypeKey, Holder> first = new HashMap<>();

    /** What holds types that do not stay already: each round takes one out, or is the last. */
    static Holders in(List<PlannedFile> plans, HeldTypes held, Set<TypeKey> staying) {
        Holders holders = new Holders();
        for (PlannedFile plan : plans) {
            for (Use use : plan.uses()) {
                if (use.isBlocking()) {
                    held.by(use).forEach(type -> holders.first.putIfAbsent(type, new Holder(plan, use)));
                }
            }
        }
        holders.first.keySet().removeAll(staying);
        return holders;
    }

    boolean areNone() {
        return first.isEmpty();
    }

    boolean hold(TypeKey type) {
        return first.containsKey(type);
    }

    /** The first use that holds a type that is held. */
    Holder first(TypeKey type) {
        return Objects.requireNonNull(first.get(type), "not held");
    }

    /** The types that are held. */
    Set<TypeKey> types() {
        return Set.copyOf(first.keySet());
    }
}
