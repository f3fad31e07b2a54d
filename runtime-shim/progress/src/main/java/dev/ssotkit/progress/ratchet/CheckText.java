package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.left.Measurement;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.SortedSet;

/** A check for a terminal: what is new with its place and remedy, what is solved, what was not looked at. */
final class CheckText {
    private final CheckResult result;
    private final PrintWriter out;

    private CheckText(CheckResult result, PrintWriter out) {
        this.result = result;
        this.out = out;
    }

    static void print(CheckResult result, PrintWriter out) {
        CheckText text = new CheckText(result, out);
        result.comparisons().forEach(text::print);
        text.printNotMeasured();
        text.printNotGiven();
        result.inventory().notes().forEach(out::println);
        text.printVerdict();
    }

    private void print(Comparison comparison) {
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d new, %,d solved, %,d as frozen",
                comparison.frozen().canonicalType(),
                comparison.addedCount(),
                comparison.solvedCount(),
                comparison.kept().size()));
        for (Comparison.Addition addition : comparison.added()) {
            out.println("  new     " + addition.first().shown() + "  " + AdditionText.what(addition));
            out.println("          " + AdditionText.remedy(addition));
        }
        comparison
                .solved()
                .forEach((key, count) -> out.println(
                        "  solved  " + key.place() + "  " + key.kind().replace('_', ' ') + " of "
                                + key.legacyType() + (count > 1 ? ", " + count + " times" : "") + " ("
                                + key.measurement().text() + ")"));
    }

    private void printNotMeasured() {
        for (Measurement measurement : Measurement.values()) {
            if (!result.inventory().measured(measurement)) {
                long kept = result.comparisons().stream()
                        .mapToLong(comparison -> comparison.kept().size(measurement))
                        .sum();
                out.println("Not measured: " + measurement.plural()
                        + (kept == 0 ? "" : String.format(Locale.ROOT, ", %,d stay frozen", kept)) + "; to measure, "
                        + measurement.remedy() + ".");
            } else if (result.inventory().incomplete().contains(measurement)) {
                out.println(
                        "Measured in part: " + measurement.plural()
                                + ", some of the evidence could not be read; none of what it does not show is taken as solved.");
            }
        }
    }

    private void printNotGiven() {
        for (Comparison comparison : result.comparisons()) {
            for (Measurement measurement : result.inventory().left().keySet()) {
                SortedSet<String> missing = Ratchet.missingRoots(comparison.frozen(), result.inventory(), measurement);
                if (!missing.isEmpty()) {
                    out.println("Measured in part: " + measurement.plural() + " of "
                            + comparison.frozen().canonicalType() + " were frozen with " + String.join(", ", missing)
                            + " as well; nothing is taken as solved. Give it; if it is gone for good, delete its line"
                            + " `measured`.");
                }
            }
        }
    }

    private void printVerdict() {
        if (result.added() > 0) {
            out.println("Failed: " + result.added()
                    + " new. Do as said below each; or allow them, with `freeze` and the same options.");
        } else if (!result.holds()) {
            out.println("Failed: " + stale(result.solved()));
        } else {
            out.println("Nothing new."
                    + (result.solved() == 0 ? "" : " What is solved was taken out of the stores: commit them."));
        }
    }

    /** That a store allows what nobody needs any more. */
    static String stale(long solved) {
        return solved + " solved and still frozen, so they could come back: run `check` without --read-only, and commit"
                + " the stores";
    }
}
