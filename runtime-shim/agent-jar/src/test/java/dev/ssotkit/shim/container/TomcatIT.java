package dev.ssotkit.shim.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import dev.ssotkit.shim.logging.LogJars;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two web applications in Tomcat, each with its own canonical and its own log or none. The code of one runs on after it
 * was stopped: Tomcat prints a stack trace if its loader is asked then.
 */
class TomcatIT {
    private static final List<Path> TOMCAT = ClassPath.libraries("tomcat-");

    private static final String CODE = """
            package app;
            public class NAME implements java.util.function.IntFunction<String> {
              @Override public String apply(int site) { Log.say("runs"); return site == 0 ? first() : second(); }
              static String first() { return Integer.toString(new Legacy().next()); }
              static String second() { return Integer.toString(new Legacy().next()); }
            }
            """;
    private static final String NO_LOG = """
            package app;
            class Log { static void say(String text) { System.out.println(text); } }
            """;
    private static final String LOG = """
            package app;
            class Log {
              static final org.slf4j.Logger OWN = org.slf4j.LoggerFactory.getLogger("own");
              static void say(String text) { OWN.info(text); }
            }
            """;
    private static final Map<String, String> SETUPS = Map.of("logback.xml", """
            <configuration>
              <appender name="C" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>NAME %level %logger %msg%n</pattern></encoder>
              </appender>
              <appender name="F" class="ch.qos.logback.core.FileAppender">
                <file>${logs}/NAME.log</file><encoder><pattern>%msg%n</pattern></encoder>
              </appender>
              <root level="info"><appender-ref ref="C"/><appender-ref ref="F"/></root>
            </configuration>
            """, "log4j2.xml", """
            <Configuration status="OFF">
              <Appenders>
                <Console name="C"><PatternLayout pattern="NAME %level %logger %m%n"/></Console>
                <File name="F" fileName="${sys:logs}/NAME.log"><PatternLayout pattern="%m%n"/></File>
              </Appenders>
              <Loggers><Root level="info"><AppenderRef ref="C"/><AppenderRef ref="F"/></Root></Loggers>
            </Configuration>
            """);

    private static final String SERVER = """
            package app;
            import java.lang.ref.WeakReference;
            import java.nio.file.*;
            import java.util.function.IntFunction;
            import org.apache.catalina.Context;
            import org.apache.catalina.startup.*;
            public class Main {
              static IntFunction<String> application(Context context) throws Exception {
                ClassLoader loader = context.getLoader().getClassLoader();
                Thread.currentThread().setContextClassLoader(loader);
                @SuppressWarnings("unchecked")
                IntFunction<String> made = (IntFunction<String>) loader.loadClass("app." + context.getName().substring(1)).getConstructor().newInstance();
                Thread.currentThread().setContextClassLoader(null);
                return made;
              }
              static void run(String name, IntFunction<String> application, int site) {
                Thread.currentThread().setContextClassLoader(application.getClass().getClassLoader());
                try { System.out.println(name + " " + application.apply(site)); }
                catch (Throwable e) { System.out.println(name + " threw " + e); }
                Thread.currentThread().setContextClassLoader(null);
              }
              /** With the agent, till the application's log has said of it. */
              static void await(String log) throws Exception {
                while (!log.isEmpty() && !(Files.exists(Path.of(log)) && Files.readString(Path.of(log)).contains("app.One.first"))) {
                  Thread.onSpinWait();
                }
              }
              static WeakReference<ClassLoader> stoppedAndStarted(Context one, String log) throws Exception {
                IntFunction<String> late = application(one);
                run("One", late, 0);
                run("One", late, 0);
                await(log);
                one.stop();
                run("One", late, 0);
                run("One", late, 1);
                Thread.sleep(1500);
                one.start();
                run("One", application(one), 0);
                return new WeakReference<>(late.getClass().getClassLoader());
              }
              public static void main(String[] arguments) throws Exception {
                Tomcat tomcat = new Tomcat();
                tomcat.setBaseDir(arguments[0] + "/base");
                tomcat.setPort(0);
                tomcat.getHost().setAppBase(arguments[0]);
                tomcat.start();
                Context one = tomcat.addContext("/One", arguments[0] + "/One");
                IntFunction<String> two = application(tomcat.addContext("/Two", arguments[0] + "/Two"));
                run("Two", two, 0);
                WeakReference<ClassLoader> gone = stoppedAndStarted(one, arguments[1]);
                run("Two", two, 1);
                for (int i = 0; i < 100 && gone.get() != null; i++) { System.gc(); Thread.sleep(50); }
                System.out.println("collected " + (gone.get() == null));
                tomcat.stop();
                tomcat.destroy();
                System.exit(0);
              }
            }
            """;

