package dev.ssotkit.agent.output.forked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.tools.attach.AttachOperationFailedException;
import com.sun.tools.attach.VirtualMachine;
import dev.ssotkit.agent.jvm.AgentJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementBeanTest {
    @TempDir
    Path folder;

    private static final String TOTALS =
            "{Blocked=0, Dropped=0, Facade=0, Failed=0, NotExecuted=1, Observed=0, Redirected=1, Sites=2}";

    @ParameterizedTest
    @CsvSource({"own-log-manager, OwnLogManager", "none, LogManager"})
    void the_bean_shows_totals_and_switches_modes_and_leaves_log_manager_and_server_to_the_application(
            String choice, String logManager) throws Exception {
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class);

        assertThat(jvm.run("map=m,log=r.jsonl", ManagementProgram.class, choice))
                .isZero();

        assertThat(jvm.output()).containsExactly(logManager + " true", TOTALS, "true");
    }

    @Test
    void an_application_that_has_a_server_of_its_own_still_makes_the_platforms() throws Exception {
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class);

        assertThat(jvm.run("map=m,log=r.jsonl", ManagementProgram.class, "own-server"))
                .isZero();

        assertThat(jvm.output()).containsExactly("false", "LogManager true", TOTALS, "true");
    }

    @Test
    @SuppressWarnings("BanJNDI") // The other end is a child of this process.
    void a_console_that_attaches_finds_the_bean() throws Exception {
        Process process = new AgentJvm(folder, OutputsAgent.class)
                .start("map=m,log=r.jsonl", LoggingProgram.class, "1", "settle", "stay");
        try {
            // A JVM answers a console before it is able to do what it asks.
            String url = await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(AttachOperationFailedException.class)
                    .until(() -> startManagement(process), Objects::nonNull);
            try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(url))) {
                MBeanServerConnection server = connector.getMBeanServerConnection();
                ObjectName bean = new ObjectName("dev.ssotkit:type=Redirects");
                await().atMost(Duration.ofSeconds(60)).until(() -> server.isRegistered(bean));
                assertThat(server.getAttribute(bean, "Redirected")).isEqualTo(1L);
            }
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    private static String startManagement(Process process) throws Exception {
        VirtualMachine console = VirtualMachine.attach(Long.toString(process.pid()));
        try {
            return console.startLocalManagementAgent();
        } finally {
            console.detach();
        }
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
    void nothing_of_logging_management_and_flight_recorder_is_loaded_that_the_application_does_not_use()
            throws Exception {
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class).option("-Xlog:class+load");

        assertThat(jvm.run("map=m,log=r.jsonl", LoggingProgram.class, "1", "settle"))
                .isZero();

        assertThat(jvm.output())
                .isNotEmpty()
                .noneMatch(line -> line.contains(" java.util.logging.LogManager ")
                        || line.contains(" javax.management.MBeanServer ")
                        || line.contains(" java.lang.management.ManagementFactory ")
                        || line.contains(" jdk.jfr.")
                        || line.contains(" java.security.Security "));
    }
}
