package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a maintainer would have written by hand. */
class IdiomaticEditsTest {

    private static final String LEGACY = "package lib.old;\n\npublic class Old extends RuntimeException {}\n";

    private static final String OTHER = "package lib.old;\n\npublic class Other extends RuntimeException {}\n";

    private static Codebase.Outcome toNoSuchElement(String... sources) {
        return new Codebase()
                .main(LEGACY, OTHER, "package lib.old;\n\npublic class Beside {}\n")
                .main(sources)
                .run(new ConsolidateManager(
                        "java.util.NoSuchElementException", "new", List.of("lib.old.Old", "lib.old.Other"), List.of()))
                .compiles();
    }

    @Test
    void exceptions_that_become_one_are_declared_once() {
        Codebase.Outcome outcome = toNoSuchElement("""
                package app;

                import java.util.NoSuchElementException;
                import lib.old.Old;
                import lib.old.Other;

                interface Service {
                    void both() throws Old, Other;

                    void all() throws Old, java.io.IOException, NoSuchElementException;

                    void own() throws NoSuchElementException, NoSuchElementException;
                }
                """);
        assertThat(outcome.file("Service.java"))
                .contains("void both() throws NoSuchElementException;")
                .contains("void all() throws java.io.IOException, NoSuchElementException;")
                .contains("void own() throws NoSuchElementException, NoSuchElementException;");
    }

    @Test
    void an_import_goes_to_the_block_of_its_kind() {
        Codebase.Outcome outcome = toNoSuchElement("""
                package app;

                import lib.old.Beside;
                import lib.old.Old;

                import javax.swing.JLabel;
                import java.util.List;
                import java.util.Queue;
                import java.time.Clock;

                class Main {
                    Beside beside;
                    JLabel label;
                    Clock clock;
                    List<Queue<String>> all;
                    Old old = new Old();

                    static boolean is(Object thrown) {
                        return thrown instanceof java.util.NoSuchElementException;
                    }
                }
                """);
        assertThat(outcome.file("Main.java")).contains("""
                import lib.old.Beside;

                import javax.swing.JLabel;
                import java.util.List;
                import java.util.NoSuchElementException;
                import java.util.Queue;
                import java.time.Clock;
                """);
    }

    @Test
    void an_import_in_place_of_the_last_of_a_block_stays_in_that_block() {
        Codebase.Outcome outcome = new Codebase()
                .main(LEGACY, "package lib.one;\n\npublic class One extends RuntimeException {}\n", """
                        package lib.app;

                        public class Base {}
                        """, """
                        package main;

                        import lib.app.Base;
                        import lib.old.Old;

                        import java.util.List;

                        class Main {
                            List<Base> all;
                            Old old = new Old();
                        }
                        """)
                .run(new ConsolidateManager("lib.one.One", "new", List.of("lib.old.Old"), List.of()))
                .compiles();
        assertThat(outcome.file("Main.java")).contains("""
                import lib.app.Base;
                import lib.one.One;

                import java.util.List;
                """);
    }

    @Test
    void a_member_type_is_imported_only_where_its_class_does_not_show_it() {
        String nested = """
                package app;

                public class Tool {
                    static class Old extends RuntimeException {}

                    static class One extends RuntimeException {}

                    Old old = new Old();
                }
                """;
        Codebase.Outcome outcome = new Codebase()
                .main(nested, """
                        package app;

                        @Holds(Held.Old.class)
                        class Held {
                            static class Old extends RuntimeException {}

                            static class One extends RuntimeException {}
                        }
                        """, """
                                package app;

                                @interface Holds {
                                    Class<?> value();
                                }
                                """)
                .run(
                        new ConsolidateManager("app.Tool$One", "new", List.of("app.Tool$Old"), List.of()),
                        new ConsolidateManager("app.Held$One", "new", List.of("app.Held$Old"), List.of()))
                .compiles();
        assertThat(outcome.file("Tool.java")).doesNotContain("import").contains("One old = new One();");
        assertThat(outcome.file("Held.java")).contains("import app.Held.One;").contains("@Holds(One.class)");
    }

    @Test
    void a_type_of_the_jdk_is_there_although_nothing_uses_it_yet_and_has_what_it_inherits() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package app;

                        class Main {
                            String text() {
                                StringBuffer text = new StringBuffer();
                                text.append('a').append("b");
                                text.setLength(1);
                                return text.toString();
                            }
                        }
                        """)
                .run(new ConsolidateManager("java.lang.StringBuilder", "new", List.of("java.lang.StringBuffer"), null))
                .compiles();
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .contains("StringBuilder text = new StringBuilder();")
                .doesNotContain("import");
    }

    @Test
    void a_type_of_java_lang_is_imported_only_beside_a_star_import_that_could_hide_it() {
        Codebase.Outcome outcome = new Codebase()
                .main("package lib;\n\npublic class StringBuilder {}\n", """
                        package app;

                        import lib.*;

                        class Main {
                            String text = new StringBuffer().toString();
                        }
                        """, """
                        package app;

                        import java.util.*;

                        class Other {
                            List<StringBuffer> all;
                        }
                        """)
                .run(new ConsolidateManager("java.lang.StringBuilder", "new", List.of("java.lang.StringBuffer"), null))
                .compiles();
        assertThat(outcome.file("Main.java")).contains("import java.lang.StringBuilder;");
        assertThat(outcome.file("Other.java"))
                .contains("List<StringBuilder> all")
                .doesNotContain("java.lang");
    }
}
