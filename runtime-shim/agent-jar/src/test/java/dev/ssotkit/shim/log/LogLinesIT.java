package dev.ssotkit.shim.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What stands in a line, field by field, whatever names and threads the application has. */
class LogLinesIT {
    private static final String MAIN = """
            package app;
            public class Main {
              static class In$ner { static Legacy make() { return new Legacy(); } }
              static Legacy never() { return new Legacy(); }
              public static void main(String[] arguments) {
                System.out.println(ProcessHandle.current().pid());
                In$ner.make();
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_line_says_when_where_and_what_in_opentelemetrys_words_and_nothing_else() throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, MAIN);
        Instant before = Instant.now().minusMillis(1);

        ProgramRun run = new ForkedProgram(folder)
                .jvmOptions("-Duser.timezone=Asia/Tokyo", "-Duser.language=ar", "-Duser.country=EG")
                .jvmOptions("-Dotel.service.name=chat")
                .jvmOptions("-Dotel.resource.attributes=service.instance.id=a%2Cb,host.name=h 1,broken,=x,k=%zz")
                .runMain(List.of(classes));

        Map<String, String> line = LogFile.redirects(folder.resolve("redirects.jsonl")).stream()
                .filter(found -> found.get("ssot.outcome").equals("facade"))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.parse(line.get("time"))).isBetween(before, Instant.now());
        assertThat(Instant.parse(line.get("ssot.first_seen"))).isBetween(before, Instant.now());
        assertThat(line.get("time")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(line).containsEntry("process.pid", run.lines().get(0));
        assertThat(line.get("ssot.run.id")).matches("[0-9a-f]{32}");
        assertThat(line.get("ssot.site.id")).matches("[0-9a-f]{16}");
        assertThat(line.keySet())
                .containsExactly(
                        "time",
                        "event",
                        "service.name",
                        "service.instance.id",
                        "process.pid",
                        "host.name",
                        "code.function.name",
                        "code.file.path",
                        "code.line.number",
                        "thread.name",
                        "ssot.legacy.type",
                        "ssot.canonical.type",
                        "ssot.site.kind",
                        "ssot.outcome",
                        "ssot.count",
                        "ssot.first_seen",
                        "ssot.code_source",
                        "ssot.class_loader",
                        "ssot.run.id",
                        "ssot.site.id",
                        "ssot.record.version");
        assertThat(line)
                .containsEntry("event", "ssot.redirect")
                .containsEntry("service.name", "chat")
                .containsEntry("service.instance.id", "a,b")
                .containsEntry("host.name", "h 1")
                .containsEntry("code.function.name", "app.Main$In$ner.make")
                .containsEntry("code.file.path", "app/Main.java")
                .containsEntry("code.line.number", "3")
                .containsEntry("thread.name", "main")
                .containsEntry("ssot.legacy.type", "app.Legacy")
                .containsEntry("ssot.canonical.type", "app.Canonical")
                .containsEntry("ssot.site.kind", "new")
                .containsEntry("ssot.count", "1")
                .containsEntry("ssot.code_source", classes + "/")
                .containsEntry("ssot.class_loader", "app");
    }

    @Test
    void a_site_that_did_not_run_is_there_with_count_0_and_one_that_ran_is_not() throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, MAIN);

        new ForkedProgram(folder).runMain(List.of(classes));

        assertThat(LogFile.redirects(folder.resolve("redirects.jsonl")))
                .filteredOn(line -> line.get("ssot.outcome").equals("not_executed"))
                .extracting(line -> line.get("code.function.name") + " " + line.get("ssot.count"))
                .containsExactly("app.Main.never 0");
    }

    @Test
    void names_that_only_a_jvm_allows_are_escaped_and_long_thread_names_cut() throws Exception {
        String type = "app/\u00dc\u65e5\u672c\ud83d\ude00$\"\\ \n\u0001\u2028";
        String method = "m\"\r\t\u007f" + "long".repeat(100);
        String thread = "t".repeat(63) + "\ud83d\ude00 and more";
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.nio.file.*;
                public class Main {
                  public static void main(String[] arguments) throws Exception {
                    byte[] classFile = Files.readAllBytes(Path.of(arguments[0]));
                    Class<?> odd = java.lang.invoke.MethodHandles.lookup().defineClass(classFile);
                    Thread.currentThread().setName(Files.readString(Path.of(arguments[1])));
                    System.out.println(((Legacy) odd.getDeclaredMethods()[0].invoke(null)).name());
                  }
                }
                """);
        Path classFile = Files.write(folder.resolve("odd.class"), constructing(type, method));
        Path threadName = Files.writeString(folder.resolve("thread.txt"), thread);

        ProgramRun run =
                new ForkedProgram(folder).runMain(List.of(classes), classFile.toString(), threadName.toString());

        assertThat(run.lines()).containsExactly("canonical");
        assertThat(LogFile.redirects(folder.resolve("redirects.jsonl")))
                .filteredOn(line -> line.get("ssot.outcome").equals("facade"))
                .first()
                .satisfies(line -> {
                    assertThat(line.get("code.function.name")).isEqualTo(type.replace('/', '.') + "." + method);
                    assertThat(line.get("thread.name")).isEqualTo("t".repeat(63));
                });
    }

    /** The program waits for the event: a recording ends with the JVM, maybe before the agent's last words. */
    @Test
    void a_first_construction_is_an_event_of_flight_recorder() throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.util.concurrent.CountDownLatch;
                import java.util.concurrent.TimeUnit;
                import jdk.jfr.consumer.RecordingStream;
                public class Main {
                  static class In$ner { static Legacy make() { return new Legacy(); } }
                  public static void main(String[] arguments) throws Exception {
                    CountDownLatch seen = new CountDownLatch(1);
                    try (RecordingStream events = new RecordingStream()) {
                      events.onEvent("dev.ssotkit.Redirect", event -> seen.countDown());
                      events.startAsync();
                      In$ner.make();
                      System.out.println(seen.await(60, TimeUnit.SECONDS));
                    }
                  }
                }
                """);
        Path recording = folder.resolve("recording.jfr");

        ProgramRun run = new ForkedProgram(folder)
                .jvmOptions("-XX:StartFlightRecording:filename=" + recording, "-Xlog:disable")
                .runMain(List.of(classes));

        assertThat(run.lines()).endsWith("true");
        assertThat(RecordingFile.readAllEvents(recording))
                .filteredOn(event -> event.getEventType().getName().equals("dev.ssotkit.Redirect"))
                .singleElement()
                .satisfies(event -> assertThat(fields(event))
                        .isEqualTo("app.Legacy app.Canonical app.Main$In$ner.make(Main.java:6) new facade"));
    }

    private static String fields(RecordedEvent event) {
        return String.join(
                " ",
                event.getString("legacyType"),
                event.getString("canonicalType"),
                event.getString("site"),
                event.getString("kind"),
                event.getString("outcome"));
    }

    /** A class of that name with one static method that constructs. */
    private static byte[] constructing(String type, String method) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, type, null, "java/lang/Object", null);
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, method, "()Lapp/Legacy;", null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, "app/Legacy");
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "app/Legacy", "<init>", "()V", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
