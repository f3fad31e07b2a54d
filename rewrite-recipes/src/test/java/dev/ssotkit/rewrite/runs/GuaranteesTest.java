package dev.ssotkit.rewrite.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.marker.Generated;

/** What holds whatever the code looks like. */
class GuaranteesTest {

    private static final String OLD = """
            package old;

            public class Old {
                public void send() {}
            }
            """;

    private static String one(String accessorModifier, String methodModifier, String clause) {
        return """
                package one;

                public class One {
                    private static final One ONE = new One();

                    protected One() {}

                    %s static One get() %s {
                        return ONE;
                    }

                    %s void send() {}
                }
                """.formatted(accessorModifier, clause, methodModifier);
    }

    private static ConsolidateManager entry() {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of());
    }

    private static final String USER = """
            package app;

            import old.Old;

            class User {
                void use(Old old) {
                    new Old();
                    old.send();
                }
            }
            """;

    @Test
    void a_use_in_a_generated_source_blocks_for_the_engine_would_drop_the_edit() {
        Codebase.Outcome outcome = new Codebase()
                .main(one("public", "public", ""), OLD, USER, USER.replace("User", "Made"))
                .runIn(
                        files -> new InMemoryLargeSourceSet(files.stream()
                                .map(GuaranteesTest::generatedIfMade)
                                .toList()),
                        entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("a generated source, which no recipe can edit", "change the generator");
    }

    private static SourceFile generatedIfMade(SourceFile file) {
        return file.getSourcePath().endsWith("Made.java")
                ? file.withMarkers(file.getMarkers().add(new Generated(Tree.randomId())))
                : file;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''        | public    | ''                          | get is not accessible here",
                "protected | public    | ''                          | get is not accessible here",
                "public    | ''        | ''                          | send is not accessible here",
                "public    | protected | ''                          | send is not accessible here",
                "public    | public    | throws java.io.IOException  | get throws java.io.IOException"
            })
    void what_is_not_accessible_from_there_or_throws_more_blocks(
            String accessor, String method, String clause, String reason) {
        Codebase.Outcome outcome =
                new Codebase().main(one(accessor, method, clause), OLD, USER).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains(reason);
    }

    @Test
    void what_is_package_private_serves_its_own_package() {
        Codebase.Outcome outcome = new Codebase()
                .main(one("", "protected", ""), OLD, USER.replace("package app", "package one"))
                .run(entry());
        assertThat(outcome.compiles().file("User.java")).contains("One.get();");
    }

    @Test
    void an_object_that_is_passed_to_a_library_which_declares_the_legacy_type_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class Dice {
                            private static final Dice DICE = new Dice();

                            protected Dice() {}

                            public static Dice get() {
                                return DICE;
                            }
                        }
                        """, """
                        package app;

                        import java.util.Collections;
                        import java.util.List;
                        import java.util.Random;

                        class Cards {
                            void shuffle(List<String> cards) {
                                Collections.shuffle(cards, new Random());
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.Dice", "get()", List.of("java.util.Random"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons())
                .contains(
                        "java.util.Collections declares java.util.Random and is not in this run",
                        "move that library first");
    }

    @Test
    void a_final_class_that_only_its_use_shows_takes_no_subclass() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package old;

                        public class Text {
                            public Text() {}
                        }
                        """, """
                        package app;

                        class Title extends old.Text {
                            String text = "";
                        }
                        """)
                .run(new ConsolidateManager("java.lang.String", "new", List.of("old.Text"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("java.lang.String is final, and old.Text is not");
    }

    @Test
    void every_use_is_one_row_however_often_the_decision_is_taken() {
        Codebase.Outcome outcome = new Codebase()
                .main(one("public", "public", ""), OLD, """
                        package old;

                        public class Bad {
                            public void odd() {}
                        }
                        """, """
                        package app;

                        import old.Bad;
                        import old.Old;

                        class User {
                            Old field;
                            Old made = new Old();
                            java.util.function.Supplier<Old> maker = Old::new;
                            Bad bad;

                            void odd() {
                                bad.odd();
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old", "old.Bad"), List.of()));
        assertThat(outcome.rowsOf("User.java"))
                .containsExactly(
                        "3 import BLOCKED",
                        "4 import REWRITTEN",
                        "7 type REWRITTEN",
                        "8 construction REWRITTEN",
                        "8 type REWRITTEN",
                        "9 method_reference REWRITTEN",
                        "9 type REWRITTEN",
                        "10 type BLOCKED",
                        "13 call BLOCKED");
        assertThat(outcome.compiles().file("User.java")).contains("Bad bad;", "One made = One.get();");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"old.then().send();", "old.OWN.send();", "Old.make().send();"})
    void a_call_on_what_a_legacy_type_hands_out_of_itself_is_held_to_the_canonical_type(String call) {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            public static final One OWN = new One();

                            public One then() {
                                return this;
                            }

                            public static One make() {
                                return OWN;
                            }
                        }
                        """, """
                        package old;

                        public class Old {
                            public static final Old OWN = new Old();

                            public Old then() {
                                return this;
                            }

                            public static Old make() {
                                return OWN;
                            }

                            public void send() {}
                        }
                        """, """
                        package app;

                        import old.Old;

                        class User {
                            void use(Old old) {
                                %s
                            }
                        }
                        """.formatted(call))
                .run(new ConsolidateManager("one.One", "make()", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("one.One has no method send");
    }

    @Test
    void a_nested_class_that_a_static_star_import_brings_in_blocks() {
        Codebase.Outcome outcome =
                new Codebase().main(one("public", "public", ""), """
                        package old;

                        public class Old {
                            public static class Part {}
                        }
                        """, """
                        package app;

                        import static old.Old.*;

                        class User {
                            Part part;
                            Object made = new old.Old();
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("old.Old.Part is nested in old.Old, and ");
    }
}
