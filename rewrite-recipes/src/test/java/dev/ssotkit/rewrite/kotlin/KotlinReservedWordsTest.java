package dev.ssotkit.rewrite.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that Java allows and that are keywords of Kotlin. */
class KotlinReservedWordsTest {

    private static Codebase codebase(String owner, String accessor) {
        return new Codebase()
                .main(
                        "package old;\n\npublic class Old {\n    public String hi() {\n        return \"hi\";\n    }\n}",
                        """
                        package %s;

                        public class One {
                            private One() {}

                            public static One %s() {
                                return new One();
                            }

                            public String hi() {
                                return "hi";
                            }

                            public String is() {
                                return "hi";
                            }
                        }
                        """.formatted(owner, accessor));
    }

    private static ConsolidateManager entry(String owner, String accessor, String... calls) {
        return new ConsolidateManager(owner + ".One", accessor + "()", List.of("old.Old"), List.of(calls));
    }

    @ParameterizedTest
    @CsvSource({"one.in,get,in", "object.one,get,object", "one,when,when", "one,val,val"})
    void a_type_that_is_named_or_called_by_one_stays(String owner, String accessor, String word) {
        Codebase.Outcome outcome = codebase(owner, accessor)
                .kotlin("app/App.kt", "package app\n\nimport old.Old\n\nfun f() = Old().hi()\n")
                .run(entry(owner, accessor));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons())
                .contains("`" + word + "`", "is a keyword here")
                .doesNotContain("bug");
    }

    @Test
    void so_does_one_of_which_a_line_names_such_a_method() {
        Codebase.Outcome outcome = codebase("one", "get")
                .kotlin("app/App.kt", "package app\n\nimport old.Old\n\nfun f(old: Old) = old.hi()\n")
                .run(entry("one", "get", "old.Old hi() -> is()"));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("`is`");
    }

    @Test
    void java_and_groovy_have_them_as_names() {
        codebase("one", "when")
                .main("package app;\n\nimport old.Old;\n\nclass Main {\n    Old old = new Old();\n}")
                .groovy("app/App.groovy", "package app\n\nimport old.Old\n\nclass App {\n    Old old = new Old()\n}\n")
                .run(entry("one", "when"))
                .movedWholly()
                .compiles();
    }
}
