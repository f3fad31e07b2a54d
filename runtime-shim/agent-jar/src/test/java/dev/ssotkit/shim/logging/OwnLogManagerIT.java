package dev.ssotkit.shim.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that chooses the log manager of {@code java.util.logging} itself, and the server of its beans. */
class OwnLogManagerIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"redirect, early", "redirect, late", "observe, early", "observe, late", "strict, early"})
    void is_taken_and_logs_what_it_logs_without_the_agent(String mode, String when) throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.nio.file.*;
                import java.util.logging.*;
                public class Main {
                  public static class Mine extends LogManager {
                    public Mine() { System.out.println("made"); }
                    @Override public void readConfiguration() { System.out.println("configured"); }
                    @Override public boolean addLogger(Logger logger) {
                      if (logger.getName().startsWith("com.acme")) { System.out.println("logger " + logger.getName()); }
                      return super.addLogger(logger);
                    }
                  }
                  public static class Builder extends javax.management.MBeanServerBuilder {
                    public Builder() { System.out.println("builds"); }
                  }
                  /** With an agent, till all that it has to say of a construction may have been said. */
                  static void settle(String log) throws Exception {
                    while (!log.isEmpty() && !(Files.exists(Path.of(log)) && Files.readString(Path.of(log)).contains("app.Main.make"))) {
                      Thread.onSpinWait();
                    }
                    while (Thread.getAllStackTraces().keySet().stream().anyMatch(
                        t -> t.getName().startsWith("ssot-shim-") && java.util.concurrent.locks.LockSupport.getBlocker(t) == null)) { Thread.onSpinWait(); }
                  }
                  static boolean make() {
                    try { return new Legacy().next() > 0; } catch (IllegalStateException e) { return true; }
                  }
                  public static void main(String[] arguments) throws Exception {
                    if (arguments[0].equals("late")) { System.out.println(make()); settle(arguments[1]); }
                    System.setProperty("java.util.logging.manager", Mine.class.getName());
                    System.setProperty("javax.management.builder.initial", Builder.class.getName());
                    if (!arguments[0].equals("late")) { System.out.println(make()); settle(arguments[1]); }
                    System.out.println(LogManager.getLogManager().getClass().getName());
                    Logger logger = Logger.getLogger("com.acme.Main");
                    logger.setUseParentHandlers(false);
                    logger.addHandler(new Handler() {
                      @Override public void publish(LogRecord record) { System.out.println(record.getLevel() + " " + record.getMessage()); }
                      @Override public void flush() { }
                      @Override public void close() { System.out.println("closed"); }
                    });
                    logger.info("begins");
                    System.out.println(make());
                    var server = java.lang.management.ManagementFactory.getPlatformMBeanServer();
                    var bean = new javax.management.ObjectName("dev.ssotkit:type=Redirects");
                    while (!arguments[1].isEmpty() && !server.isRegistered(bean)) { Thread.onSpinWait(); }
                    logger.warning("ends");
                  }
                }
                """);
        ProgramRun without = new ForkedProgram(folder).withoutAgent().runMain(List.of(classes), when, "");
        ProgramRun with = new ForkedProgram(folder)
                .agentOptions("interval=1,mode=" + mode)
                .runMain(
                        List.of(classes),
                        when,
                        folder.resolve("redirects.jsonl").toString());

        assertThat(with.lines())
                .isEqualTo(without.lines())
                .contains("made", "app.Main$Mine", "INFO begins", "builds", "WARNING ends");
        assertThat(with.jvm().err()).isEqualTo(without.jvm().err());
    }
}
