package dev.ssotkit.shim.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where a stack is about to end or the heap is full, nothing else comes out of a construction than what the JVM throws,
 * and nothing stays broken: neither a class of the JDK nor one of the application's, nor what the agent decides.
 */
class StackEndIT {
    @TempDir
    static Path folder;

    private static final int LOADED = 60;
    private static final String REDIRECTED = "1 facade new app.Legacy in app.Loaded";
    private static final String LOST = "1 failed(not_rewritten) new app.Legacy in app.Loaded";

    private static Path classes;

    @BeforeAll
    static void compiles_programs() throws Exception {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < LOADED; i++) {
            sources.add("package app; public class Loaded" + i + " implements java.util.function.Supplier<Object> {"
                    + " public Object get() { return new Legacy(); } }");
        }
        Collections.addAll(sources, TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import java.util.function.Supplier;
                public class Main {
                  static Object kept;
                  static void make(String site) {
                    switch (site) {
                      case "new": kept = new Legacy(); break;
                      case "reference": Supplier<Legacy> made = Legacy::new; kept = made.get(); break;
                      case "factory": kept = Factory.create(); break;
                    }
                  }
                  /** Goes down till the stack ends, and constructs on the way back, ever less deep. */
                  static int edge(String site) {
                    int back;
                    try { back = edge(site); } catch (StackOverflowError e) { back = 0; }
                    if (back < 1500) {
                      try { make(site); return 10_000; } catch (StackOverflowError e) { /* further back, then */ }
                    }
                    return back + 1;
                  }
                  public static void main(String[] sites) throws Exception {
                    Class.forName("app.Factory");
                    for (String site : sites) {
                      Thread deep = new Thread(null, () -> edge(site), "deep", 512 * 1024);
                      deep.setUncaughtExceptionHandler((thread, thrown) -> System.out.println("uncaught " + thrown));
                      deep.start();
                      deep.join();
                    }
                    Class.forName("sun.net.www.protocol.jrt.JavaRuntimeURLConnection");
                    for (String site : sites) {
                      try { make(site); System.out.println(kept != null); } catch (Throwable e) { System.out.println(e); }
                    }
                    System.out.println(Canonical.getInstance().next());
                  }
                }
                """, """
                package app;
                public class Factory { public static Legacy create() { return new Legacy(); } }
                """, """
                package app;
                public class Small {
                  static Object kept;
                  public static void main(String[] arguments) throws Exception {
                    new Legacy();
                    Thread small = new Thread(null, () -> { kept = new Legacy(); System.out.println(kept != null); }, "small", 1);
                    small.start();
                    small.join();
                  }
                }
                """, """
                package app;
                public class First {
                  static Object kept;
                  public static void main(String[] kilobytes) throws Exception {
                    for (String size : kilobytes) {
                      Thread small = new Thread(null, First::make, "small", Long.parseLong(size) * 1024);
                      small.setUncaughtExceptionHandler((thread, thrown) -> System.out.println("uncaught " + thrown));
                      small.start();
                      small.join();
                    }
                    make();
                    System.out.println(new Legacy().next());
                  }
                  static void make() { kept = new Legacy(); System.out.println(kept != null); }
                }
                """, """
                package app;
                import java.util.ArrayList;
                import java.util.List;
                public class Full {
                  static Object kept;
                  static Object make() { return new Legacy(); }
                  public static void main(String[] arguments) throws Exception {
                    List<Object> all = new ArrayList<>();
                    String said = "nothing";
                    for (int size = 1 << 20; size > 0; size /= 2) {
                      try { while (true) { all.add(new byte[size]); } } catch (OutOfMemoryError e) { /* full */ }
                    }
                    try { kept = make(); } catch (OutOfMemoryError e) { /* as it may be */ }
                    catch (Throwable e) { said = String.valueOf(e.getClass()); }
                    all.clear();
                    System.out.println(said);
                    System.out.println(make() != null);
                  }
                }
                """, """
                package app;
                import java.util.function.Supplier;
                public class Loading {
                  static String[] names = new String[60];
                  /** Goes down till the stack ends, and loads a class on the way back. */
                  static int edge(int which) {
                    int back;
                    try { back = edge(which); } catch (StackOverflowError e) { back = 0; }
                    if (back == which * 4) {
                      try { Class.forName(names[which], false, Loading.class.getClassLoader()); }
                      catch (StackOverflowError | ReflectiveOperationException e) { /* loaded below, then */ }
                    }
                    return back + 1;
                  }
                  public static void main(String[] arguments) throws Exception {
                    for (int i = 0; i < names.length; i++) { names[i] = "app.Loaded" + i; }
                    Class.forName(names[0]);
                    for (int i = 1; i < names.length; i++) {
                      int which = i;
                      Thread deep = new Thread(null, () -> edge(which), "deep", 512 * 1024);
                      deep.start();
                      deep.join();
                    }
                    for (String name : names) {
                      System.out.println(((Supplier<?>) Class.forName(name).getConstructor().newInstance()).get() != null);
                    }
                  }
                }
                """);
        classes = JavaCompilation.of(sources).into(folder.resolve("classes"));
    }

    @ParameterizedTest
    @CsvSource({
        "redirect, -Xmixed, new reference factory",
        "redirect, -XX:TieredStopAtLevel=4, new reference factory",
        "redirect, -Xint, new reference factory",
        "redirect, -Xmixed, reference new",
        "redirect, -Xint, factory new",
        "observe, -Xmixed, new reference factory",
        "observe, -Xint, factory reference",
    })
    void a_first_construction_at_the_end_of_a_stack_breaks_nothing(String mode, String jit, String sites)
            throws Exception {
        assertNothingBreaks(classes.toString(), mode, jit, sites);
    }

    @ParameterizedTest
    @CsvSource({"-Xmixed, new reference factory", "-Xint, new reference factory", "-Xint, reference factory"})
    void nor_does_one_that_yields_the_canonical_instance_itself(String jit, String sites) throws Exception {
        Path related = JavaCompilation.compile(folder.resolve("related"), List.of(), """
                package app;
                public class Canonical extends Legacy {
                  private static class Holder { static final Canonical ONE = new Canonical(); }
                  public static Canonical getInstance() { return Holder.ONE; }
                }
                """, TwoManagers.LEGACY);

        ProgramRun run = assertNothingBreaks(related + File.pathSeparator + classes, "redirect", jit, sites);

        assertThat(run.events()).anyMatch(event -> event.contains(" redirected "));
    }

    private static ProgramRun assertNothingBreaks(String classPath, String mode, String jit, String sites)
            throws Exception {
        ProgramRun run = compare(classPath, "app.Main", List.of(sites.split(" ")), mode, jit);

        List<String> originals = run.events().stream()
                .filter(event -> event.contains(" failed(linkage) "))
                .toList();
        assertThat(run.jvm().err().lines())
                .as("beside what comes with every agent, one line if any object was an original one: " + originals)
                .filteredOn(line -> !line.contains("java.lang.instrument ASSERTION FAILED"))
                .hasSize(originals.isEmpty() ? 0 : 1)
                .allMatch(line -> line.contains(": too little is left of the stack for making"));
        assertThat(run.events())
                .filteredOn(event -> !originals.contains(event))
                .isNotEmpty()
                .noneMatch(event -> event.contains("failed") || event.contains("not_eligible"));
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-Xmixed"})
    void a_class_that_is_loaded_at_the_end_of_a_stack_is_rewritten_or_said_not_to_be(String jit) throws Exception {
        ProgramRun run = compare("app.Loading", List.of(), "redirect", jit);

        assertThat(run.jvm().err().lines())
                .filteredOn(line -> !line.contains("java.lang.instrument ASSERTION FAILED"))
                .allMatch(line -> line.matches("ssot-shim: app.Loaded\\d+ stays as it is: .*"));
        assertThat(run.events())
                .hasSize(LOADED)
                .allMatch(event -> event.startsWith(REDIRECTED) || event.startsWith(LOST))
                .as("where nothing ends")
                .contains(REDIRECTED + "0.get")
                .filteredOn(event -> !event.equals(REDIRECTED + "0.get"))
                .as("not all of the others")
                .anyMatch(event -> event.startsWith(REDIRECTED));
    }

    @Test
    void a_thread_with_the_smallest_stack_constructs_as_without_the_agent() throws Exception {
        ProgramRun run = compare("app.Small", List.of(), "redirect", "-Xmixed");

        assertThat(run.events())
                .allMatch(event -> event.contains("facade new app.Legacy"))
                .hasSize(2);
    }

    /** Where there is no room for making canonical, an original object is made, and the next construction asks again. */
    @ParameterizedTest
    @ValueSource(strings = {"-Xmixed", "-Xint", "-XX:TieredStopAtLevel=1"})
    void so_does_one_that_is_the_first_of_all(String jit) throws Exception {
        ProgramRun run = new ForkedProgram(folder)
                .jvmOptions(jit)
                .run(List.of("-cp", classes.toString(), "app.First", "1", "128", "144"));

        assertThat(run.linesWithWarnings()).containsExactly("true", "true", "true", "true", "1");
        assertThat(run.jvm().err().lines())
                .hasSize(1)
                .allMatch(line -> line.endsWith(
                        "at app.First.make(First.java:14): too little is left of the stack for making the first"
                                + " canonical instance; the original construction runs"));
        assertThat(run.events())
                .contains(
                        "3 failed(linkage) new app.Legacy in app.First.make",
                        "1 facade new app.Legacy in app.First.make");
    }

    @Test
    void a_first_construction_in_a_full_heap_is_made_up_for_by_the_next() throws Exception {
        ProgramRun run = compare("app.Full", List.of(), "redirect", "-Xmx24m");

        assertThat(run.events()).anyMatch(event -> event.contains("facade new app.Legacy in app.Full.make"));
    }

    /** With the agent, what is printed is the same line by line. */
    private static ProgramRun compare(String main, List<String> arguments, String mode, String option)
            throws Exception {
        return compare(classes.toString(), main, arguments, mode, option);
    }

    private static ProgramRun compare(String classPath, String main, List<String> arguments, String mode, String option)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("-cp", classPath, main));
        command.addAll(arguments);
        ProgramRun without =
                new ForkedProgram(folder).withoutAgent().jvmOptions(option).run(command);
        ProgramRun with = new ForkedProgram(folder)
                .agentOptions("mode=" + mode)
                .jvmOptions(option)
                .run(command);
        assertThat(with.linesWithWarnings()).isEqualTo(without.linesWithWarnings());
        return with;
    }
}
