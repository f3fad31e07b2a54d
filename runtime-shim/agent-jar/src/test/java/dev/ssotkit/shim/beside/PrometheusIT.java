package dev.ssotkit.shim.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prometheus' JMX exporter, an agent too, with the rules that lie in the jar. */
class PrometheusIT {
    private static final String RULES = "META-INF/prometheus/ssot.yml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_rules_in_the_jar_make_counters_of_the_beans_attributes_in_either_order(OtherAgent order) throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.net.*;
                import java.nio.charset.StandardCharsets;
                public class Main {
                  static Object never() { return new Legacy(); }
                  public static void main(String[] arguments) throws Exception {
                    new Legacy().next();
                    for (int i = 0; i < 2; i++) { new Legacy().next(); }
                    URL metrics = new URL("http://127.0.0.1:" + arguments[0] + "/metrics");
                    String all = "";
                    long end = System.nanoTime() + 60_000_000_000L;
                    while (!all.contains("ssot_sites") && System.nanoTime() < end) {
                      try (java.io.InputStream in = metrics.openStream()) {
                        all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                      }
                    }
                    all.lines().filter(line -> line.contains("ssot_")).forEach(System.out::println);
                    System.exit(0);
                  }
                }
                """);
        Path rules = unzipped(RULES, folder.resolve("rules.yml"));
        Path exporter =
                ClassPath.jarsBeside("agents", "jmx_prometheus_javaagent").get(0);
        String port = freePort();

        ProgramRun run = order.attach(
                        new ForkedProgram(folder), "-javaagent:" + exporter + "=127.0.0.1:" + port + ":" + rules)
                .runMain(List.of(classes), port);

        assertThat(run.lines())
                .contains(
                        "# TYPE ssot_constructions_total counter",
                        "ssot_constructions_total{outcome=\"facade\"} 3.0",
                        "ssot_constructions_total{outcome=\"redirected\"} 0.0",
                        "ssot_constructions_total{outcome=\"observed\"} 0.0",
                        "ssot_constructions_total{outcome=\"blocked\"} 0.0",
                        "ssot_constructions_total{outcome=\"failed\"} 0.0",
                        "ssot_constructions_dropped_total 0.0",
                        "# TYPE ssot_sites gauge",
                        "ssot_sites 3.0",
                        "ssot_sites_not_executed 1.0");
    }

    private static Path unzipped(String name, Path file) throws Exception {
        try (ZipFile jar = new ZipFile(System.getProperty("ssot.test.jar"));
                InputStream in = jar.getInputStream(jar.getEntry(name))) {
            Files.copy(in, file);
        }
        return file;
    }

    private static String freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
