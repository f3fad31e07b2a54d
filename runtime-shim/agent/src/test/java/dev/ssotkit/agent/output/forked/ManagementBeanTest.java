package dev.ssotkit.agent.output.forked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.agent.jvm.AgentJvm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementBeanTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"own-log-manager, OwnLogManager", "none, LogManager"})
    void the_bean_shows_totals_and_switches_modes_and_leaves_the_log_manager_to_the_application(
            String choice, String logManager) throws Exception {
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class);

        assertThat(jvm.run("map=m,log=r.jsonl", ManagementProgram.class, choice))
                .isZero();

        assertThat(jvm.output())
                .containsExactly(
                        logManager,
                        "{Blocked=0, Dropped=0, Facade=0, Failed=0, NotExecuted=1, Observed=0, Redirected=1, Sites=2}",
                        "true");
    }

    @Test
    void a_hanging_disk_does_not_keep_the_bean_away() throws Exception {
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
        assumeTrue(mkfifo.waitFor() == 0, "no pipes here");
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class);

        assertThat(jvm.run("map=m,log=pipe", ManagementProgram.class, "none")).isZero();
    }

    @Test
    void a_runtime_without_management_and_flight_recorder_is_no_problem() throws Exception {
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class)
                .option("--limit-modules")
                .option("java.base,java.instrument");

        assertThat(jvm.run("map=m,log=r.jsonl", Program.class, "1", "return")).isZero();

        assertThat(jvm.error()).isEmpty();
    }

    @Test
    void nothing_of_logging_or_management_is_loaded_before_main() throws Exception {
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class).option("-Xlog:class+load");

        assertThat(jvm.run("map=m,log=r.jsonl", Program.class, "1", "return")).isZero();

        assertThat(jvm.output())
                .isNotEmpty()
                .noneMatch(line -> line.contains(" java.util.logging.LogManager ")
                        || line.contains(" javax.management.MBeanServer ")
                        || line.contains(" java.lang.management.ManagementFactory "));
    }
}
