package dev.ssotkit.progress.report;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.progress.history.Count;
import dev.ssotkit.progress.log.LoggedSite;
import dev.ssotkit.progress.log.RedirectLog;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which tests reach which type, and which types none does.
 *
 * @param canonicalTypes of all entries, in the map's order
 * @param tests how many tests the runs were told of
 * @param types each legacy type, and each other one of which there is a site, by name
 * @param notes what a reader must know to judge it
 */
record TestReach(List<String> canonicalTypes, long tests, int runs, List<ReachedType> types, List<String> notes) {

    /**
     * Sorts what a report found by test.
     *
     * @throws InputException if no run was told of any test
     */
    static TestReach of(Report report, ConsolidationMap map, RedirectLog log, boolean scanned) {
        boolean told = log.tests() > 0
                || log.sites().stream().anyMatch(site -> !site.tests().isEmpty());
        if (!told) {
            throw new InputException(
                    "no record carries a test: dev.ssotkit:junit has to be on the test class path, and the"
                            + " agent attached to the JVM that runs the tests, with Maven's Surefire"
                            + " <argLine>@{argLine} -javaagent:ssot-shim.jar=map=rewrite.yml,mode=observe</argLine>"
                            + " (without @{argLine} where nothing else sets it)");
        }
        Map<String, List<LoggedSite>> sites =
                log.sites().stream().collect(Collectors.groupingBy(site -> TypeName.keyOf(site.legacyType())));
        Map<String, List<Reference>> unseen = report.unseen().stream()
                .collect(Collectors.groupingBy(reference -> TypeName.keyOf(reference.legacyType())));
        List<ReachedType> types = report.rows().stream()
                .filter(row -> row.isLegacy()
                        || sites.containsKey(TypeName.keyOf(row.type()))
                        || unseen.containsKey(TypeName.keyOf(row.type())))
                .map(row -> {
                    String key = TypeName.keyOf(row.type());
                    return ReachedType.of(
                            row, map, sites.getOrDefault(key, List.of()), unseen.getOrDefault(key, List.of()));
                })
                .toList();
        return new TestReach(
                report.canonicalTypes(),
                log.tests(),
                log.runs().size(),
                types,
                Notes.ofTests(log, map.digest(), scanned));
    }

    List<ReachedType> reached() {
        return types.stream().filter(ReachedType::isReached).toList();
    }

    List<ReachedType> unreached() {
        return types.stream().filter(type -> !type.isReached()).toList();
    }

    /** {@code 41 tests in 2 runs}. */
    String extent() {
        return Count.of(tests).text()
                + (tests == 1 ? " test in " : " tests in ")
                + runs
                + (runs == 1 ? " run" : " runs");
    }

    /** How many legacy types no test reaches, in a sentence. */
    String conclusion() {
        List<ReachedType> legacy = types.stream().filter(ReachedType::legacy).toList();
        long without = legacy.stream().filter(type -> !type.isReached()).count();
        String of = " of " + legacy.size() + (legacy.size() == 1 ? " legacy type" : " legacy types");
        return without == 0 ? "Tests reach all" + of : "No test reaches " + without + of;
    }
}
