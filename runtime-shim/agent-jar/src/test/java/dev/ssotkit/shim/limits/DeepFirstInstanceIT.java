package dev.ssotkit.shim.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The application itself asks for canonical for the first time, shortly before its stack ends: where that goes well
 * without the agent, nothing of the agent's may take the room.
 */
class DeepFirstInstanceIT {
    /** Of the program's own frames: some 5 KB, for what no two JVMs do alike. */
    private static final int MARGIN = 64;

    private static final int DEEPEST = 512;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final Canonical ONE = new Canonical(); public static Canonical getInstance() { return ONE; }",
                "static Canonical one; public static Canonical getInstance() { if (one == null) { one = new Canonical(); } return one; }",
                "static Canonical one; public static synchronized Canonical getInstance() { if (one == null) { one = new Canonical(); } return one; }",
                "static class Holder { static final Canonical ONE = new Canonical(); } public static Canonical getInstance() { return Holder.ONE; }",
                "static final java.util.List<Canonical> ALL = new java.util.ArrayList<>(); static { ALL.add(new Canonical()); }"
                        + " public static Canonical getInstance() { return ALL.get(0); }",
            })
    void canonical_comes_into_being_as_deep_as_without_the_agent(String idiom) throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"),
                List.of(),
                "package app; public class Canonical { " + idiom
                        + " private int count; public Canonical() { count = 1; }"
                        + " public synchronized int next() { return ++count; } public String name() { return \"canonical\"; } }",
                TwoManagers.LEGACY,
                """
                package app;
                public class Main {
                  static Object kept;
                  /** Goes down till the stack ends, and asks on the way back. */
                  static int edge(int wanted) {
                    int back;
                    try { back = edge(wanted); } catch (StackOverflowError e) { back = 0; }
                    if (back == wanted) {
                      try { kept = Canonical.getInstance(); } catch (StackOverflowError | NoClassDefFoundError e) { /* said below */ }
                    }
                    return back + 1;
                  }
                  public static void main(String[] arguments) throws Exception {
                    Class.forName("app.Canonical", false, Main.class.getClassLoader());
                    int wanted = Integer.parseInt(arguments[0]);
                    Thread deep = new Thread(null, () -> edge(wanted), "deep", 512 * 1024);
                    deep.start();
                    deep.join();
                    System.out.println(kept != null);
                    try { System.out.println(Canonical.getInstance() == kept); } catch (LinkageError e) { System.out.println(e); }
                  }
                }
                """);
        int least = least(classes);

        List<String> lines = new ForkedProgram(folder)
                .jvmOptions("-Xint")
                .runMain(List.of(classes), String.valueOf(least + MARGIN))
                .lines();

        assertThat(lines).as("%d frames before the end", least + MARGIN).containsExactly("true", "true");
    }

    /** With how many frames left it goes well without the agent. */
    private int least(Path classes) throws Exception {
        int broken = 0;
        int fine = DEEPEST;
        while (fine - broken > MARGIN / 4) {
            int middle = (broken + fine) / 2;
            boolean isFine = new ForkedProgram(folder)
                    .withoutAgent()
                    .jvmOptions("-Xint")
                    .runMain(List.of(classes), String.valueOf(middle))
                    .lines()
                    .equals(List.of("true", "true"));
            fine = isFine ? middle : fine;
            broken = isFine ? broken : middle;
        }
        return fine;
    }
}
