package dev.ssotkit.shim.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web application in Tomcat whose code runs on after it was stopped: Tomcat prints a stack trace if its loader is asked. */
class TomcatIT {
    private static final List<Path> TOMCAT = ClassPath.libraries("tomcat-");

    @TempDir
    static Path applications;

    @TempDir
    Path folder;

    @BeforeAll
    static void compiles_a_server_and_an_application() throws Exception {
        JavaCompilation.compile(
                applications.resolve("one/WEB-INF/classes"), TOMCAT, TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                public class Late implements Runnable {
                  @Override public void run() { System.out.println(new Legacy().name() != null); }
                }
                """);
        JavaCompilation.compile(applications.resolve("server"), TOMCAT, """
                package app;
                import java.lang.ref.WeakReference;
                import org.apache.catalina.Context;
                import org.apache.catalina.startup.*;
                public class Main {
                  public static void main(String[] arguments) throws Exception {
                    Tomcat tomcat = new Tomcat();
                    tomcat.setBaseDir(arguments[0] + "/base");
                    tomcat.setPort(0);
                    tomcat.getHost().setAppBase(arguments[0]);
                    tomcat.start();
                    WeakReference<ClassLoader> gone = deployAndStop(tomcat, arguments[0] + "/one");
                    for (int i = 0; i < 100 && gone.get() != null; i++) { System.gc(); Thread.sleep(50); }
                    System.out.println("collected " + (gone.get() == null));
                    tomcat.stop();
                    tomcat.destroy();
                    System.exit(0);
                  }

                  static WeakReference<ClassLoader> deployAndStop(Tomcat tomcat, String base) throws Exception {
                    Context context = tomcat.addContext("/one", base);
                    ClassLoader loader = context.getLoader().getClassLoader();
                    Runnable late = (Runnable) loader.loadClass("app.Late").getConstructor().newInstance();
                    late.run();
                    context.stop();
                    late.run();
                    Thread.sleep(1500);
                    tomcat.getHost().removeChild(context);
                    return new WeakReference<>(loader);
                  }
                }
                """);
    }

    private ProgramRun run(ForkedProgram program) throws Exception {
        // What Tomcat looks for leaks in; the agent itself needs java.lang open, so Tomcat would look there with it
        // only.
        for (String opened : List.of("java.base/java.lang", "java.base/java.io", "java.rmi/sun.rmi.transport")) {
            program.jvmOptions("--add-opens", opened + "=ALL-UNNAMED");
        }
        return program.runMain(ClassPath.with(TOMCAT, applications.resolve("server")), applications.toString());
    }

    /** Longer than an interval lies between the end of the application and that of its loader. */
    @Test
    void a_stopped_application_is_left_alone_and_collected_and_tomcat_says_what_it_says_without() throws Exception {
        ProgramRun without = run(new ForkedProgram(folder).withoutAgent());
        for (String mode : List.of("observe", "redirect")) {
            ProgramRun with = run(new ForkedProgram(folder).agentOptions("interval=1,mode=" + mode));

            assertThat(with.lines()).isEqualTo(without.lines()).endsWith("collected true");
            assertThat(messages(with)).isEqualTo(messages(without));
        }
    }

    /** Without times, ports and threads. */
    private static List<String> messages(ProgramRun run) {
        return run.jvm()
                .err()
                .lines()
                .map(line -> line.replaceAll("[0-9]+", ""))
                .map(line -> line.replaceAll(" (AM|PM) ", " "))
                .toList();
    }
}
