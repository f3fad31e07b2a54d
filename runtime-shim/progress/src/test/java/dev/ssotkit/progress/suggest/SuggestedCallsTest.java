package dev.ssotkit.progress.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code plan --suggest} where methods or constructors have no counterpart. */
class SuggestedCallsTest extends PastedLines {
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
    void a_static_method_that_reads_fields_of_its_argument_gets_a_line_to_complete() throws IOException {
        Path classes = compiled(
                CANONICAL.replace(
                        "public void close", "public static int sizeOf(Canonical c) { return 1; } public void close"),
                CONTEXT,
                "package a; public class Legacy { private int n; public static int sizeOf(Legacy l) { return l.n; } }");
        assertThat(plan(entry("getInstance()"), classes))
                .contains("        # - a.Legacy sizeOf(a.Legacy) -> sizeOf(?)\n");
        String completed = entry("getInstance()", "a.Legacy sizeOf(a.Legacy) -> sizeOf($1)");
        assertThat(blocked(plan(completed, classes))).isZero();
    }
}
