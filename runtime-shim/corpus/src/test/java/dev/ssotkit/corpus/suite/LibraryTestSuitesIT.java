package dev.ssotkit.corpus.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.JvmRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published libraries' own tests, which construct the types of the map by the thousand, with the agent and without. */
class LibraryTestSuitesIT {
    private static final String COLLECTIONS = "org.apache.commons.collections4.";
    private static final String MATH = "org.apache.commons.math3.";

    @TempDir
    Path folder;

    @Test
    void commons_collections_has_the_same_results_in_observe() throws Exception {
        compareWithAndWithout(
                "commons-collections4",
                """
                package suites;
                import org.apache.commons.collections4.bag.HashBag;
                import org.apache.commons.collections4.iterators.FilterIterator;
                public class Instances {
                  static final HashBag<Object> BAG = new HashBag<>();
                  static final FilterIterator<Object> FILTER = new FilterIterator<>();
                  public static HashBag<Object> bag() { return BAG; }
                  public static FilterIterator<Object> filter() { return FILTER; }
                }
                """,
                entry(COLLECTIONS, "bag.HashBag", "bag()", "bag.TreeBag", "bag.CollectionBag", "multiset.HashMultiSet")
                        + entry(
                                COLLECTIONS,
                                "iterators.FilterIterator",
                                "filter()",
                                "iterators.UniqueFilterIterator",
                                "iterators.IteratorChain",
                                "iterators.ArrayIterator",
                                "iterators.PushbackIterator",
                                "iterators.LoopingIterator"),
                COLLECTIONS + "bag",
                COLLECTIONS + "iterators",
                COLLECTIONS + "multiset");
    }

    @Test
    void commons_math_has_the_same_results_in_observe() throws Exception {
        compareWithAndWithout(
                "commons-math3",
                """
                package suites;
                import org.apache.commons.math3.analysis.solvers.BrentSolver;
                import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
                public class Instances {
                  static final BrentSolver SOLVER = new BrentSolver();
                  static final DescriptiveStatistics STATISTICS = new DescriptiveStatistics();
                  public static BrentSolver solver() { return SOLVER; }
                  public static DescriptiveStatistics statistics() { return STATISTICS; }
                }
                """,
                entry(
                                MATH,
                                "analysis.solvers.BrentSolver",
                                "solver()",
                                "analysis.solvers.BisectionSolver",
                                "analysis.solvers.IllinoisSolver",
                                "analysis.solvers.PegasusSolver",
                                "analysis.solvers.SecantSolver",
                                "analysis.solvers.MullerSolver")
                        + entry(
                                MATH,
                                "stat.descriptive.DescriptiveStatistics",
                                "statistics()",
                                "stat.descriptive.SynchronizedDescriptiveStatistics",
                                "stat.descriptive.SummaryStatistics",
                                "stat.descriptive.SynchronizedSummaryStatistics"),
                MATH + "analysis.solvers",
                MATH + "stat.descriptive");
    }

    private void compareWithAndWithout(String library, String accessors, String entries, String... packages)
            throws Exception {
        List<Path> classPath = new ArrayList<>(ClassPath.jarsBeside("suites", library));
        classPath.addAll(ClassPath.jarsBeside("suites", "commons-lang3"));
        classPath.add(JavaCompilation.compile(folder.resolve("classes"), classPath, accessors));
        classPath.addAll(ClassPath.jarsBeside("suites", "junit-platform-console"));
        Path map = Files.writeString(folder.resolve("rewrite.yml"), """
                type: specs.openrewrite.org/v1beta/recipe
                name: suites.One
                recipeList:
                """ + entries);
        Path log = folder.resolve("redirects.jsonl");

        Map<String, String> without = results("without", classPath, packages);
        Map<String, String> with = results(
                "with",
                classPath,
                packages,
                "-javaagent:" + System.getProperty("ssot.test.jar") + "=map=" + map + ",log=" + log
                        + ",mode=observe,quiet=true");

        assertThat(with).isEqualTo(without);
        assertThat(without.values()).filteredOn(TestResults.PASSED::equals).hasSizeGreaterThan(500);
        assertThat(Files.readString(log))
                .containsPattern("\"ssot.outcome\":\"observed\",\"ssot.reason\":\"mode_observe\",\"ssot.count\":\\d{2}")
                .doesNotContainPattern(Pattern.compile("\"ssot.outcome\":\"(redirected|facade|failed)\""));
    }

    private Map<String, String> results(String name, List<Path> classPath, String[] packages, String... options)
            throws Exception {
        Path reports = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", ClassPath.joined(classPath)));
        command.addAll(List.of("org.junit.platform.console.ConsoleLauncher", "execute", "--details=none"));
        command.add("--reports-dir=" + reports);
        for (String tested : packages) {
            command.add("--select-package=" + tested);
        }
        JvmRun run = new ForkedJvm().in(folder).run(command.toArray(new String[0]));
        // Their own failures, for want of their source tree, are the same on either side.
        assertThat(run.err()).doesNotContain("ssot-shim:");
        return TestResults.read(reports);
    }

    private static String entry(String root, String canonical, String accessor, String... legacy) {
        StringBuilder types = new StringBuilder();
        for (String type : legacy) {
            types.append("\n        - ").append(root).append(type);
        }
        return """
              - dev.ssotkit.rewrite.ConsolidateManager:
                  canonicalType: %s%s
                  accessor: suites.Instances %s
                  legacyTypes:%s
            """.formatted(root, canonical, accessor, types);
    }
}
