package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The imports of a rewritten file are those it needs. */
class LeftoverImportsTest {

    private static final String ONE = """
            package one;

            public class One {
                private static final One INSTANCE = new One();

                public static One get() {
                    return INSTANCE;
                }
            }
            """;

    private static final String FIRST = "package old;\n\npublic class First {}\n";

    @Test
    void imports_that_the_edit_made_unused_go() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, FIRST, """
                        package old;

                        public class Factory {
                            public static First make() {
                                return new First();
                            }

                            public static First other() {
                                return new First();
                            }
                        }
                        """, """
                        package app;

                        import static old.Factory.other;

                        import java.util.List;
                        import old.Factory;

                        public class Main {
                            Object made = Factory.make();
                            Object another = other();
                        }
                        """)
                .run(new ConsolidateManager(
                        "one.One",
                        "get()",
                        List.of("old.First"),
                        List.of("old.Factory make() -> get()", "old.Factory other() -> get()")));
        assertThat(outcome.file("Main.java")).doesNotContain("old.").contains("import java.util.List;");
        outcome.compiles();
    }

    @Test
    void a_star_import_that_serves_already_gets_no_import_beside_it() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, FIRST, """
                        package app;

                        import old.First;
                        import one.*;

                        public class Main {
                            One known;
                            First first = new First();
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.First"), List.of()));
        assertThat(outcome.file("Main.java"))
                .contains("import one.*;")
                .doesNotContain("import one.One;")
                .contains("One first = One.get();");
        outcome.compiles();
    }
}
