package dev.ssotkit.evidence.verdict;

import dev.ssotkit.eligibility.Eligibility;
import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.eligibility.Verdict;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the agent would do with one legacy type of one entry.
 *
 * @param name binary name
 * @param reason what stands in the way, several separated by semicolons; empty if nothing does
 * @param expected what the log says of a site of this type that nothing is noted on
 * @param notes on constructors that the verdict does not hold for
 */
public record PlannedType(String name, Verdict.Kind verdict, String reason, Prediction expected, List<String> notes) {
    /** Of every legacy type of the entry, in the order of their names. */
    public static List<PlannedType> all(ConsolidationMap map, Entry entry, ShapeSource classes, MissingMembers faults) {
        return entry.legacyTypes().stream()
                .map(legacy -> of(map, entry, legacy, classes, faults))
                .sorted(Comparator.comparing(PlannedType::name))
                .toList();
    }

    /** The verdict in a word: {@code facade}. */
    public String word() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a construction yields canonical or its facade, unless its site says otherwise. */
    public boolean isRedirected() {
        return verdict == Verdict.Kind.IDENTITY || verdict == Verdict.Kind.FACADE;
    }

    private static PlannedType of(
            ConsolidationMap map, Entry entry, TypeName legacy, ShapeSource classes, MissingMembers faults) {
        Verdict verdict = Eligibility.of(entry, legacy, classes);
        String name = verdict.legacyType();
        if (map.contested().contains(legacy)) {
            return blocked(
                    name,
                    Prediction.observed(Reason.CONTESTED, "another entry claims it as well, so it moves in neither"));
        }
        if (verdict.kind() == Verdict.Kind.MOVES) {
            List<String> why = faults.of(name);
            return new PlannedType(
                    name,
                    why.isEmpty() ? verdict.kind() : Verdict.Kind.BLOCKED,
                    String.join("; ", why),
                    Prediction.observed(Reason.NAMES_ONLY, ""),
                    List.of());
        }
        Optional<Obstacle> fault = new EntryTargets(entry, classes).faultOfAccessor();
        // Of a retired type nobody constructs anything, whatever the accessor.
        if (fault.isPresent() && classes.find(name).isPresent()) {
            return blocked(name, Prediction.ofTarget(fault.get()));
        }
        if (verdict.kind() == Verdict.Kind.BLOCKED) {
            return new PlannedType(
                    name,
                    verdict.kind(),
                    verdict.obstacles().stream()
                            .map(obstacle -> Prediction.ofType(obstacle).asReason())
                            .collect(Collectors.joining("; ")),
                    Prediction.ofType(verdict.obstacles().get(0)),
                    List.of());
        }
        return redirected(verdict, UnfitConstructors.notes(map, entry, classes, name));
    }

    private static PlannedType redirected(Verdict verdict, List<String> notes) {
        boolean identity = verdict.kind() == Verdict.Kind.IDENTITY;
        return new PlannedType(
                verdict.legacyType(),
                verdict.kind(),
                // An identity is one whatever stands in the way; that concerns objects that reflection made.
                verdict.obstacles().isEmpty()
                        ? ""
                        : "but observed under reflection=forward: " + String.join("; ", verdict.reasons()),
                Prediction.of(identity ? Outcome.REDIRECTED : Outcome.FACADE),
                notes);
    }

    private static PlannedType blocked(String name, Prediction expected) {
        return new PlannedType(name, Verdict.Kind.BLOCKED, expected.asReason(), expected, List.of());
    }
}
