package dev.ssotkit.progress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.DamagedClass;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    @TempDir
    Path folder;

    @Test
    void each_legacy_type_has_a_line_with_name_verdict_and_reason() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyTypes: [a.Retired, a.Same, a.Base, a.Lacking, a.Lacking$Nested]
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                """
                package a; public class Canonical extends Base { public void send(String text) {}
                  public static Canonical getInstance() { return null; } }
                """,
                "package a; public class Base {}",
                "package a; public class Same { public void send(String text) {} }",
                """
                package a; public class Lacking { public void flush() {} public int count(int a) { return 1; }
                  public static class Nested { public void send(String text) {} } }
                """);
        CliRun run = CliRun.of("plan", "--map", map, "--classes", classes);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("-> a.Canonical"),
                        line -> assertThat(line).isEqualTo("a.Base            identity"),
                        line -> assertThat(line)
                                .startsWith("a.Lacking         blocked   ")
                                .contains("flush() has no counterpart in a.Canonical (unmapped_method)", "count(int)"),
                        line -> assertThat(line)
                                .startsWith(
                                        "  remedy: unsure: calls: a.Lacking flush() -> ? (Canonical has nothing like it"),
                        line -> assertThat(line).startsWith("  remedy: unsure: calls: a.Lacking count(int) -> ? ("),
                        line -> assertThat(line).isEqualTo("a.Lacking$Nested  facade"),
                        line -> assertThat(line)
                                .isEqualTo("a.Retired         blocked   is not among the classes (not_eligible)"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "  remedy: in code: give its folder or jar with --classes; if it is retired, take"
                                                + " it out of legacyTypes"),
                        line -> assertThat(line).isEqualTo("a.Same            facade"),
                        line -> assertThat(line).isEmpty(),
                        line -> assertThat(line).isEqualTo("2 blocked, 2 facade, 1 identity"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_name_may_have_dollars_wherever_compilers_put_them() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical$
                accessor: getInstance()
                legacyTypes: [a.Manager$, a.Manager$$, a.$colon$colon, a.$AutoValue_M, a.Outer$1, a.Outer.Inner$]
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Canonical$ { public static Canonical$ getInstance() { return null; } }",
                "package a; public class Manager { }",
                "package a; public class Manager$ { }",
                "package a; public class Manager$$ { public void flush() {} }",
                "package a; public class $colon$colon { }",
                "package a; public class $AutoValue_M { }",
                "package a; public class Outer { Object o = new Object() { }; public static class Inner$ { } }");
        CliRun run = CliRun.of("plan", "--map", map, "--classes", classes);

        assertThat(run.out().lines().map(line -> line.replaceAll("  +", " ")))
                .contains(
                        "-> a.Canonical$",
                        "a.$AutoValue_M facade",
                        "a.$colon$colon facade",
                        "a.Manager$ facade",
                        "a.Outer$1 facade",
                        "a.Outer$Inner$ facade",
                        "1 blocked, 5 facade")
                .anyMatch(line -> line.startsWith("a.Manager$$ blocked method flush()"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_class_file_of_a_version_that_is_not_known_yet_is_a_reason() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyTypes: [a.Legacy, a.Base]
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Canonical { public static Canonical getInstance() { return null; } }",
                "package a; public class Base {}",
                "package a; public class Legacy extends Base {}");
        Path base = classes.resolve("a/Base.class");
        byte[] future = Files.readAllBytes(base);
        future[6] = 1;
        Files.write(base, future);
        CliRun run = CliRun.of("plan", "--map", map, "--classes", classes);
        int version = 256 + future[7];
        assertThat(run.out())
                .contains("a.Base    blocked   cannot be read: class file version " + version + " is not known yet")
                .contains("a.Legacy  blocked   supertype a.Base of a.Legacy cannot be read: class file version "
                        + version + " is not known yet");
        assertThat(run.err())
                .startsWith("a/Base.class cannot be read (class file version " + version)
                .contains("; treated as missing: class files of Java " + (version - 44), "use a newer ssot-shim")
                .hasLineCount(1);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatever_is_thrown_at_one_class_does_not_end_the_plan() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyTypes: [a.Legacy]
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Canonical { public static Canonical getInstance() { return null; } }",
                "package a; public class Legacy {}");
        for (Error thrown : List.of(new AssertionError("no"), new StackOverflowError())) {
            CliRun run = CliRun.of(
                    (classFile, consolidation, all) -> {
                        throw thrown;
                    },
                    "plan",
                    "--map",
                    map,
                    "--classes",
                    classes);
            assertThat(run.out()).contains("a.Legacy  facade");
            assertThat(run.err())
                    .contains("a/Legacy.class cannot be read (truncated or damaged class file, " + thrown
                            + "); no sites of it");
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void damaged_class_files_are_told_and_the_others_planned() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: getInstance()
                legacyTypes: [a.Legacy, a.ENDLESS_CONSTANT, a.DEEP_ANNOTATION, a.FIELD_OF_METHOD_TYPE, a.EMPTY_STACK]
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Canonical { public static Canonical getInstance() { return null; } }",
                "package a; public class Legacy {}");
        for (DamagedClass damaged : DamagedClass.values()) {
            Files.write(classes.resolve("a/" + damaged + ".class"), damaged.classFile("a." + damaged, "a.Legacy"));
        }
        CliRun run = CliRun.of("plan", "--map", map, "--classes", classes);
        assertThat(run.out()).containsPattern("a.Legacy +facade");
        assertThat(run.err()).contains("a/DEEP_ANNOTATION.class cannot be read (truncated or damaged class file");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void names_only_entries_move() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: new
                legacyTypes: [a.Legacy]
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Canonical {}",
                "package a; public class Legacy { public void gone() {} }");
        assertThat(CliRun.of("plan", "--map", map, "--classes", classes).out()).contains("a.Legacy  moves\n");
    }

    @Test
    void a_type_that_two_entries_claim_moves_in_neither() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.One
                accessor: get()
                legacyTypes: [a.Legacy]
                """, """
                canonicalType: a.Two
                accessor: get()
                legacyTypes: [a.Legacy]
                """);
        Path classes = Compiled.into(folder.resolve("classes"), "package a; public class Legacy {}");
        assertThat(CliRun.of("plan", "--map", map, "--classes", classes).out())
                .contains(
                        "-> a.One\na.Legacy  blocked   another entry claims it as well, so it moves in neither (contested)")
                .contains(
                        "-> a.Two\na.Legacy  blocked   another entry claims it as well, so it moves in neither (contested)")
                .endsWith("\n2 blocked\n");
    }

    @Test
    void with_one_instance_per_context_constructors_that_name_no_context_are_noted() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: forUser(a.Outer.Context)
                legacyTypes: [a.Legacy]
                calls:
                  - a.Legacy <constructor>(long) -> forUser(null)
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                "package a; public class Canonical { public static Canonical forUser(Outer.Context c) { return null; } }",
                "package a; public class Outer { public static class Context {} public static class Sub extends Context {} }",
                """
                package a; public class Legacy { public Legacy() {} public Legacy(Outer.Context c) {}
                  public Legacy(Outer.Sub c) {} public Legacy(String s) {} public Legacy(long l) {}
                  public Legacy(int[] i, String s) {} }
                """);
        assertThat(CliRun.of("plan", "--map", map, "--classes", classes).out()).isEqualTo("""
                        -> a.Canonical
                        a.Legacy  facade
                          note: new a.Legacy() is observed (arguments): it fits neither forUser(a.Outer$Context) nor a line of calls
                          note: new a.Legacy(java.lang.String) is observed (arguments): it fits neither forUser(a.Outer$Context) nor a line of calls
                          note: new a.Legacy(int[], java.lang.String) is observed (arguments): it fits neither forUser(a.Outer$Context) nor a line of calls

                        1 facade
                        """);
    }

    @Test
    void classes_are_found_in_jars_and_their_supertypes_in_the_jdk() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: get()
                legacyTypes: [a.Legacy]
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                """
                package a; public class Canonical extends java.io.OutputStream { public void write(int b) {}
                  public static Canonical get() { return null; } }
                """,
                "package a; public class Legacy extends java.io.OutputStream { public void write(int b) {} }");
        Path boot = Files.createDirectories(folder.resolve("boot/BOOT-INF")).resolve("classes");
        Files.move(classes, boot);
        Path jar = Compiled.jar(folder.resolve("boot"), folder.resolve("app.jar"));
        assertThat(CliRun.of("plan", "--map", map, "--classes", jar).out()).contains("a.Legacy  facade");
    }

    @Test
    void a_class_file_that_cannot_be_read_counts_as_missing_and_is_told() throws IOException {
        Path map = MapFile.simple(folder);
        Path classes = Files.createDirectories(folder.resolve("classes/a"));
        Files.write(classes.resolve("Legacy.class"), new byte[] {1, 2, 3});
        CliRun run = CliRun.of("plan", "--map", map, "--classes", folder.resolve("classes"));
        assertThat(run.out()).contains("a.Legacy  blocked   is not among the classes (not_eligible)");
        assertThat(run.err().lines()).singleElement().asString().startsWith("a/Legacy.class cannot be read (");
        assertThat(run.exitCode()).isZero();
    }
}
