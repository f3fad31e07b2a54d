package dev.ssotkit.progress.report;

import dev.ssotkit.progress.report.ReachedType.ReachedPlace;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Which tests reach what, for a terminal of 80 to 120 columns. */
final class TestReachText {
    private TestReachText() {}

    static void print(TestReach reach, PrintWriter out) {
        out.println("Which tests reach what " + String.join(", ", reach.canonicalTypes()) + " replaces ("
                + reach.extent() + ")");
        for (ReachedType type : reach.reached()) {
            out.println();
            out.println(type.title() + ": " + type.testCount());
            for (ReachedType.ReachingTest test : type.tests()) {
                out.println("  " + test.name());
                print(test.places(), out);
            }
            if (!type.elsewhere().isEmpty()) {
                out.println("  no test");
                print(type.elsewhere(), out);
            }
        }
        out.println();
        out.println(reach.conclusion() + (reach.unreached().isEmpty() ? "." : ""));
        for (ReachedType type : reach.unreached()) {
            out.println("  " + type.title());
            print(type.elsewhere(), out);
        }
        out.println();
        reach.notes().forEach(out::println);
    }

    private static void print(List<ReachedPlace> places, PrintWriter out) {
        for (ReachedPlace place : places) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %8s  %s%s",
                    place.countText(),
                    place.place(),
                    place.note().isEmpty() ? "" : "  " + place.note()));
        }
    }
}
