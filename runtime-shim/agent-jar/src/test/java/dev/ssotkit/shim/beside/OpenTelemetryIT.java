package dev.ssotkit.shim.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.shim.testkit.ForkedProgram;
import dev.ssotkit.shim.testkit.ProgramRun;
import dev.ssotkit.shim.testkit.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** OpenTelemetry's agent, which puts spans around methods of caller, legacy and canonical class alike. */
class OpenTelemetryIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void constructions_are_redirected_and_every_method_has_its_span_in_either_order(OtherAgent order) throws Exception {
        Path classes = Sources.compile(folder.resolve("classes"), List.of(), Sources.CANONICAL, Sources.LEGACY, """
                package app;
                public class Main {
                  static String use(Legacy legacy) { return legacy.name() + " " + legacy.next(); }
                  public static void main(String[] arguments) {
                    System.out.println(use(new Legacy()));
                    System.out.println(use(new Legacy()));
                    System.out.println(new Legacy() == new Legacy());
                  }
                }
                """);
        Path agent = ForkedProgram.jarsBeside("agents", "opentelemetry").get(0);
        ForkedProgram program = order.attach(new ForkedProgram(folder), "-javaagent:" + agent);

        ProgramRun run = program.jvmOptions(
                        // It puts itself on the boot class path, of which the JVM warns.
                        "-XX:-PrintWarnings",
                        "-Dotel.service.name=chat",
                        // To standard error, and nothing to the network.
                        "-Dotel.traces.exporter=console",
                        "-Dotel.metrics.exporter=none",
                        "-Dotel.logs.exporter=none",
                        "-Dotel.instrumentation.common.default-enabled=false",
                        "-Dotel.instrumentation.methods.enabled=true",
                        "-Dotel.instrumentation.methods.include="
                                + "app.Main[use];app.Legacy[next];app.Canonical[next,getInstance]")
                .runMain(List.of(classes));

        assertThat(run.lines()).containsExactly("canonical 1", "canonical 2", "true");
        assertThat(run.jvm().err())
                .contains("'Main.use'", "'Legacy.next'", "'Canonical.next'", "'Canonical.getInstance'");
        assertThat(run.events()).hasSize(4).allMatch(event -> event.startsWith("1 facade new app.Legacy in app.Main"));
        assertThat(run.redirects())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsEntry("service.name", "chat"));
    }
}
