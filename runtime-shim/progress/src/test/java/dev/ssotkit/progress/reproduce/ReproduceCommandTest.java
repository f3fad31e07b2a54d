package dev.ssotkit.progress.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproduceCommandTest {
    private static final String[] CODE = {
        """
            package c; public class Canonical {
              private static final Canonical INSTANCE = new Canonical(); Canonical() {}
              public static Canonical getInstance() { return INSTANCE; } }
            """,
        "package a; public class Legacy { public Legacy() {} public Legacy(int size) {} }",
        "package a; public class Outer { public static class Legacy {} static class Hidden {} }",
        "package a; public class Alias extends c.Canonical2 { public static Alias get() { return new Alias(); } private Alias() {} }",
        "package c; public class Canonical2 {}",
        "package f; public class Factory { public static c.Canonical good() { return c.Canonical.getInstance(); }"
                + " public a.Legacy bad() { return new a.Legacy(); } }",
    };

    @TempDir
    Path folder;

    private Path map;
    private Path classes;

    @BeforeEach
    void compiled() throws IOException {
        map = MapFile.write(folder, """
                canonicalType: c.Canonical
                accessor: getInstance()
                legacyTypes: [a.Legacy, a.Outer.Legacy, a.Outer.Hidden, a.Alias]
                calls:
                  - f.Factory good() -> getInstance()
                  - f.Factory bad() -> getInstance()
                """);
        classes = Compiled.into(folder.resolve("classes"), CODE);
    }

    @Test
    void the_test_compiles_and_fails_for_each_way_that_yields_another_instance() throws Exception {
        Path sources = folder.resolve("src/test/java");
        CliRun run = CliRun.of("reproduce", "--map", map, "--classes", classes, "--out", sources);
        assertThat(run.exitCode()).as(run.err()).isZero();
        Path test = sources.resolve("c/CanonicalIsOneInstanceTest.java");
        assertThat(run.out()).startsWith(test + ": 5 tests\n");
        assertThat(results(test))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "new_a_Legacy_is_the_one_instance", false,
                        "new_a_Outer_Legacy_is_the_one_instance", false,
                        "a_Alias_get_is_the_one_instance", false,
                        "f_Factory_good_is_the_one_instance", true,
                        "new_f_Factory_bad_is_the_one_instance", false));
    }

    @Test
    void what_is_not_compared_is_said_with_its_reason_and_stands_nowhere_in_the_test() throws IOException {
        CliRun printed = CliRun.of("reproduce", "--map", map, "--classes", classes);
        assertThat(printed.err().lines())
                .containsExactly(
                        "  not compared: new a.Legacy(int): it takes (int); what it yields depends on what it is given",
                        "  not compared: new a.Outer$Hidden(): a.Outer$Hidden is not public");
        assertThat(printed.out()).doesNotContain("Hidden", "Legacy(int)");
        CliRun written = CliRun.of("reproduce", "--map", map, "--classes", classes, "--out", folder.resolve("src"));
        assertThat(written.out()).contains("  not compared: new a.Outer$Hidden(): a.Outer$Hidden is not public\n");
    }

    @Test
    void a_public_constructor_of_canonical_is_a_failure_until_it_is_hidden_and_the_test_compiles_then()
            throws Exception {
        String hiddenConstructor = CODE[0];
        String name = "nobody_else_constructs_c_Canonical";
        Compiled.into(classes, hiddenConstructor.replace("Canonical() {}", "public Canonical() {}"));
        Path test = folder.resolve("src/c/CanonicalIsOneInstanceTest.java");
        CliRun.of("reproduce", "--map", map, "--classes", classes, "--out", folder.resolve("src"));
        assertThat(results(test)).containsEntry(name, false);

        Compiled.into(classes, hiddenConstructor.replace("Canonical() {}", "private Canonical() {}"));
        assertThat(results(test)).containsEntry(name, true);
    }

    @Test
    void nothing_is_replaced() throws IOException {
        Path sources = folder.resolve("src");
        Path test = sources.resolve("c/CanonicalIsOneInstanceTest.java");
        Files.createDirectories(test.getParent());
        Files.writeString(test, "mine");
        CliRun run = CliRun.of("reproduce", "--map", map, "--classes", classes, "--out", sources);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(test + ": is there already; remove it, or name another folder with --out\n");
        assertThat(test).hasContent("mine");
    }

    @Test
    void entries_without_one_instance_are_named_and_alone_are_an_error() throws IOException {
        Path others = MapFile.write(folder, """
                canonicalType: c.Canonical
                accessor: new
                legacyTypes: [a.Legacy]
                """, """
                canonicalType: c.Canonical2
                accessor: of(java.lang.String)
                legacyTypes: [a.Alias]
                """);
        CliRun run = CliRun.of("reproduce", "--map", others, "--classes", classes);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "com.acme.One, entry 1: no test: `accessor: new`: there is no one instance",
                        "com.acme.One, entry 2: no test: of(java.lang.String) takes arguments: there is one instance for each",
                        "nothing to reproduce: no entry of the map has one instance to compare with");
    }

    private Map<String, Boolean> results(Path test) throws Exception {
        Path compiled = folder.resolve("test-classes");
        JavaCompilation.ofFiles(Map.of("c/CanonicalIsOneInstanceTest.java", Files.readString(test)))
                .against(Stream.concat(
                                Stream.of(classes),
                                Arrays.stream(System.getProperty("java.class.path")
                                                .split(File.pathSeparator))
                                        .map(Path::of))
                        .toList())
                .into(compiled);
        URL[] urls = {classes.toUri().toURL(), compiled.toUri().toURL()};
        Map<String, Boolean> results = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("c.CanonicalIsOneInstanceTest");
            Object instance = constructed(type);
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    results.put(method.getName(), passes(method, instance));
                }
            }
        }
        return results;
    }

    private static Object constructed(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static boolean passes(Method test, Object instance) throws IllegalAccessException {
        test.setAccessible(true);
        try {
            test.invoke(instance);
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getTargetException()).isInstanceOf(AssertionError.class);
            return false;
        }
    }
}
