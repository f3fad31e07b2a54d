package dev.ssotkit.shim.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Where redirection was asked for and an original runs, one line says of which type, why, and what to do. */
class KeptOriginalsIT {
    @TempDir
    static Path folder;

    private static Path classes;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.io.InputStream;
                import java.lang.invoke.MethodHandles;
                import java.util.function.Supplier;
                public class Main {
                  public static class Unmapped { public void only() { } }
                  public static class Configured { private int size; public void setSize(int s) { size = s; } public int next() { return 1; } }
                  public static class Sub extends Legacy { }
                  public static class Copied implements Cloneable { public int next() { return 1; } public Object copy() throws Exception { return clone(); } }
                  public static class Hidden implements Supplier<Object> { public Object get() { return new Legacy(); } }
                  public static class Lambda implements Supplier<Object> {
                    public Object get() { Supplier<Object> inner = () -> new Legacy(); return inner.get(); }
                  }
                  public static class Inside { public static Object make() { return new Legacy(); } }
                  /** Hands out its classes, and none of their files. */
                  static class Closed extends ClassLoader {
                    Closed() { super(Main.class.getClassLoader()); }
                    @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                      if (!name.startsWith("app.") || findLoadedClass(name) != null) {
                        return name.startsWith("app.") ? findLoadedClass(name) : super.loadClass(name, resolve);
                      }
                      byte[] file = bytes(name);
                      return defineClass(name, file, 0, file.length);
                    }
                    @Override public InputStream getResourceAsStream(String name) { return null; }
                  }
                  static byte[] bytes(String name) {
                    try (InputStream in = Main.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
                      return in.readAllBytes();
                    } catch (java.io.IOException e) { throw new IllegalStateException(e); }
                  }
                  static Object hidden(String name) throws Exception {
                    Class<?> type = MethodHandles.lookup().defineHiddenClass(bytes(name), true).lookupClass();
                    return ((Supplier<?>) type.getConstructor().newInstance()).get();
                  }
                  public static void main(String[] arguments) throws Exception {
                    for (int i = 0; i < 2; i++) {
                      switch (arguments[0]) {
                        case "unmapped": System.out.println(new Unmapped() != null); System.out.println(new Unmapped() != null); break;
                        case "configured": Configured c = new Configured(); c.setSize(i); System.out.println(c.next()); break;
                        case "reflection": System.out.println(Legacy.class.getConstructor().newInstance().name()); break;
                        case "inside": System.out.println(((Legacy) Inside.make()).name()); break;
                        case "subclass": System.out.println(new Sub().name()); break;
                        case "clone": System.out.println(new Copied().copy() != null); break;
                        case "hidden": System.out.println(((Legacy) hidden("app.Main$Hidden")).name()); break;
                        case "lambda": System.out.println(((Legacy) hidden("app.Main$Lambda")).name()); break;
                        default:
                          Class<?> inside = Class.forName("app.Main$Inside", true, new Closed());
                          System.out.println(inside.getMethod("make").invoke(null).getClass().getName());
                          break;
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void a_method_that_canonical_lacks() throws Exception {
        ProgramRun run = compare("unmapped");

        assertThat(warnings(run))
                .singleElement()
                .asString()
                .contains("app.Main$Unmapped -> app.Canonical at app.Main.main(Main.java:")
                .contains("stays original (unmapped_method): ")
                .contains("only")
                .endsWith("add the method to canonical or a line to `calls`");
    }

    @Test
    void an_object_that_is_configured() throws Exception {
        ProgramRun run = compare("configured");

        assertThat(warnings(run))
                .singleElement()
                .asString()
                .contains("app.Main$Configured")
                .contains("(hazard)");
    }

    @Test
    void a_class_loader_that_hands_out_no_class_files() throws Exception {
        ProgramRun run = compare("closed");

        assertThat(warnings(run))
                .singleElement()
                .asString()
                .contains("app.Legacy -> app.Canonical at app.Main$Inside.make(Main.java:")
                .contains("stays original (not_eligible): ");
        assertThat(run.events()).containsExactly("2 observed(not_eligible) new app.Legacy in app.Main$Inside.make");
    }

    @Test
    void an_object_that_reflection_makes() throws Exception {
        ProgramRun run = compare("reflection");

        assertThat(warnings(run))
                .singleElement()
                .asString()
                .contains("app.Legacy -> app.Canonical, reflection by app.Main: stays original (reflection); ")
                .contains("`reflection=forward`");
    }

    @Test
    void an_object_of_a_subclass_that_is_not_listed() throws Exception {
        assertThat(warnings(compare("subclass")))
                .singleElement()
                .asString()
                .contains("app.Legacy -> app.Canonical, new by app.Main: stays original (subclass); list the subclass");
    }

    @Test
    void a_copy() throws Exception {
        assertThat(warnings(compare("clone")))
                .filteredOn(line -> line.contains("(clone)"))
                .singleElement()
                .asString()
                .contains("app.Main$Copied -> app.Canonical, ");
    }

    @Test
    void a_new_in_a_class_that_an_earlier_agent_has_loaded() throws Exception {
        Path earlier = JavaCompilation.compile(folder.resolve("earlier"), List.of(classes), """
                package earlier;
                public class Agent {
                  public static void premain(String argument, java.lang.instrument.Instrumentation unused) throws Exception {
                    Class.forName("app.Main$Inside", false, ClassLoader.getSystemClassLoader());
                  }
                }
                """);
        Path jar = Jars.of(
                folder.resolve("earlier.jar"),
                new Jars.Manifest().with("Premain-Class", "earlier.Agent"),
                Map.of("", earlier));
        ProgramRun run = new ForkedProgram(folder)
                .optionsBeforeAgent("-javaagent:" + jar)
                .runMain(List.of(classes), "inside");

        assertThat(warnings(run))
                .singleElement()
                .asString()
                .contains("app.Main$Inside stays as it is: it was loaded before this agent");
        assertThat(run.events()).containsExactly("2 failed(not_rewritten) new app.Legacy in app.Main$Inside.make");
    }

    @Test
    void nothing_is_said_of_what_the_mode_asks_for() throws Exception {
        for (String what : List.of("unmapped", "configured", "reflection", "subclass", "clone", "hidden")) {
            assertThat(warnings(compare(what, "mode=observe"))).as(what).isEmpty();
        }
    }

    @Test
    void a_new_in_a_hidden_class_which_is_a_new() throws Exception {
        ProgramRun run = compare("hidden");

        assertThat(warnings(run))
                .singleElement()
                .asString()
                .contains("app.Main$Hidden is a hidden class, which no agent gets to see");
        assertThat(run.events()).containsExactly("2 observed(unsupported_shape) new app.Legacy in app.Main$Hidden.get");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21) // JDK 17 itself cannot link it.
    void a_new_in_a_lambda_of_a_hidden_class() throws Exception {
        ProgramRun run = compare("lambda");

        assertThat(warnings(run)).hasSize(1);
        assertThat(run.events()).containsExactly("2 observed(unsupported_shape) new app.Legacy in app.Main$Lambda.get");
    }

    private static List<String> warnings(ProgramRun run) {
        return run.jvm().err().lines().toList();
    }

    /** With the agent, what is printed is the same line by line: originals, all of them. */
    private static ProgramRun compare(String what) throws Exception {
        return compare(what, "mode=redirect");
    }

    private static ProgramRun compare(String what, String options) throws Exception {
        ProgramRun without = new ForkedProgram(folder).withoutAgent().runMain(List.of(classes), what);
        ProgramRun with = new ForkedProgram(folder)
                .agentOptions(options)
                .legacyTypes("app.Legacy, app.Main$Unmapped, app.Main$Configured, app.Main$Copied")
                .runMain(List.of(classes), what);
        assertThat(with.linesWithWarnings()).isEqualTo(without.linesWithWarnings());
        return with;
    }
}
