package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An accessor that cannot be had gives the original construction, never an error. */
class AccessorTroubleTest {
    private static final String LEGACY = "public class Legacy { public String name() { return \"legacy\"; } }";

    @Test
    void an_accessor_that_throws_fails_that_construction_only() {
        RunningProgram program = program(
                "static int calls; public static Canonical getInstance() {",
                "if (calls++ == 0) throw new IllegalStateException(); return new Canonical(); }",
                "return new Legacy().name() + \" \"; ");

        assertThat(program.run()).isEqualTo("legacy ");
        assertThat(program.run()).isEqualTo("canonical ");
        assertThat(program.events())
                .containsExactly(
                        "facade new app.Legacy in app.Main.run",
                        "failed(accessor_threw) new app.Legacy in app.Main.run")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_canonical_type_that_cannot_be_initialised_gives_originals_again_and_again() {
        RunningProgram program = program(
                "static Canonical one; static { if (one == null) throw new IllegalStateException(\"no\"); }",
                "public static Canonical getInstance() { return one; }",
                "return new Legacy().name() + new Legacy().name();");

        assertThat(program.run()).isEqualTo("legacylegacy");
        assertThat(program.run()).isEqualTo("legacylegacy");
        assertThat(program.events())
                .hasSize(2)
                .allMatch(e -> e.equals("2 failed(accessor_threw) new app.Legacy in app.Main.run"));
    }

    @Test
    void an_accessor_that_constructs_the_legacy_type_does_not_recurse() {
        RunningProgram program = program(
                "static final Canonical ONE = new Canonical(); static int asked;",
                "public static Canonical getInstance() { asked++; return new Legacy().name().equals(\"legacy\") && Helper.make() != null ? ONE : null; }",
                "return new Legacy().name() + Canonical.asked;",
                "app.Helper",
                "class Helper { static Legacy make() { return new Legacy(); } }");

        assertThat(program.run()).isEqualTo("canonical1");
    }

    @Test
    void an_accessor_that_returns_null_gives_the_original() {
        RunningProgram program =
                program("", "public static Canonical getInstance() { return null; }", "return new Legacy().name();");

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly("failed(accessor_returned_null) new app.Legacy in app.Main.run");
    }

    @Test
    void what_the_jvm_itself_throws_passes_through() {
        RunningProgram program = program(
                "",
                "public static Canonical getInstance() { throw new StackOverflowError(); }",
                "return new Legacy();");

        assertThatThrownBy(program::runOrThrow).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void a_missing_accessor_gives_the_original() {
        RunningProgram program = program("", "", "return new Legacy().name();");

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly("failed(accessor_missing) new app.Legacy in app.Main.run");
    }

    @Test
    void an_accessor_that_is_not_static_gives_the_original() {
        RunningProgram program =
                program("", "public Canonical getInstance() { return this; }", "return new Legacy().name();");

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly("failed(accessor_not_static) new app.Legacy in app.Main.run");
    }

    @Test
    void an_accessor_that_the_caller_may_not_call_gives_the_original() {
        RunningProgram program =
                program("", "private static Canonical getInstance() { return null; }", "return new Legacy().name();");

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events()).containsExactly("failed(accessor_not_accessible) new app.Legacy in app.Main.run");
    }

    @Test
    void a_canonical_type_that_constructs_legacy_types_does_not_recurse() {
        RunningProgram program = program(
                "private static Canonical one; final Legacy held = new Legacy();",
                "public static Canonical getInstance() { if (one == null) one = new Canonical(); return one; }",
                "return new Legacy().name() + Canonical.getInstance().held.name();");

        assertThat(program.run()).isEqualTo("canonicallegacy");
    }

    @Test
    void code_that_canonical_calls_while_it_is_made_gets_originals() {
        RunningProgram program = program(
                "private static Canonical one; final Legacy held = Helper.make();",
                "public static Canonical getInstance() { if (one == null) one = new Canonical(); return one; }",
                "return new Legacy().name() + Canonical.getInstance().held.name() + Helper.make().name();",
                "app.Helper",
                "public class Helper { public static Legacy make() { return new Legacy(); } }");

        assertThat(program.run()).isEqualTo("canonicallegacycanonical");
        assertThat(program.events()).contains("observed(inside_canonical) new app.Legacy in app.Helper.make");
    }

    @Test
    void the_exception_of_an_original_constructor_reaches_the_caller() {
        RunningProgram program = new Program()
                .source("app.Canonical", "public class Canonical { }")
                .source(
                        "app.Legacy",
                        "public class Legacy { public Legacy() throws java.io.IOException { throw new java.io.IOException(\"disk\"); } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("new Legacy(); return null;")
                .start();

        assertThatThrownBy(program::runOrThrow).hasMessage("disk").isInstanceOf(java.io.IOException.class);
    }

    private static RunningProgram program(String members, String accessor, String main, String... more) {
        Program program = new Program()
                .source(
                        "app.Canonical",
                        "public class Canonical {",
                        members,
                        accessor,
                        "public String name() { return \"canonical\"; } }")
                .source("app.Legacy", LEGACY)
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main(main);
        return (more.length > 0 ? program.source(more[0], more[1]) : program).start();
    }
}
