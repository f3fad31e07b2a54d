package dev.ssotkit.progress.ratchet;

import dev.ssotkit.progress.cli.CutList;
import dev.ssotkit.progress.left.Measurement;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.SortedSet;

/** A check for a terminal: what is new with its place and remedy, what is solved, what was not looked at. */
final class CheckText {
    private final CheckResult result;
    private final boolean all;
    private final PrintWriter out;

    private CheckText(CheckResult result, boolean all, PrintWriter out) {
        this.result = result;
        this.all = all;
        this.out = out;
    }

    /** @param all whether also what is solved, of which nothing has to be done, is printed to its end */
    static void print(CheckResult result, boolean all, PrintWriter out) {
        CheckText text = new CheckText(result, all, out);
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
        CutList.print(
                comparison.solved().entrySet().stream()
                        .map(solved -> line(solved.getKey(), solved.getValue()))
                        .toList(),
                all,
                out);
    }

    private static String line(StoreKey solved, int count) {
        return "  solved  " + solved.place() + "  " + solved.kind().replace('_', ' ') + " of " + solved.legacyType()
                + (count > 1 ? ", " + count + " times" : "") + " ("
                + solved.measurement().text() + ")";
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
