package dev.ssotkit.corpus.habit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that put a double into a singleton's private field, by the JDK, Spring and PowerMock. */
class ResetSingletonIT {
    private static final String LEGACY = """
            package app;
            public class Legacy {
              private static Legacy instance;
              private final String name;
              public Legacy(String name) { this.name = name; }
              public static Legacy getInstance() {
                if (instance == null) { instance = new Legacy("own"); }
                return instance;
              }
              public String who() { return name; }
            }
            """;
    private static final String CANONICAL = """
            package app;
            public class Canonical {
              static final Canonical ONE = new Canonical();
              public static Canonical getInstance() { return ONE; }
              public String who() { return "canonical"; }
            }
            """;
    private static final String MAIN = """
            package app;
            import java.lang.reflect.Field;
            import org.powermock.reflect.Whitebox;
            import org.springframework.test.util.ReflectionTestUtils;
            public class Main {
              static void reset(Class<?> type, String name, Object value) throws Exception {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(null, value);
              }
              public static void main(String[] arguments) throws Exception {
                reset(Legacy.class, "instance", new Legacy("jdk"));
                System.out.println(Legacy.getInstance().who());
                spring();
                powermock();
              }
              static void spring() {
                ReflectionTestUtils.setField(Legacy.class, "instance", new Legacy("spring"));
                System.out.println(Legacy.getInstance().who());
              }
              static void powermock() {
                Whitebox.setInternalState(Legacy.class, "instance", new Legacy("powermock"));
                System.out.println(Legacy.getInstance().who());
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void what_they_put_there_is_bypassed_and_plan_says_so() throws Exception {
        List<Path> libraries = ClassPath.jarsBeside("habits", "");
        Path classes = JavaCompilation.compile(folder.resolve("classes"), libraries, LEGACY, CANONICAL, MAIN);
        List<Path> classPath = ClassPath.with(libraries, classes);

        assertThat(new ForkedProgram(folder).withoutAgent().runMain(classPath).lines())
                .containsExactly("jdk", "spring", "powermock");
        assertThat(new ForkedProgram(folder).runMain(classPath).lines())
                .containsExactly("canonical", "canonical", "canonical");
        assertThat(Planned.notes(folder, classes))
                .containsExactly(bypassed("main", 12), bypassed("spring", 18), bypassed("powermock", 22));
        assertThat(new ForkedProgram(folder)
                        .agentOptions("mode=observe")
                        .runMain(classPath)
                        .lines())
                .as("the remedy")
                .containsExactly("jdk", "spring", "powermock");
    }

    private static String bypassed(String method, int line) {
        return "note: field app.Legacy.instance, reached at app.Main." + method + "(Main.java:" + line
                + "), is bypassed:"
                + " app.Legacy.getInstance() goes to app.Canonical.getInstance(); set what that hands out, or run this in"
                + " mode observe";
    }
}
