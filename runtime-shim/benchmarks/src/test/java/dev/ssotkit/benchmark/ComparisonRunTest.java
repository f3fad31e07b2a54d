package dev.ssotkit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.Jdk;
import dev.ssotkit.benchmark.measure.ProcessTurns;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.ResultTable;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonRunTest {
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    void real_processes_take_turns_and_end_as_a_row() throws InterruptedException {
        ResultTable table = run("-version", "--only", "java");

        assertThat(table.hasFailed()).isFalse();
        assertThat(table.markdown("t", List.of()))
                .containsPattern("\\| one \\| other \\| \\d+ \\| – \\| [\\d.]+ times \\|.*--only java` \\|");
        assertThat(progress.toString()).contains("[1/1] java, JDK ").containsPattern("  round 3, \\d+ s");
    }

    @Test
    void a_contender_that_fails_is_a_row_that_says_so_beside_those_that_were_measured() throws InterruptedException {
        ResultTable table = run("-no-such-option", "--only", "java");

        assertThat(table.hasFailed()).isTrue();
        assertThat(table.markdown("t", List.of()))
                .contains("**failed**: one: java -no-such-option ended with 1: ")
                .containsPattern("\\| other alone \\| – \\| \\d+ \\| – \\| [\\d.,]+ ms \\|");
    }

    @Test
    void an_experiment_that_cannot_be_opened_is_rows_that_say_so() throws InterruptedException {
        ResultTable table = new ComparisonRun(RunOptions.parse(), List.of(Jdk.running()), new PrintStream(progress))
                .measure(List.of(new TwoJvms("-version") {
                    @Override
                    public Session open(Bench bench) throws IOException {
                        throw new IOException("nothing | was built\nat all");
                    }
                }));

        assertThat(table.markdown("t", List.of())).contains("**failed**: nothing / was built |");
    }

    @Test
    void rows_that_no_time_is_left_for_say_so() throws InterruptedException {
        ResultTable table = run("-version", "--spent", "100000");

        assertThat(table.hasFailed()).isTrue();
        assertThat(table.markdown("t", List.of())).contains("no time was left");
    }

    @Test
    void a_tool_of_the_build_is_measured_on_one_jdk_unless_its_row_is_named() throws InterruptedException {
        List<Jdk> jdks = List.of(Jdk.running(), Jdk.running());
        Experiment tool = new TwoJvms("-version") {
            @Override
            public boolean isOfBuild() {
                return true;
            }
        };

        new ComparisonRun(RunOptions.parse("--quick"), jdks, new PrintStream(progress)).measure(List.of(tool));
        assertThat(progress.toString()).contains("[1/1] java");

        progress.reset();
        new ComparisonRun(RunOptions.parse("--quick", "--only", "java"), jdks, new PrintStream(progress))
                .measure(List.of(tool));
        assertThat(progress.toString()).contains("[1/2] java", "[2/2] java");
    }

    private ResultTable run(String option, String... options) throws InterruptedException {
        return new ComparisonRun(RunOptions.parse(options), List.of(Jdk.running()), new PrintStream(progress))
                .measure(List.of(new TwoJvms(option)));
    }

    private static class TwoJvms implements Experiment {
        private final String option;

        TwoJvms(String option) {
            this.option = option;
        }

        @Override
        public String name() {
            return "java";
        }

        @Override
        public List<Row> rows() {
            return List.of(
                    Row.times("one", "one", "other", "other", Goal.none()),
                    Row.of("other alone", "other", Unit.MILLISECONDS, Goal.none()));
        }

        @Override
        public double weight() {
            return 1;
        }

        @Override
        public int mostRounds() {
            return 3;
        }

        @Override
        public Session open(Bench bench) throws IOException {
            String java = bench.jdk().program("java");
            return new ProcessTurns().add("one", List.of(java, option)).add("other", List.of(java, "-version"));
        }
    }
}
