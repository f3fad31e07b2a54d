package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.progress.history.Count;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.record.CountedTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who constructs one type.
 *
 * @param type binary name
 * @param note what is special about it; empty for an ordinary legacy type
 * @param canonicalType what stands for it; empty if two entries claim it
 * @param legacy whether the map lists it
 * @param tests each test with the sites at which it constructs, by name; those that cannot be told apart at the end
 * @param elsewhere sites that no test reaches, and what constructs outside any
 */
record ReachedType(
        String type,
        String note,
        String canonicalType,
        boolean legacy,
        List<ReachingTest> tests,
        List<ReachedPlace> elsewhere) {

    /**
     * A test that constructs.
     *
     * @param name class, dot, method; or in words why it has none
     * @param named whether that is the name of a test
     */
    record ReachingTest(String name, boolean named, List<ReachedPlace> places) {}

    /**
     * A place that constructs.
     *
     * @param count how often; 0 if it was not seen to
     * @param note who but a test makes it do so, or why nothing does; empty for a test's
     */
    record ReachedPlace(long count, String place, String note) {
        /** For a column of numbers. */
        String countText() {
            return count == 0 ? "-" : Count.of(count).text();
        }
    }

    static ReachedType of(TypeRow row, ConsolidationMap map, List<LoggedSite> sites, List<Reference> unseen) {
        Map<CountedTest, List<ReachedPlace>> byTest = new TreeMap<>();
        List<ReachedPlace> elsewhere = new ArrayList<>();
        for (LoggedSite site : sites) {
            String place = site.function() + "(" + site.place() + ")";
            site.tests()
                    .forEach((test, count) -> byTest.computeIfAbsent(test, each -> new ArrayList<>())
                            .add(new ReachedPlace(count, place, "")));
            if (site.outsideTests() > 0) {
                elsewhere.add(new ReachedPlace(site.outsideTests(), place, "outside any test"));
            } else if (site.tests().isEmpty()) {
                elsewhere.add(new ReachedPlace(0, place, "loaded, did not run"));
            }
        }
        unseen.forEach(reference -> elsewhere.add(new ReachedPlace(0, reference.place(), "in a class never loaded")));
        return new ReachedType(
                row.type(),
                row.note(),
                map.entryFor(row.type())
                        .map(entry -> entry.canonicalType().binaryName())
                        .orElse(sites.isEmpty() ? "" : sites.get(0).canonicalType()),
                row.isLegacy(),
                byTest.entrySet().stream()
                        .map(test -> new ReachingTest(
                                nameOf(test.getKey()), test.getKey().isNamed(), List.copyOf(test.getValue())))
                        .toList(),
                List.copyOf(elsewhere));
    }

    private static String nameOf(CountedTest test) {
        String name = test.name();
        if (name != null) {
            return name;
        }
        return test.equals(CountedTest.UNLISTED)
                ? "more tests than are told apart at one site"
                : "one of several tests that ran at once, in a thread of none";
    }

    boolean isReached() {
        return !tests.isEmpty();
    }

    /** {@code a.Legacy (note) -> a.Canonical}. */
    String title() {
        return type
                + (note.isEmpty() ? "" : " (" + note + ")")
                + (canonicalType.isEmpty() ? "" : " -> " + canonicalType);
    }

    /** How many tests reach it, as far as they can be told apart. */
    String testCount() {
        long named = tests.stream().filter(ReachingTest::named).count();
        return named + (named < tests.size() ? " or more tests" : named == 1 ? " test" : " tests");
    }
}
