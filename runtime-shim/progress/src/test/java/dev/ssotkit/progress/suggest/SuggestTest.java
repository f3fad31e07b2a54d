package dev.ssotkit.progress.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code plan --suggest}: what it says is pasted into the map, and planned again. */
class SuggestTest {
    private static final String CANONICAL = """
            package a; public class Canonical { public static Canonical getInstance() { return null; }
              public void connect(Context c) {} public int size() { return 1; } public void close() {} }
            """;
    private static final String CONTEXT = "package a; public class Context {}";

    @TempDir
    Path folder;

    private int plans;

    private String plan(String entry, Path classes) throws IOException {
        Path map = MapFile.write(Files.createDirectories(folder.resolve("map" + plans++)), entry);
        CliRun run = CliRun.of("plan", "--suggest", "--map", map, "--classes", classes);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    private Path compiled(String... sources) throws IOException {
        return Compiled.into(folder.resolve("classes"), sources);
    }

    /** The entry with the lines that are not commented out. */
    private static String paste(String entry, String plan) {
        List<String> pasted = new ArrayList<>(entry.lines().toList());
        List<String> added = plan.lines()
                .filter(line -> line.startsWith("      ") && !line.isBlank())
                .map(line -> line.substring(6))
                .filter(line -> !line.stripLeading().startsWith("#"))
                .toList();
        for (String line : added) {
            String option = line.contains(":") && !line.startsWith(" ") ? line.substring(0, line.indexOf(':') + 1) : "";
            if (!option.isEmpty() && !option.equals("calls:")) {
                pasted.removeIf(known -> known.startsWith(option));
                pasted.add(0, line);
            } else {
                pasted.add(line);
            }
        }
        return String.join("\n", pasted) + "\n";
    }

    private static long blocked(String plan) {
        return plan.lines().filter(line -> line.matches("\\S+ +blocked .*")).count();
    }

    private String resolved(String entry, Path classes) throws IOException {
        String before = plan(entry, classes);
        String after = plan(paste(entry, before), classes);
        assertThat(blocked(before)).isPositive();
        assertThat(blocked(after)).as(before + after).isZero();
        return before;
    }

    private static String entry(String accessor, String... calls) {
        return "canonicalType: a.Canonical\naccessor: " + accessor + "\nlegacyTypes: [a.Legacy]\n"
                + (calls.length == 0 ? "" : "calls:\n  - " + String.join("\n  - ", calls) + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getInstanse() | accessor: getInstance()",
                "close() | accessor: getInstance()",
                "nothing() | accessor: getInstance()",
            })
    void an_accessor_that_is_none_is_replaced_by_one_that_is(String accessor, String line) throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, "package a; public class Legacy {}");
        String plan = resolved(entry(accessor), classes);
        assertThat(plan).contains("  remedy: " + line + "\n", "      " + line + "  # one instance for all\n");
    }

    @Test
    void of_accessors_with_and_without_arguments_the_plainer_is_sure_and_a_maker_never() throws IOException {
        Path classes = compiled("""
                package a; public class Canonical { public static Canonical shared() { return null; }
                  public static Canonical create() { return null; } public static Canonical of(Context c) { return null; } }
                """, CONTEXT, "package a; public class Legacy {}");
        assertThat(resolved(entry("get()"), classes)).contains("""
                              # in place of the entry's accessor:
                              accessor: shared()  # one instance for all
                              # accessor: create()  # if it returns one instance and makes none each time
                              # accessor: of(a.Context)  # one instance for each a.Context; but no constructor says which
                        """);
    }

    @Test
    void a_maker_alone_is_commented_out_and_says_why() throws IOException {
        Path classes = compiled(
                "package a; public class Canonical { public static Canonical create() { return null; } }",
                "package a; public class Legacy {}");
        assertThat(plan(entry("get()"), classes))
                .contains(
                        "  remedy: unsure: accessor: create() (if it returns one instance and makes none each time)\n",
                        "      # accessor: create()  # if it returns");
    }

    @Test
    void an_accessor_for_each_context_is_sure_only_if_a_constructor_says_which() throws IOException {
        String perContext =
                "package a; public class Canonical { public static Canonical of(Context c) { return null; } }";
        Path with = Compiled.into(
                folder.resolve("with"),
                perContext,
                CONTEXT,
                "package a; public class Legacy { public Legacy(Context c) {} }");
        assertThat(resolved(entry("get()"), with)).contains("      accessor: of(a.Context)  #");
        Path without = compiled(perContext, CONTEXT, "package a; public class Legacy {}");
        assertThat(plan(entry("get()"), without))
                .contains(
                        "      # accessor: of(a.Context)  # one instance for each a.Context; but no constructor says which");
    }

    @Test
    void an_accessor_of_another_class_is_found() throws IOException {
        Path classes = compiled(
                "package a; public class Canonical {}",
                "package a; public class Beans { public static Canonical getInstance() { return null; } }",
                "package a; public class Legacy {}");
        assertThat(resolved(entry("get()"), classes)).contains("      accessor: a.Beans getInstance()  #");
    }

    @Test
    void a_canonical_type_in_another_package_is_found_with_its_accessor() throws IOException {
        Path classes = compiled(
                CANONICAL.replace("package a;", "package b; import a.Context;"),
                CONTEXT,
                "package a; public class Legacy {}");
        assertThat(resolved(entry("getInstance()"), classes)).contains("      canonicalType: b.Canonical  # ");
    }

    @Test
    void a_canonical_type_that_is_nested_is_there_in_whatever_notation() throws IOException {
        Path classes = compiled(
                "package a; public class outer { public static class inner { public static inner get() { return null; } } }",
                "package b; public class inner {}",
                "package a; public class Legacy {}");
        String entry = "canonicalType: a.outer.inner\naccessor: nothing()\nlegacyTypes: [a.Legacy]\n";
        assertThat(resolved(entry, classes))
                .contains("      accessor: get()  #")
                .doesNotContain("canonicalType");
    }

    @Test
    void methods_of_other_names_get_lines_with_every_place_that_calls_them() throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, """
                package a; public class Legacy {
                  public void registerConnection(Context c) {}
                  public int count() { return 1; } }
                """, """
                package u; class User {
                  void one(a.Legacy l) { l.registerConnection(null); }
                  void two(a.Legacy l) { l.registerConnection(null); } }
                """);
        assertThat(resolved(entry("getInstance()"), classes))
                .contains(
                        "  remedy: calls: a.Legacy registerConnection(a.Context) -> connect($1)\n",
                        """
                              #   used at u.User.one(User.java:2)
                              #   used at u.User.two(User.java:3)
                              - a.Legacy registerConnection(a.Context) -> connect($1)
                        """.indent(2),
                        "        - a.Legacy count() -> size()\n");
    }

    @Test
    void lines_go_below_those_that_are_there() throws IOException {
        Path classes = compiled(
                CANONICAL,
                CONTEXT,
                "package a; public class Legacy { public void registerConnection(Context c) {} public void shut() {} }");
        assertThat(resolved(entry("getInstance()", "a.Legacy shut() -> close()"), classes))
                .contains("      # below the entry's calls:\n")
                .doesNotContain("      calls:\n");
    }

    @Test
    void a_fault_of_the_accessor_hides_no_method_that_is_missing_too() throws IOException {
        Path classes = compiled(
                CANONICAL, CONTEXT, "package a; public class Legacy { public void registerConnection(Context c) {} }");
        assertThat(resolved(entry("nothing()"), classes))
                .contains(
                        "      accessor: getInstance()",
                        "        - a.Legacy registerConnection(a.Context) -> connect($1)");
    }

    @Test
    void a_method_that_nothing_is_like_is_commented_out() throws IOException {
        Path classes = compiled(
                CANONICAL, CONTEXT, "package a; public class Legacy { public void paint(java.awt.Color c) {} }");
        String plan = plan(entry("getInstance()"), classes);
        assertThat(plan)
                .contains(
                        "        # unsure: Canonical has nothing like it: add it there first\n",
                        "        # - a.Legacy paint(java.awt.Color) -> ?\n",
                        "      # calls:\n");
        assertThat(blocked(plan(paste(entry("getInstance()"), plan), classes))).isOne();
    }

    @Test
    void where_only_names_move_methods_and_constructors_get_lines() throws IOException {
        Path classes = compiled(
                """
                package a; public class Canonical { public static Canonical of(String s) { return null; }
                  public void connect(Context c) {} }
                """,
                CONTEXT,
                "package a; public class Legacy { public Legacy(String s) {} public void registerConnection(Context c) {} }",
                "package u; class User { void run() { new a.Legacy(\"\").registerConnection(null); } }");
        assertThat(resolved(entry("new"), classes))
                .contains(
                        "        - a.Legacy <constructor>(java.lang.String) -> of\n",
                        "        - a.Legacy registerConnection(a.Context) -> connect($1)\n");
    }

    @Test
    void a_method_that_a_caller_could_not_call_is_not_sure() throws IOException {
        Path classes = compiled(
                "package a; public class Canonical { void connect(Context c) {} public void close() {} }",
                CONTEXT,
                "package a; public class Legacy { public void connect(Context c) {} public void shut() {} }",
                "package u; class User { void run(a.Legacy l) { l.connect(null); } }",
                "package a; class Friend { void run(Legacy l) { l.connect(null); } }");
        assertThat(plan(entry("new"), classes))
                .contains("        # - a.Legacy connect(a.Context) -> connect($1)\n", "used at u.User.run(User.java:1)")
                .doesNotContain("        - a.Legacy connect");
    }

    @Test
    void a_method_brings_its_receiver_whatever_the_accessor_takes() throws IOException {
        Path classes = compiled(
                """
                package a; public class Canonical { public static Canonical forUser(Context c) { return null; }
                  public void connect(Context c) {} }
                """,
                CONTEXT,
                "package a; public class Legacy { public Legacy(Context c) {} public void registerConnection(Context c) {} }",
                "package u; class User { void run(a.Legacy l) { l.registerConnection(null); } }");
        assertThat(resolved(entry("forUser(a.Context)"), classes))
                .contains("        - a.Legacy registerConnection(a.Context) -> connect($1)\n");
    }

    @Test
    void a_member_that_is_used_and_missing_of_a_type_that_is_not_blocked_gets_a_line_too() throws IOException {
        Path classes = compiled(
                CANONICAL.replace("public void close", "public static void start(Context c) {} public void close"),
                CONTEXT,
                "package a; public class Legacy { public static void begin(Context c) {} }",
                "package u; class User { void run() { a.Legacy.begin(null); } }");
        String plan = plan(entry("getInstance()"), classes);
        assertThat(plan).contains("a.Legacy  facade\n", "note: recipe: method begin(a.Context) has no counterpart");
        assertThat(plan(paste(entry("getInstance()"), plan), classes)).doesNotContain("note: recipe:");
    }

    @Test
    void constructors_that_do_not_fit_pick_what_the_accessor_asks_for() throws IOException {
        Path classes = compiled("""
                package a; public class Canonical { public static Canonical forUser(Context c) { return null; }
                  public static Canonical named(String s) { return null; } }
                """, CONTEXT, """
                package a; public class Legacy { public Legacy(int size, Context c) {} public Legacy(String s) {}
                  public Legacy(long l) {} }
                """);
        String entry = entry("forUser(a.Context)");
        String plan = plan(entry, classes);
        assertThat(plan)
                .contains(
                        "        - a.Legacy <constructor>(int, a.Context) -> forUser($2)\n",
                        "        - a.Legacy <constructor>(java.lang.String) -> named\n",
                        "        # - a.Legacy <constructor>(long) -> forUser(?)\n");
        assertThat(plan(paste(entry, plan), classes))
                .contains("note: new a.Legacy(long) is observed (arguments)")
                .doesNotContain("note: new a.Legacy(int, a.Context)", "note: new a.Legacy(java.lang.String)");
    }

    @Test
    void a_static_method_that_reads_fields_of_its_argument_gets_a_line() throws IOException {
        Path classes = compiled(
                CANONICAL.replace(
                        "public void close", "public static int sizeOf(Canonical c) { return 1; } public void close"),
                CONTEXT,
                "package a; public class Legacy { private int n; public static int sizeOf(Legacy l) { return l.n; } }");
        String plan = plan(entry("getInstance()"), classes);
        assertThat(plan).contains("a.Legacy sizeOf(a.Legacy)");
        assertThat(blocked(plan(paste(entry("getInstance()"), plan), classes))).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public sealed class Legacy permits Sub {} final class Sub extends Legacy {} | remove `sealed` from a.Legacy",
                "public class Legacy implements java.io.Serializable {} | let a.Canonical extend a.Legacy",
                "public class Legacy { public int size; } | make the field private",
                "public class Legacy { public void close() { notifyAll(); } } | wait and notify on a private object",
                "public class Legacy { public native void close(); } | give the native method a body",
                "public enum Legacy { ONE } | move it to an entry of its own with `accessor: new`",
                "public @interface Legacy {} | move it to an entry of its own with `accessor: new`",
                "public class Legacy { protected void finalize() {} } | change what the reason names",
                "class Other {} | give its folder or jar with --classes; if it is retired, take it out of legacyTypes",
            })
    void what_no_line_resolves_says_what_to_do_in_code(String legacy, String remedy) throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, "package a; " + legacy);
        assertThat(plan(entry("getInstance()"), classes))
                .contains("  remedy: in code: " + remedy, "# in code: " + remedy);
    }

    @Test
    void without_an_accessor_to_be_found_one_is_to_be_written() throws IOException {
        Path classes = compiled("package a; public class Canonical {}", "package a; public class Legacy {}");
        assertThat(plan(entry("get()"), classes))
                .contains("  remedy: in code: write a `public static` method in a.Canonical that returns it");
    }

    @Test
    void a_contested_type_says_so() throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, "package a; public class Legacy {}");
        Path map = MapFile.write(
                folder, entry("getInstance()"), "canonicalType: a.Context\naccessor: new\nlegacyTypes: [a.Legacy]\n");
        assertThat(CliRun.of("plan", "--map", map, "--classes", classes).out())
                .contains("  remedy: in code: take it out of legacyTypes of all entries but one");
    }

    @Test
    void a_plan_without_anything_blocked_suggests_nothing() throws IOException {
        Path classes = compiled(CANONICAL, CONTEXT, "package a; public class Legacy {}");
        assertThat(plan(entry("getInstance()"), classes)).isEqualTo("-> a.Canonical\na.Legacy  facade\n\n1 facade\n");
    }
}
