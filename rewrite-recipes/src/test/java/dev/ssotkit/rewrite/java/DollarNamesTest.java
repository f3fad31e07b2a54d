package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any binary name is a type name, wherever its {@code $} stand. */
class DollarNamesTest {

    private static final String ONE = """
            package one;

            public class %1$s {
                public static %1$s get() {
                    return new %1$s();
                }
            }
            """;

    private static Codebase.Outcome run(String canonical, String legacy, String written) {
        String nested = "package old;\n\npublic class Outer {\n    public static class " + legacy + " {}\n}\n";
        boolean isNested = written.contains("Outer.");
        String name = isNested ? "old.Outer." + legacy : "old." + legacy;
        return new Codebase()
                .main(
                        String.format(ONE, canonical),
                        isNested ? nested : "package old;\n\npublic class " + legacy + " {}\n",
                        "package old;\n\npublic class Manager {}\n",
                        "package app;\n\nimport " + name + ";\n\nclass Main {\n    " + legacy + " it = new " + legacy
                                + "();\n    old.Manager other = new old.Manager();\n}\n")
                .file("application.yml", "it: " + (isNested ? "old.Outer$" + legacy : name) + "\nother: old.Manager\n")
                .run(new ConsolidateManager("one." + canonical, "get()", List.of(written), List.of()))
                .compiles();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Manager$", "Manager$$", "$colon$colon", "$AutoValue_M", "Old$1", "Old$Inner$", "Old$$Inner"})
    void a_legacy_type_of_that_name_moves(String name) {
        Codebase.Outcome moved = run("One", name, "old." + name);

        assertThat(moved.file("Main.java"))
                .as(moved.reasons())
                .contains("import one.One;", "    One it = One.get();", "old.Manager other = new old.Manager();")
                .doesNotContain(name + ";", name + " ");
        assertThat(moved.file("application.yml")).isEqualTo("it: one.One\nother: old.Manager\n");
    }

    @ParameterizedTest
    @CsvSource({"old.Outer.Manager$, Manager$", "old.Outer.$Inner, $Inner"})
    void so_does_a_nested_one(String written, String name) {
        Codebase.Outcome moved = run("One", name, written);

        assertThat(moved.file("Main.java")).as(moved.reasons()).contains("    One it = One.get();");
        assertThat(moved.file("application.yml")).isEqualTo("it: one.One\nother: old.Manager\n");
    }

    @Test
    void canonical_may_be_named_so() {
        Codebase.Outcome moved = run("One$", "Old", "old.Old");

        assertThat(moved.file("Main.java"))
                .as(moved.reasons())
                .contains("import one.One$;", "    One$ it = One$.get();");
        assertThat(moved.file("application.yml")).isEqualTo("it: one.One$\nother: old.Manager\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$One", "$colon$colon", "One$$Two"})
    void to_a_canonical_type_whose_name_cannot_be_written_in_an_import_nothing_moves(String name) {
        Codebase.Outcome kept = run(name, "Old", "old.Old");

        assertThat(kept.changed).isEmpty();
        assertThat(kept.reasons()).contains("BLOCKED");
    }

    @Test
    void a_text_that_names_a_type_with_a_dollar_more_is_another_type() {
        Codebase.Outcome moved = new Codebase()
                .main(String.format(ONE, "One"), "package old;\n\npublic class Manager {}\n")
                .file("application.yml", "it: old.Manager\nother: old.Manager$\nthird: old.$Manager\n")
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Manager"), List.of()))
                .compiles();

        assertThat(moved.file("application.yml")).isEqualTo("it: one.One\nother: old.Manager$\nthird: old.$Manager\n");
    }
}
