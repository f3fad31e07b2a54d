package dev.ssotkit.corpus.habit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JvmRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Legacy types that Lombok gives a builder. */
class BuilderIT {
    @TempDir
    static Path folder;

    private static Path classes;

    @BeforeAll
    static void compiles_with_lombok() throws Exception {
        Path source = Files.writeString(folder.resolve("Main.java"), """
                package app;
                class Canonical {
                  static final Canonical ONE = new Canonical("canonical");
                  final String name;
                  Canonical(String name) { this.name = name; }
                  static Canonical getInstance() { return ONE; }
                  static Canonical named(String name) { return new Canonical(name); }
                  public String name() { return name; }
                }
                @lombok.Builder class Plain {
                  private final String name; public String name() { return name; } }
                @lombok.experimental.SuperBuilder class Generic {
                  private final String name; public String name() { return name; } }
                class OfConstructor {
                  private final String name;
                  @lombok.Builder(builderClassName = "Maker", buildMethodName = "make")
                  OfConstructor(String name) { this.name = name; }
                  public String name() { return name; }
                }
                @lombok.Builder(toBuilder = true) class Lacking {
                  private final String name; public String name() { return name; } }
                public class Main {
                  public static void main(String[] arguments) {
                    System.out.println(Plain.builder().name("mine").build().name());
                    System.out.println(Generic.builder().name("mine").build().name());
                    System.out.println(OfConstructor.builder().name("mine").make().name());
                    System.out.println(Lacking.builder().name("mine").build().name());
                  }
                }
                """);
        Path lombok = ClassPath.jarsBeside("habits", "lombok").get(0);
        classes = folder.resolve("classes");
        JvmRun javac = ForkedJvm.ofTool("javac")
                .run(
                        "-g",
                        "-cp",
                        lombok.toString(),
                        "-processorpath",
                        lombok.toString(),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(javac.exitCode()).as(javac.err()).isZero();
    }

    @Test
    void what_is_set_on_a_builder_is_dropped_and_plan_says_so() throws Exception {
        ForkedProgram program =
                new ForkedProgram(folder).legacyTypes("app.Plain, app.Generic, app.OfConstructor, app.Lacking");

        assertThat(program.runMain(List.of(classes)).linesWithWarnings())
                .containsExactly("canonical", "canonical", "canonical", "mine");
        assertThat(Planned.notes(folder, classes))
                .containsExactly(
                        lacking(25),
                        dropped("app.Generic$GenericBuilderImpl", "build", 12),
                        lacking(27),
                        lacking(26),
                        dropped("app.OfConstructor$Maker", "make", 16),
                        lacking(24),
                        dropped("app.Plain$PlainBuilder", "build", 10));
    }

    @Test
    void a_line_of_calls_for_its_constructor_hands_them_on() throws Exception {
        ForkedProgram program = new ForkedProgram(folder)
                .legacyTypes("app.Plain, app.OfConstructor, app.Lacking")
                .calls("app.Plain <constructor>(String) -> named($1)");

        assertThat(program.runMain(List.of(classes)).linesWithWarnings())
                .containsExactly("mine", "mine", "canonical", "mine");
        assertThat(Planned.notes(folder, classes))
                .containsExactly(lacking(27), lacking(26), dropped("app.OfConstructor$Maker", "make", 16), lacking(24));
    }

    /** Canonical lacks {@code builder()}, as any member that is used. */
    private static String lacking(int line) {
        return "note: recipe: method builder() has no counterpart in app.Canonical, used at app.Main.main(Main.java:"
                + line + ")";
    }

    private static String dropped(String builder, String method, int line) {
        return "note: builder " + builder + ": what is set on it is dropped at " + builder + "." + method
                + "(Main.java:" + line
                + "), for getInstance() takes no arguments; map the constructor in calls, to hand"
                + " the values on or to say that they may go";
    }
}
