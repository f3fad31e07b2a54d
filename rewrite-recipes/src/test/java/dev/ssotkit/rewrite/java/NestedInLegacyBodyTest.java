package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class nested in a legacy type that canonical has no counterpart of is part of that type's body, which stays. */
class NestedInLegacyBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"static class Words extends Old", "static class Words extends Base"})
    void one_that_canonical_lacks_stays_what_it_is_in_the_legacy_body(String words) {
        String body = """
                public class Old {
                    static class Base extends Old {
                        private Base(int size) {}

                        Base() {}
                    }

                    private %s {}

                    public static Old words() {
                        return new Words();
                    }
                }
                """.formatted(words);
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package old;\n\n" + body,
                        "package one;\n\npublic class One {\n    public static One words() {\n        return new One();\n    }\n}\n",
                        """
                        package app;

                        import old.Old;

                        public class Main {
                            public static void main(String[] args) {
                                Old made = Old.words();
                                System.out.println(made != null);
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.file("Old.java")).doesNotContain("One");
        assertThat(outcome.file("Main.java")).doesNotContain("Old");
        assertThat(outcome.reasons()).contains("the legacy type's own body");
        assertThat(outcome.prints("app.Main").strip()).isEqualTo("true");
    }
}
