package dev.ssotkit.progress.plan;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.shape.Eligibility;
import dev.ssotkit.map.shape.Hierarchy;
import dev.ssotkit.map.shape.ShapeSource;
import dev.ssotkit.map.shape.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * What the agent would do with one legacy type of one entry.
 *
 * @param name binary name
 * @param verdict identity, facade, moves or blocked
 * @param reason what stands in the way, several separated by semicolons; empty if nothing does
 * @param notes what the verdict does not hold for
 */
record PlannedType(String name, String verdict, String reason, List<String> notes) {
    static PlannedType of(ConsolidationMap map, Entry entry, TypeName legacy, ShapeSource classes) {
        if (map.contested().contains(legacy)) {
            String reason = "another entry claims it as well, so it moves in neither";
            return new PlannedType(legacy.binaryName(), "blocked", reason, List.of());
        }
        Verdict verdict = Eligibility.of(entry, legacy, classes);
        List<String> notes = verdict.kind() == Verdict.Kind.BLOCKED
                ? List.of()
                : classes.find(verdict.legacyType())
                        .map(new UnfitConstructors(map, entry, new Hierarchy(classes))::notes)
                        .orElse(List.of());
        return new PlannedType(
                verdict.legacyType(), verdict.kind().name().toLowerCase(Locale.ROOT), reason(verdict), notes);
    }

    /** An identity is one whatever its reasons say; those concern objects that reflection made. */
    private static String reason(Verdict verdict) {
        String reasons = String.join("; ", verdict.reasons());
        return verdict.kind() == Verdict.Kind.IDENTITY && !reasons.isEmpty()
                ? "but observed under reflection=forward: " + reasons
                : reasons;
    }
}
