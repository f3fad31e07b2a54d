package dev.ssotkit.shim.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An application where nothing happens, whatever of it the agent could still wait for: the thread of the redirect log
 * wakes once in each {@code interval}, and none of the agent's wakes besides.
 */
class IdleJvmIT {
    @TempDir
    static Path folder;

    private static List<Path> classPath;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), LogJars.slf4j(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.lang.management.*;
                import java.nio.file.*;
                import java.util.*;
                import java.util.concurrent.locks.LockSupport;
                public class Main {
                  static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
                  static boolean isAgents(Thread thread) { return thread.getName().startsWith("ssot-shim-"); }
                  static List<Thread> all() { return new ArrayList<>(Thread.getAllStackTraces().keySet()); }
                  static long waited(Thread thread) { return THREADS.getThreadInfo(thread.getId()).getWaitedCount(); }
                  static long others(Thread log) {
                    return all().stream().filter(t -> t != log && isAgents(t)).mapToLong(Main::waited).sum();
                  }
                  static void awaitRest() {
                    while (!all().stream().filter(Main::isAgents).allMatch(t -> LockSupport.getBlocker(t) != null)) { Thread.onSpinWait(); }
                  }
                  static Object begin(String what) throws Exception {
                    switch (what) {
                      case "slf4j": return Class.forName("org.slf4j.LoggerFactory", false, Main.class.getClassLoader());
                      case "logs": org.slf4j.LoggerFactory.getLogger("app").info("logs"); return what;
                      case "management": return Class.forName("javax.management.MBeanServerFactory");
                      case "server": return ManagementFactory.getPlatformMBeanServer();
                      case "recorder": return Class.forName("jdk.jfr.FlightRecorder");
                      case "stopped":
                        Path place = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
                        try (var loader = new java.net.URLClassLoader(new java.net.URL[] {place.toUri().toURL()}, null)) {
                          return loader.loadClass("app.Other").getMethod("make").invoke(null);
                        }
                      default: return what;
                    }
                  }
                  public static void main(String[] arguments) throws Exception {
                    System.out.println(new Legacy().name() != null);
                    Object kept = begin(arguments[0]);
                    Path log = Path.of(arguments[1]);
                    boolean agent = Boolean.parseBoolean(arguments[2]);
                    while (agent && !(Files.exists(log) && Files.readString(log).contains("app.Main.main"))) { Thread.onSpinWait(); }
                    awaitRest();
                    Thread writer = all().stream().filter(t -> t.getName().equals("ssot-shim-log")).findAny().orElse(null);
                    if (writer != null) {
                      // What has just begun may need a round.
                      for (long next = waited(writer) + 2; waited(writer) < next; ) { LockSupport.parkNanos(100_000_000); }
                      long before = waited(writer);
                      long othersBefore = others(writer);
                      long start = System.nanoTime();
                      while (waited(writer) < before + 3) { LockSupport.parkNanos(100_000_000); }
                      long seconds = (System.nanoTime() - start) / 1_000_000_000 + 1;
                      System.out.println("idle " + (waited(writer) - before <= seconds) + " " + (others(writer) - othersBefore));
                    }
                    for (String name : new TreeSet<>(all().stream().map(Thread::getName).toList())) { System.out.println(name); }
                    System.out.println(kept != null);
                  }
                }
                """, """
                package app;
                public class Other { public static Object make() { return new Legacy(); } }
                """);
        classPath = ClassPath.with(LogJars.with("log4j2"), classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "slf4j", "logs", "management", "server", "recorder", "stopped"})
    void the_agents_threads_wake_no_more_often_than_the_log_asks_for(String begun) throws Exception {
        List<String> without = run(new ForkedProgram(folder).withoutAgent(), begun, "false");
        List<String> with = run(new ForkedProgram(folder).agentOptions("interval=1"), begun, "true");

        assertThat(with).contains("idle true 0");
        assertThat(with)
                .as("the README names them all")
                .filteredOn(line -> !line.startsWith("idle"))
                .filteredOn(line -> !Arrays.asList("ssot-shim-events", "ssot-shim-link", "ssot-shim-log")
                        .contains(line))
                .isEqualTo(without);
    }

    private static List<String> run(ForkedProgram program, String... arguments) throws Exception {
        return program.runMain(
                        classPath,
                        arguments[0],
                        folder.resolve("redirects.jsonl").toString(),
                        arguments[1])
                .lines();
    }
}
