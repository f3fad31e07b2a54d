package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JLS 8.3, 6.5.6.2, 15.12.2: what a file finds through a subclass of the legacy type, without a word of that type. */
class FoundThroughSubclassesTest {

    private final Codebase codebase = new Codebase();

    private Codebase.Outcome run(String one, String header, String found) {
        codebase.main(
                "package app;\n\npublic interface Limits {\n    int MAX = 7;\n}",
                """
                package app;

                public class Base {
                    public static final int MIN = 1;

                    public String take(Object it) {
                        return "object";
                    }
                }
                """,
                "package old;\n\npublic class Old extends app.Base {}",
                "package one;\n\npublic class One extends app.Base {\n    " + one + "\n}",
                "package app;\n\nimport old.Old;\n\npublic class Mid " + header,
                "package app;\n\npublic class Main {\n    public static void main(String[] args) {\n"
                        + "        System.out.print(" + found + ");\n    }\n}");
        String printed = codebase.prints("app.Main");
        Codebase.Outcome outcome =
                codebase.run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.prints("app.Main")).isEqualTo(printed);
        return outcome;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public static final int MAX = 5;    | extends Old implements Limits {} | Mid.MAX                 | MAX of app.Mid is a field of app.Limits",
                "protected int MAX = 5;              | extends Old implements Limits {} | new Mid().MAX           | MAX of app.Mid is a field of app.Limits",
                "public static final int MIN = 5;    | extends Old {}                   | Mid.MIN                 | MIN of app.Mid is a field of app.Base",
                "public String take(String it) { return it; } | extends Old {}          | new Mid().take(\"x\") | a call of take(java.lang.Object) of app.Base could reach take(java.lang.String) of one.One",
                "public static String take(Integer it) { return \"\" + it; } | extends Old {} | new Mid().take(1) | could reach take(java.lang.Integer) of one.One",
            })
    void it_is_not_hidden_or_passed_over_by_what_canonical_has_besides(
            String one, String header, String found, String reason) {
        Codebase.Outcome outcome = run(one, header, found);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "private int MAX = 5;                          | extends Old implements Limits {}                  | Mid.MAX",
                "public int OTHER = 5;                         | extends Old implements Limits {}                  | Mid.MAX + Mid.MIN",
                "public static final int MAX = 5;              | extends Old implements Limits { static int MAX; } | Mid.MAX",
                "public String take(String it, int n) { return it; } | extends Old {}                              | new Mid().take(\"x\")",
                "private String take(String it) { return it; } | extends Old {}                                    | new Mid().take(\"x\")",
            })
    void what_it_does_not_meet_moves(String one, String header, String found) {
        assertThat(run(one, header, found).file("Mid.java")).contains("extends One");
    }
}
