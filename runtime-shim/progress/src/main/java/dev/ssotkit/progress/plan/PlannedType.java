package dev.ssotkit.progress.plan;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.shape.Eligibility;
import dev.ssotkit.map.shape.ShapeSource;
import dev.ssotkit.map.shape.Verdict;
import java.util.Locale;

/**
 * What the agent would do with one legacy type of one entry.
 *
 * @param name binary name
 * @param verdict identity, facade, moves or blocked
 * @param reason what stands in the way, several separated by semicolons; empty if nothing does
 */
record PlannedType(String name, String verdict, String reason) {
    static PlannedType of(ConsolidationMap map, Entry entry, TypeName legacy, ShapeSource classes) {
        if (map.contested().contains(legacy)) {
            return new PlannedType(
                    legacy.binaryName(), "blocked", "another entry claims it as well, so it moves in neither");
        }
        Verdict verdict = Eligibility.of(entry, legacy, classes);
        return new PlannedType(verdict.legacyType(), verdict.kind().name().toLowerCase(Locale.ROOT), reason(verdict));
    }

    /** An identity is one whatever its reasons say; those concern objects that reflection made. */
    private static String reason(Verdict verdict) {
        String reasons = String.join("; ", verdict.reasons());
        return verdict.kind() == Verdict.Kind.IDENTITY && !reasons.isEmpty()
                ? "but observed under reflection=forward: " + reasons
                : reasons;
    }
}
