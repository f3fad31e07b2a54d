package dev.ssotkit.shim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.map.file.MapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as an agent, on a program of three classes. What the agent does in depth is tested in its own module. */
class AgentIT {
    @TempDir
    Path folder;

    private Path classes;
    private Path map;
    private Path log;

    @BeforeEach
    void compiles_a_program_with_two_managers() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        map = Files.writeString(folder.resolve("rewrite.yml"), """
                type: specs.openrewrite.org/v1beta/recipe
                name: com.acme.One
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: a.Canonical
                      accessor: getInstance()
                      legacyTypes: [a.Legacy]
                """);
        log = folder.resolve("redirects.jsonl");
        compile("""
                package a; public class Canonical {
                  private static final Canonical ONE = new Canonical(); private int sent;
                  public static Canonical getInstance() { return ONE; }
                  public int send() { return ++sent; } }
                """);
        compile("package a; public class Legacy { private int sent; public int send() { return ++sent; } }");
        compile("""
                package a; public class Program { public static void main(String[] args) {
                  new Legacy().send(); System.out.println(new Legacy().send()); } }
                """);
    }

    @Test
    void unchanged_class_files_share_one_instance() throws Exception {
        JvmRun run = run();
        assertThat(run.out().strip()).isEqualTo("2");
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readAllLines(log))
                .anySatisfy(line -> assertThat(line).contains("\"ssot.legacy.type\":\"a.Legacy\"", "a.Program.main"));
    }

    @Test
    void without_the_agent_they_do_not() throws Exception {
        assertThat(new ForkedJvm()
                        .run("-cp", classes.toString(), "a.Program")
                        .out()
                        .strip())
                .isEqualTo("1");
    }

    @Test
    void the_agents_jvm_loads_nothing_of_the_command_line() throws Exception {
        JvmRun run = run("-Xlog:class+load:file=" + folder.resolve("loaded.txt"));
        assertThat(run.exitCode()).isZero();
        List<String> loaded = Files.readAllLines(folder.resolve("loaded.txt"));
        assertThat(loaded).anyMatch(line -> line.contains(" dev.ssotkit.agent.start.AgentEntry "));
        assertThat(loaded)
                .isNotEmpty()
                .noneMatch(line -> line.contains(" dev.ssotkit.progress.")
                        || line.contains(" dev.ssotkit.shaded.picocli.")
                        || line.contains(" dev.ssotkit.shaded.aircompressor.")
                        || line.contains(" dev.ssotkit.shaded.jackson.")
                        || line.contains(" dev.ssotkit.shaded.jte."));
    }

    @Test
    void what_the_agent_logs_the_command_line_reports() throws Exception {
        run();
        JvmRun report =
                new ForkedJvm().run("-jar", ShadedJar.path().toString(), "report", log.toString(), "--map=" + map);
        assertThat(report.err()).isEmpty();
        assertThat(report.out()).contains("a.Legacy", "a.Program.main(Program.java:");
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void agent_and_scan_know_a_site_by_the_same_id() throws Exception {
        compile("""
                package a; public class Legacy {
                  public int send() { return 1; }
                  public static Legacy make() { return new Legacy(); } }
                """);
        compile("""
                package a; import java.util.function.*; public class Many {
                  Object field = new Legacy();
                  static Object twice() { new Legacy().send(); Supplier<Legacy> s = Legacy::new; return s.get(); }
                  Runnable nested() { return () -> { Runnable r = () -> new Legacy(); r.run(); new Legacy(); }; }
                  public static void main(String[] args) { twice(); new Many().nested().run(); Legacy.make(); } }
                """);
        new ForkedJvm()
                .run(
                        "-javaagent:" + ShadedJar.path() + "=map=" + map + ",log=" + log,
                        "-cp",
                        classes.toString(),
                        "a.Many");
        List<String> ofTheScan =
                ReferenceScan.of(MapReader.read(map.toFile(), null), List.of(classes)).references().stream()
                        .filter(reference -> reference.className().equals("a.Many"))
                        .flatMap(reference -> reference.siteId().stream())
                        .map(Object::toString)
                        .toList();
        assertThat(ofTheScan).hasSize(6);
        String logged = Files.readString(log);
        assertThat(ofTheScan)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(logged).contains("\"ssot.site.id\":\"" + id + "\""));
    }

    private JvmRun run(String... options) throws Exception {
        String[] command = new String[options.length + 4];
        command[0] = "-javaagent:" + ShadedJar.path() + "=map=" + map + ",log=" + log;
        System.arraycopy(options, 0, command, 1, options.length);
        command[options.length + 1] = "-cp";
        command[options.length + 2] = classes.toString();
        command[options.length + 3] = "a.Program";
        return new ForkedJvm().run(command);
    }

    private void compile(String source) throws IOException {
        JavaCompilation.compile(classes, List.of(classes), source);
    }
}
