package dev.ssotkit.shim.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An application that says only while it runs how it logs, before or after it has constructed: it logs so from its first
 * line on, as without the agent, whose events then come beside.
 */
class LateLogIT {
    @TempDir
    static Path compiled;

    @TempDir
    Path folder;

    private static Path classes;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        classes = JavaCompilation.compile(
                compiled.resolve("classes"), LogJars.slf4j(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.nio.file.*;
                public class Main {
                  static final String LOGBACK = "<configuration>"
                      + "<appender name='C' class='ch.qos.logback.core.ConsoleAppender'>"
                      + "<encoder><pattern>MINE %level %logger %msg%n</pattern></encoder></appender>"
                      + "<appender name='F' class='ch.qos.logback.core.FileAppender'><file>FILE</file>"
                      + "<encoder><pattern>%msg%n</pattern></encoder></appender>"
                      + "<root level='info'><appender-ref ref='C'/><appender-ref ref='F'/></root></configuration>";
                  static final String LOG4J2 = "<Configuration status='OFF'><Appenders>"
                      + "<Console name='C'><PatternLayout pattern='MINE %level %logger %m%n'/></Console>"
                      + "<File name='F' fileName='FILE'><PatternLayout pattern='%m%n'/></File></Appenders>"
                      + "<Loggers><Root level='info'><AppenderRef ref='C'/><AppenderRef ref='F'/></Root></Loggers></Configuration>";
                  static void configure(Path folder, String property, String xml) throws Exception {
                    Path file = folder.resolve(property + ".xml");
                    Files.writeString(file, xml.replace("FILE", folder.resolve("app.log").toString()));
                    System.setProperty(property, file.toString());
                  }
                  /** Till the agent's threads have done what there was to do. */
                  static void settle() {
                    while (Thread.getAllStackTraces().keySet().stream().anyMatch(
                        t -> t.getName().startsWith("ssot-shim-") && java.util.concurrent.locks.LockSupport.getBlocker(t) == null)) { Thread.onSpinWait(); }
                  }
                  static void make() { System.out.println(new Legacy().name() != null); }
                  public static void main(String[] arguments) throws Exception {
                    Path folder = Path.of(arguments[0]);
                    for (String step : arguments[1].split(" ")) {
                      switch (step) {
                        case "make": make(); break;
                        case "configure":
                          configure(folder, "logback.configurationFile", LOGBACK);
                          configure(folder, "log4j2.configurationFile", LOG4J2);
                          break;
                        case "log": org.slf4j.LoggerFactory.getLogger("app").info("hello"); break;
                        default:
                          Path awaited = folder.resolve(step);
                          while (!Files.exists(awaited) || !Files.readString(awaited).contains("app.Main.make")) { Thread.onSpinWait(); }
                          settle();
                      }
                    }
                  }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "logback, redirect, make redirects.jsonl configure log app.log log",
        "logback, redirect, configure log make redirects.jsonl app.log log",
        "logback, redirect, configure make redirects.jsonl log app.log log",
        "logback, observe, make redirects.jsonl configure log app.log log",
        "log4j2, redirect, make redirects.jsonl configure log app.log log",
        "log4j2, redirect, configure log make redirects.jsonl app.log log",
        "log4j2, redirect, configure make redirects.jsonl log app.log log",
        "log4j2, observe, make redirects.jsonl configure log app.log log",
    })
    void logs_each_line_as_it_was_told_to(String binding, String mode, String steps) throws Exception {
        List<Path> classPath = ClassPath.with(LogJars.with(binding), classes);
        ProgramRun without = new ForkedProgram(folder)
                .withoutAgent()
                .runMain(classPath, folder.toString(), steps.replaceAll(" \\S+\\.\\w+", ""));
        Files.delete(folder.resolve("app.log"));
        ProgramRun with = new ForkedProgram(folder)
                .agentOptions("interval=1,mode=" + mode)
                .runMain(classPath, folder.toString(), steps);

        assertThat(without.lines()).contains("true", "MINE INFO app hello").hasSize(3);
        assertThat(with.lines())
                .filteredOn(line -> !line.contains("ssot.redirect"))
                .isEqualTo(without.lines());
        assertThat(with.lines())
                .filteredOn(line -> line.contains("ssot.redirect"))
                .singleElement()
                .asString()
                .matches("MINE WARN ssot.redirect app.Legacy -> app.Canonical at app.Main.make\\(Main.java:\\d+\\): "
                        + (mode.equals("observe") ? "observed \\(mode_observe\\)" : "facade"));
        assertThat(with.jvm().err()).isEqualTo(without.jvm().err());
    }
}