    @TempDir
    Path folder;

    /** Longer than an interval lies between the end of the first application and that of its loader. */
    @ParameterizedTest
    @CsvSource({"none, observe", "none, redirect", "logback, observe", "logback, redirect", "log4j2, redirect"})
    void a_stopped_application_is_left_alone_and_collected_and_all_say_what_they_say_without(String log, String mode)
            throws Exception {
        boolean logs = !log.equals("none");
        Path server = JavaCompilation.compile(folder.resolve("server"), TOMCAT, SERVER);
        application("One", log);
        application("Two", log);

        ProgramRun without = run(new ForkedProgram(folder).withoutAgent(), log, server, "");
        Files.deleteIfExists(folder.resolve("One.log"));
        ProgramRun with = run(
                new ForkedProgram(folder).agentOptions("interval=1,mode=" + mode),
                log,
                server,
                logs ? folder.resolve("One.log").toString() : "");

        assertThat(with.lines())
                .filteredOn(line -> !line.contains("ssot.redirect"))
                .isEqualTo(mode.equals("observe") ? without.lines() : counted(without.lines()));
        assertThat(with.lines()).contains("collected true");
        assertThat(with.lines())
                .filteredOn(line -> line.contains("ssot.redirect"))
                .allMatch(line -> line.matches("(One|Two) WARN ssot.redirect app.Legacy -> app.Canonical at app.\\1.*"))
                .hasSizeGreaterThanOrEqualTo(logs ? 2 : 0);
        assertThat(messages(with)).isEqualTo(messages(without));
    }

    private void application(String name, String log) throws Exception {
        Path inside = folder.resolve(name + "/WEB-INF");
        boolean logs = !log.equals("none");
        JavaCompilation.compile(
                inside.resolve("classes"),
                LogJars.slf4j(),
                TwoManagers.CANONICAL,
                TwoManagers.LEGACY,
                CODE.replace("NAME", name),
                logs ? LOG : NO_LOG);
        Files.createDirectories(inside.resolve("lib"));
        for (Path jar : logs ? LogJars.with(log) : List.<Path>of()) {
            Files.copy(jar, inside.resolve("lib").resolve(jar.getFileName()));
        }
        if (logs) {
            String setup = log + ".xml";
            Files.writeString(
                    inside.resolve("classes/" + setup), SETUPS.get(setup).replace("NAME", name));
        }
    }

    private ProgramRun run(ForkedProgram program, String log, Path server, String awaited) throws Exception {
        // What Tomcat looks for leaks in; it says so where it may not.
        List<String> opened = log.equals("none")
                ? List.of()
                : List.of("java.base/java.lang", "java.base/java.io", "java.rmi/sun.rmi.transport");
        opened.forEach(name -> program.jvmOptions("--add-opens", name + "=ALL-UNNAMED"));
        return program.jvmOptions("-Dlogs=" + folder, "-Dlog4j2.shutdownHookEnabled=false")
                .runMain(ClassPath.with(TOMCAT, server), folder.toString(), awaited);
    }

    /** As objects that are one in each application count, and anew in the one that is started again. */
    private static List<String> counted(List<String> lines) {
        int[] counts = new int[3];
        return lines.stream()
                .map(line -> {
                    if (line.equals("Two 1")) {
                        return "Two " + ++counts[2];
                    }
                    if (line.equals("One 1")) {
                        counts[1] = counts[1] == 4 ? 1 : counts[1] + 1;
                        return "One " + counts[1];
                    }
                    return line;
                })
                .toList();
    }

    /** Without times, ports and threads, and what Tomcat says of a machine that is slow. */
    private static List<String> messages(ProgramRun run) {
        return run.jvm()
                .err()
                .lines()
                .filter(line -> !line.contains("SessionIdGeneratorBase") && !line.contains("Creation of SecureRandom"))
                .map(line -> line.replaceAll("[0-9]+", ""))
                .map(line -> line.replaceAll(" (AM|PM) ", " "))
                .toList();
    }
}
