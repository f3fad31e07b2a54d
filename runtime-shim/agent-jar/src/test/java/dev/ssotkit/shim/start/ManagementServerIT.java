package dev.ssotkit.shim.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bean is there once the platform MBean server is, whoever has made it, and without the agent's doing. */
class ManagementServerIT {
    @TempDir
    static Path folder;

    private static List<Path> classPath;
    private static Path other;

    @BeforeAll
    static void compiles_programs() throws Exception {
        classPath = List.of(JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.nio.file.Path;
                import javax.management.*;
                public class Main {
                  public static void main(String[] arguments) throws Exception {
                    System.out.println(new Legacy().name() != null);
                    ProcessHandle own = ProcessHandle.current();
                    switch (arguments[0]) {
                      case "application": java.lang.management.ManagementFactory.getPlatformMBeanServer(); break;
                      case "console":
                        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
                        new ProcessBuilder(jcmd, Long.toString(own.pid()), "ManagementAgent.start_local").start().waitFor();
                        break;
                      case "nobody":
                        System.out.println(MBeanServerFactory.findMBeanServer(null));
                        return;
                      default: break;
                    }
                    var name = new ObjectName("dev.ssotkit:type=Redirects");
                    while (MBeanServerFactory.findMBeanServer(null).stream().noneMatch(s -> s.isRegistered(name))) { Thread.onSpinWait(); }
                    System.out.println(MBeanServerFactory.findMBeanServer(null).get(0).getAttribute(name, "Sites"));
                    System.exit(0);
                  }
                }
                """));
        Path classes = JavaCompilation.compile(folder.resolve("other"), List.of(), """
                package other;
                public class Agent {
                  public static void premain(String argument) { java.lang.management.ManagementFactory.getPlatformMBeanServer(); }
                }
                """);
        other = Jars.of(
                folder.resolve("other.jar"), new Jars.Manifest("Premain-Class", "other.Agent"), Map.of("", classes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "console"})
    void while_the_application_runs(String who) throws Exception {
        assertThat(new ForkedProgram(folder).runMain(classPath, who).lines()).containsExactly("true", "1");
    }

    @Test
    void before_main_by_an_option_or_another_agent() throws Exception {
        for (ForkedProgram program : List.of(
                new ForkedProgram(folder).jvmOptions("-Dcom.sun.management.jmxremote"),
                new ForkedProgram(folder).optionsBeforeAgent("-javaagent:" + other),
                new ForkedProgram(folder).jvmOptions("-javaagent:" + other))) {
            assertThat(program.runMain(classPath, "earlier").lines()).containsExactly("true", "1");
        }
    }

    @Test
    void where_nobody_makes_it_the_agent_does_not() throws Exception {
        ProgramRun run = new ForkedProgram(folder).runMain(classPath, "nobody");

        assertThat(run.lines()).containsExactly("true", "[]");
    }
}
