package dev.ssotkit.corpus.habit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subclasses of a legacy type that canonical is assignable to, as Spring's CGLIB and Byte Buddy make them. */
class ClassProxyIT {
    private static final String LEGACY = "package app; public class Legacy { public String who() { return \"own\"; } }";
    private static final String CANONICAL = """
            package app;
            public class Canonical extends Legacy {
              static final Canonical ONE = new Canonical();
              public static Canonical getInstance() { return ONE; }
              @Override public String who() { return "canonical"; }
            }
            """;
    private static final String MAIN = """
            package app;
            import org.springframework.cglib.proxy.Enhancer;
            import org.springframework.cglib.proxy.NoOp;
            public class Main {
              public static void main(String[] arguments) throws Exception {
                System.out.println(new Legacy().who());
                Enhancer enhancer = new Enhancer();
                enhancer.setSuperclass(Legacy.class);
                enhancer.setCallback(NoOp.INSTANCE);
                System.out.println(((Legacy) enhancer.create()).who());
                System.out.println(new net.bytebuddy.ByteBuddy()
                    .subclass(Legacy.class)
                    .make().load(Main.class.getClassLoader()).getLoaded().getConstructor().newInstance().who());
                enhancer = new Enhancer();
                enhancer.setSuperclass(Canonical.class);
                enhancer.setCallback(NoOp.INSTANCE);
                System.out.println(((Legacy) enhancer.create()).who());
              }
            }
            """;
    private static final String REMEDY = "proxy app.Canonical instead, or what the proxy calls";

    @TempDir
    Path folder;

    @Test
    void each_is_an_object_of_its_own_and_plan_says_where_they_are_made() throws Exception {
        List<Path> libraries = new ArrayList<>(ClassPath.jarsBeside("habits", "spring"));
        libraries.addAll(ClassPath.jarsBeside("habits", "byte-buddy"));
        Path classes = JavaCompilation.compile(folder.resolve("classes"), libraries, LEGACY, CANONICAL, MAIN);
        Path generated = folder.resolve("generated");

        ProgramRun run = new ForkedProgram(folder)
                .jvmOptions("-Dcglib.debugLocation=" + generated)
                .runMain(ClassPath.with(libraries, classes));

        assertThat(run.linesKeeping("subclass")).containsSubsequence("canonical", "own", "own", "canonical");
        assertThat(run.events())
                .anyMatch(event -> event.startsWith("1 observed(subclass) subclass app.Legacy in app.Legacy$$"))
                .anyMatch(
                        event -> event.startsWith("1 observed(subclass) subclass app.Legacy in app.Legacy$ByteBuddy$"))
                .hasSize(3);
        assertThat(Planned.notes(folder, classes))
                .containsExactly(
                        made(8, "org.springframework.cglib.proxy.Enhancer"), made(12, "net.bytebuddy.ByteBuddy"));
        assertThat(Planned.notes(folder, classes, generated))
                .as("one that a build has made before, as Spring's ahead-of-time engine does")
                .filteredOn(note -> note.startsWith("note: subclass"))
                .singleElement()
                .asString()
                .matches("note: subclass at app\\.Legacy\\$\\$\\S+\\.<init>\\(<generated>\\): observed \\(subclass\\):"
                        + " a class proxy, an object of its own; " + REMEDY);
    }

    private static String made(int line, String by) {
        return "note: class proxies of app.Legacy are made at app.Main.main(Main.java:" + line + ") by " + by
                + ": each is an object of its own, observed (subclass) or, without a constructor, unseen; " + REMEDY;
    }
}
