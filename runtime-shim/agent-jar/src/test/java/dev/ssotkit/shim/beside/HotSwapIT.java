package dev.ssotkit.shim.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes are redefined as a debugger does it: with the class file as the compiler wrote it. */
class HotSwapIT {
    private static final String CALLER = """
            package app;
            import java.util.function.Supplier;
            public class Caller {
              static Supplier<Legacy> kept;
              static String call() {
                Supplier<Legacy> made = Legacy::new;
                if (kept == null) { kept = made; }
                return "%s " + new Legacy().name() + " " + made.get().next() + " " + kept.get().next();
              }
            }
            """;

    /** Redefines the classes that it is told, one by one, and calls after each. */
    private static final String MAIN = """
            package app;
            import java.lang.instrument.*;
            import java.nio.file.*;
            public class Main {
              static Instrumentation instrumentation;
              public static void premain(String argument, Instrumentation given) { instrumentation = given; }
              public static void main(String[] arguments) throws Exception {
                System.out.println(Caller.call());
                for (int i = 1; i < arguments.length; i++) {
                  Class<?> type = Class.forName("app." + arguments[i]);
                  Path file = Path.of(arguments[0], "app", arguments[i] + ".class");
                  instrumentation.redefineClasses(new ClassDefinition(type, Files.readAllBytes(file)));
                  System.out.println(Caller.call());
                }
              }
            }
            """;

    @TempDir
    Path folder;

    private Path classes;
    private Path changed;

    @BeforeEach
    void compiles_a_program_that_redefines_its_own_classes() throws Exception {
        classes = JavaCompilation.compile(
                folder.resolve("classes"),
                List.of(),
                TwoManagers.CANONICAL,
                TwoManagers.LEGACY,
                CALLER.formatted("a"),
                MAIN);
        changed = folder.resolve("changed");
    }

    @Test
    void caller_legacy_and_canonical_class_are_still_redirected_when_they_are_redefined_as_they_are() throws Exception {
        ProgramRun run = redefining(classes, "Caller", "Legacy", "Canonical", "Caller");

        assertThat(run.lines())
                .containsExactly(
                        "a canonical 1 2", "a canonical 3 4", "a canonical 5 6", "a canonical 7 8", "a canonical 9 10");
    }

    @Test
    void changed_bodies_take_effect_and_are_redirected() throws Exception {
        compileChanged(
                TwoManagers.CANONICAL.replace("\"canonical\"", "\"changed\""),
                TwoManagers.LEGACY.replace("\"legacy\"", "\"changed too\""),
                CALLER.formatted("b"));

        assertThat(redefining(changed, "Caller", "Legacy", "Canonical").lines())
                .containsExactly("a canonical 1 2", "b canonical 3 4", "b canonical 5 6", "b changed 7 8");
    }

    @Test
    void what_would_make_a_legacy_type_ineligible_does_not_while_it_is_loaded() throws Exception {
        compileChanged(
                TwoManagers.CANONICAL,
                TwoManagers.LEGACY.replace(
                        "public int next() {",
                        "public int next() { synchronized (this) { if (count > 9) { notifyAll(); } }"),
                CALLER.formatted("a"));

        assertThat(redefining(changed, "Legacy").lines()).containsExactly("a canonical 1 2", "a canonical 3 4");
    }

    @Test
    void a_further_constructor_reference_stays_as_it_is_until_the_next_start() throws Exception {
        compileChanged(
                TwoManagers.CANONICAL,
                TwoManagers.LEGACY,
                CALLER.formatted("b")
                        .replace("return", "Supplier<Legacy> further = Legacy::new; return further.get().name() +"));

        ProgramRun run = redefining(changed, "Caller", "Caller");
        assertThat(run.linesWithWarnings())
                .containsExactly("a canonical 1 2", "legacyb canonical 3 4", "legacyb canonical 5 6");
        assertThat(run.jvm().err())
                .containsOnlyOnce(
                        "app.Caller was redefined with a further reference to app.Legacy.<init>, which stays");
    }

    @Test
    void a_constructor_reference_that_goes_still_serves_who_got_it_before() throws Exception {
        compileChanged(
                TwoManagers.CANONICAL,
                TwoManagers.LEGACY,
                CALLER.formatted("b").replace("Legacy::new", "() -> kept.get()"));
        // javac's own lambda would be a further method, which no JVM takes: the class has one from the start.
        JavaCompilation.compile(
                classes,
                List.of(classes),
                CALLER.formatted("a").replace("return", "Supplier<Legacy> unused = () -> kept.get(); return"));

        assertThat(redefining(changed, "Caller").lines()).containsExactly("a canonical 1 2", "b canonical 3 4");
    }

    @Test
    void a_class_that_names_nothing_of_the_map_any_more_can_be_redefined() throws Exception {
        compileChanged("package app; public class Legacy { }", """
                package app;
                public class Caller {
                  static java.util.function.Supplier kept;
                  static String call() { return "nothing"; }
                }
                """);

        assertThat(redefining(changed, "Caller").lines()).containsExactly("a canonical 1 2", "nothing");
    }

    private void compileChanged(String... sources) throws Exception {
        JavaCompilation.compile(changed, List.of(), sources);
    }

    private ProgramRun redefining(Path newClasses, String... names) throws Exception {
        Jars.Manifest manifest = new Jars.Manifest("Premain-Class", "app.Main", "Can-Redefine-Classes", "true");
        Path jar = Jars.of(folder.resolve("program.jar"), manifest, Map.of("", classes));
        String[] arguments = new String[names.length + 1];
        arguments[0] = newClasses.toString();
        System.arraycopy(names, 0, arguments, 1, names.length);
        return new ForkedProgram(folder).jvmOptions("-javaagent:" + jar).runMain(List.of(jar), arguments);
    }
}
