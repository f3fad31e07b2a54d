package dev.ssotkit.shim.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JaCoCo's agent, which adds a probe array to every class. */
class JaCoCoIT {
    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        JavaCompilation.compile(classes, List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                public class Other { static String text() { return "other"; } }
                """, """
                package app;
                public class Main {
                  public static void main(String[] arguments) {
                    java.util.function.Supplier<Legacy> supplier = Legacy::new;
                    System.out.println(new Legacy().next() + " " + supplier.get().next() + " " + Other.text());
                  }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void constructions_are_redirected_in_either_order(OtherAgent order) throws Exception {
        ProgramRun run = run(order);

        assertThat(run.lines()).containsExactly("1 2 other");
        assertThat(run.events())
                .containsExactly(
                        "1 facade method_reference app.Legacy in app.Main.main",
                        "1 facade new app.Legacy in app.Main.main");
    }

    @Test
    void where_jacoco_starts_first_it_knows_every_class_and_what_ran_of_it() throws Exception {
        run(OtherAgent.FIRST);

        assertThat(coveredLines()).containsExactly("Canonical 4", "Main 3", "Other 1");
    }

    @Test
    void where_it_starts_second_it_does_not_recognise_what_was_rewritten_and_knows_all_the_rest() throws Exception {
        run(OtherAgent.SECOND);

        assertThat(coveredLines()).containsExactly("Other 1");
    }

    private ProgramRun run(OtherAgent order) throws Exception {
        Path agent = ClassPath.jarsBeside("agents", "org.jacoco.agent").get(0);
        return order.attach(new ForkedProgram(folder), "-javaagent:" + agent + "=destfile=" + recorded())
                .runMain(List.of(classes));
    }

    private Path recorded() {
        return folder.resolve("jacoco.exec");
    }

    /** What a coverage report says: class and number of lines that ran, for classes of which anything did. */
    private List<String> coveredLines() throws IOException {
        ExecFileLoader recorded = new ExecFileLoader();
        recorded.load(recorded().toFile());
        CoverageBuilder coverage = new CoverageBuilder();
        new Analyzer(recorded.getExecutionDataStore(), coverage).analyzeAll(classes.toFile());
        Map<String, Integer> lines = new TreeMap<>();
        for (IClassCoverage type : coverage.getClasses()) {
            if (type.getLineCounter().getCoveredCount() > 0) {
                lines.put(type.getName().substring(4), type.getLineCounter().getCoveredCount());
            }
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue())
                .toList();
    }
}
