package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.alert.Alert;
import dev.ssotkit.progress.alert.CheckedCase;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of holding all stores against what is left.
 *
 * @param readOnly whether solved lines stay in the stores: then they fail, for what they allow could come back
 */
record CheckResult(List<Comparison> comparisons, Inventory inventory, boolean readOnly) implements Checked {

    @Override
    public boolean holds() {
        return added() == 0 && (!readOnly || solved() == 0);
    }

    long added() {
        return comparisons.stream().mapToLong(Comparison::addedCount).sum();
    }

    long solved() {
        return comparisons.stream().mapToLong(Comparison::solvedCount).sum();
    }

    @Override
    public List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (Comparison.Addition addition : comparison.added()) {
                alerts.add(new Alert(
                        addition.first(),
                        "New: " + AdditionText.what(addition) + ". Instead: " + AdditionText.remedy(addition)));
            }
        }
        return alerts;
    }

    @Override
    public List<String> messages() {
        return readOnly && solved() > 0 ? List.of(CheckText.stale(solved())) : List.of();
    }

    /** One for each canonical type and kind of evidence. */
    @Override
    public List<CheckedCase> cases() {
        List<CheckedCase> cases = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (Measurement measurement : Measurement.values()) {
                cases.add(caseOf(comparison, measurement));
            }
        }
        return cases;
    }

    private CheckedCase caseOf(Comparison comparison, Measurement measurement) {
        String type = comparison.frozen().canonicalType();
        String name = "no new " + measurement.plural();
        long added = comparison.addedCount(measurement);
        long solved = readOnly ? comparison.solvedCount(measurement) : 0;
        if (added > 0) {
            String details = comparison.added().stream()
                    .filter(addition -> addition.first().measurement() == measurement)
                    .map(addition -> addition.first().shown() + ": " + AdditionText.what(addition) + "\n  "
                            + AdditionText.remedy(addition))
                    .collect(Collectors.joining("\n"));
            return CheckedCase.fails(type, name, added + " new", details);
        }
        if (solved > 0) {
            return CheckedCase.fails(type, name, CheckText.stale(solved), "");
        }
        return inventory.measured(measurement)
                ? CheckedCase.holds(type, name)
                : CheckedCase.skipped(type, name, "not measured: " + measurement.remedy());
    }
}
