package dev.ssotkit.rewrite.groovy;

import static dev.ssotkit.rewrite.testkit.GroovyProgram.OLD;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.ONE;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.entry;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.main;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroovyFilesTest {

    @Test
    void classes_that_are_written_in_groovy_have_properties() {
        String type = """
                package one

                class One {
                    private static final One ONE = new One()
                    String title = 'one'
                    boolean open
                    static One get() { ONE }
                    def send(String text) { println "one $text"; this }
                }
                """;
        Codebase.Outcome outcome = new Codebase()
                .groovy("one/One.groovy", type)
                .groovy("old/Old.groovy", type.replace("one", "old").replace("One", "Old"))
                .groovy("app/Main.groovy", main("import old.Old", """
                        Old o = new Old()
                        o.send('a').send(o.title + o.open)
                        J.go(o)
                        """))
                .file("src/main/java/app/J.java", """
                        package app;

                        import old.Old;

                        public class J {
                            public static void go(Old o) {
                                System.out.println(o.getTitle() + o.isOpen());
                            }
                        }
                        """)
                .run(entry());
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(2);
        assertThat(outcome.prints("app.Main")).isEqualTo("one a\none onefalse\nonefalse\n");
    }

    @Test
    void compiled_statically_it_means_the_same() {
        Codebase.Outcome outcome = run("""
                package app
                import groovy.transform.CompileStatic
                import old.Old
                @CompileStatic
                class Main {
                    static void main(String[] args) {
                        Old o = new Old()
                        o.send(o.name)
                        List<Old> all = [o, new Old()]
                        all.each { Old each -> each.send('x') }
                    }
                }
                """);
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.prints("app.Main")).isEqualTo("one one\none x\none x\n");
    }

    @Test
    void scripts_move() {
        Codebase.Outcome script = new Codebase()
                .main(ONE, OLD)
                .groovy(
                        "Tool.groovy",
                        "import old.Old\n\ndef o = new Old()\no.send('a')\nOld f(Old o) { o }\nf(o).send('b')\n")
                .run(entry());
        assertThat(script.changed).as(script.reasons()).hasSize(1);
        assertThat(script.prints("Tool")).isEqualTo("one a\none b\n");
    }

    @Test
    void gradle_scripts_move() {
        Codebase.Outcome script = new Codebase()
                .main(ONE, OLD)
                .file("build.gradle", "import old.Old\n\ndef o = new Old()\ntask('x') { doLast { o.send('a') } }\n")
                .run(entry());
        assertThat(script.changed).as(script.reasons()).hasSize(1);
        assertThat(script.compiles().file("build.gradle")).contains("def o = One.get()");
    }

    @Test
    void a_test_double_moves_with_its_supertype() {
        Codebase.Outcome outcome =
                new Codebase().main(ONE, OLD).groovyTest("app/Fake.groovy", """
                        package app
                        import old.Old
                        class Fake extends Old {
                            @Override
                            void send(String text) { println 'fake ' + text }
                            static void main(String[] args) { Old o = new Fake(); o.send('a') }
                        }
                        """).run(entry());
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.prints("app.Fake")).isEqualTo("fake a\n");
    }

    @Test
    void java_and_groovy_move_together_or_not_at_all() {
        String java = "package app;\npublic class J { public static void take(old.Old o) { o.send(\"j\"); } }";
        Codebase.Outcome together = new Codebase()
                .main(ONE, OLD, java)
                .groovy("app/Main.groovy", main("import old.Old", "J.take(new Old())"))
                .run(entry());
        assertThat(together.changed).as(together.reasons()).hasSize(2);
        assertThat(together.prints("app.Main")).isEqualTo("one j\n");
        Codebase.Outcome neither = new Codebase()
                .main(ONE, OLD, java)
                .groovy("app/Main.groovy", main("import old.Old", "J.take(new Old(name: 'x'))"))
                .run(entry());
        assertThat(neither.changed).isEmpty();
        assertThat(neither.rowsOf("J.java")).containsOnly("2 type BLOCKED");
    }

    @Test
    void rows_tell_line_and_kind() {
        assertThat(run("""
                                package app

                                import old.Old

                                class Main {
                                    Old a = new Old()

                                    def b = Old.create()
                                }
                                """).rowsOf("Main.groovy"))
                .containsExactly(
                        "3 import REWRITTEN", "6 construction REWRITTEN", "6 type REWRITTEN", "8 factory REWRITTEN");
    }

    @Test
    void rows_of_types_that_fall_out_one_after_the_other_have_lines() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, OLD, OLD.replace("old", "old2").replace("Old", "Older"))
                .groovy("app/Main.groovy", """
                        package app
                        import old.Old
                        import old2.Older
                        class Main {
                            static void f(Old a, List<Older> b) { a.alone() }
                            static void g(Old a) { Older b = (Older) a }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old", "old2.Older"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows).extracting(row -> row.line()).doesNotContain(0);
        assertThat(outcome.rowsOf("Main.groovy")).contains("6 type BLOCKED");
    }

    @Test
    void what_the_parser_does_not_read_at_all_is_unresolved() {
        String trait = """
                package app
                import old.Old
                trait Held {
                    Old held = new Old()
                }
                class Main implements Held {}
                """;
        String newify = """
                package app
                import old.Old
                @Newify(Old)
                class Main {
                    def made = Old.new()
                }
                """;
        for (String source : List.of(trait, newify)) {
            Codebase.Outcome outcome = run(source);
            assertThat(outcome.changed).isEmpty();
            assertThat(outcome.rowsOf("Main.groovy")).contains("2 text UNRESOLVED");
        }
    }

    // The parser takes the rest of such a line, and all lines up to the next variable, for white space.
    @Test
    void what_the_parser_loses_of_a_script_is_unresolved() {
        Codebase.Outcome outcome = run("""
                package app
                import groovy.transform.Field
                import old.Old
                @Field Old shared = new Old()
                @Field def other = new Old()
                def local = new Old()
                println shared
                """);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.groovy")).contains("4 type UNRESOLVED");
    }

    @Test
    void a_script_with_a_package_calls_its_own_functions() {
        Codebase.Outcome outcome = run("""
                package app
                import old.Old
                def name(Old o) { o.name }
                println name(new Old())
                """);
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.prints("app.Main")).isEqualTo("one\n");
    }

    @Test
    void names_only_moves_enums_and_what_has_no_constructor_of_its_own() {
        String types = """
                package one

                class Base { int next() { 1 } }

                enum Level { LOW, HIGH }
                """;
        Codebase.Outcome outcome = new Codebase()
                .groovy("one/Types.groovy", types)
                .groovy("old/Types.groovy", types.replace("one", "old"))
                .groovy("app/Main.groovy", """
                        package app
                        import old.Base
                        import old.Level
                        class Sub extends Base { int next() { super.next() + 1 } }
                        class Main {
                            static void main(String[] args) {
                                println "${new Sub().next()} ${Level.values().size()} ${Level.valueOf('LOW')} ${new Base().next()}"
                            }
                        }
                        """)
                .run(
                        new ConsolidateManager("one.Base", "new", List.of("old.Base"), List.of()),
                        new ConsolidateManager("one.Level", "new", List.of("old.Level"), List.of()));
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.prints("app.Main")).isEqualTo("2 2 LOW 1\n");
    }
}
