package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that are looked up by a constant expression (JLS 15.29), wherever its parts are written. */
class LookedUpByConstantsTest {

    private static Codebase.Outcome run(String members, String field) {
        String names = """
                    public static final String GONE = "gone";
                    public static final String STATE = "sta" + "te";
                    public int state = 1;
                    public int state3 = 3;
                """;
        return new Codebase()
                .main(
                        "package old;\n\npublic class Old {\n" + names + "    public int gone = 2;\n}",
                        "package one;\n\npublic class One {\n" + names + "}",
                        """
                        package app;

                        import old.Old;

                        public class Main {
                        %s
                            public static void main(String[] args) throws Exception {
                                System.out.println(Old.class.getDeclaredField(%s).getName());
                            }
                        }
                        """.formatted(members.indent(4), field))
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }

    @Test
    void a_constant_of_another_file_names_what_canonical_must_have() {
        Codebase.Outcome blocked = run("", "Old.GONE");
        assertThat(blocked.changed).as(blocked.reasons()).isEmpty();
        assertThat(blocked.reasons()).contains("gone");
        assertThat(run("", "Old.STATE").prints("app.Main").strip()).isEqualTo("state");
    }

    @Test
    void numbers_are_added_before_they_are_text() {
        String field = "Old.STATE + (1 + 2)";
        assertThat(run("", field).prints("app.Main").strip()).isEqualTo("state3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static Object of(final String name) throws Exception {\n"
                        + "    return Old.class.getDeclaredField(name);\n}\n\n"
                        + "static Object other() {\n    final String name = \"state\";\n    return name;\n}",
                "static final String ONE = Main.TWO;\nstatic final String TWO = Main.ONE + \"x\";\n\n"
                        + "static Object of() throws Exception {\n    return Old.class.getDeclaredField(ONE);\n}",
            })
    void what_has_no_one_value_only_the_run_tells(String members) {
        Codebase.Outcome outcome = run(members, "\"state\"");
        assertThat(outcome.changed).as(outcome.reasons()).isEmpty();
        assertThat(outcome.reasons()).contains("only the run tells");
    }
}
