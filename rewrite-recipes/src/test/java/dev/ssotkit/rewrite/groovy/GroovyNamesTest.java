package dev.ssotkit.rewrite.groovy;

import static dev.ssotkit.rewrite.testkit.GroovyProgram.OLD;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.ONE;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.body;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.entry;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.main;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroovyNamesTest {

    @Test
    void single_imports_are_replaced() {
        assertThat(body("new Old().send('a')")).contains("import one.One\n").doesNotContain("Old");
    }

    @Test
    void star_imports_and_the_same_package_are_understood() {
        assertThat(run(main("import old.*", "Old o = new Old()")).compiles().file("Main.groovy"))
                .contains("import one.One")
                .contains("One o = One.get()");
        assertThat(new Codebase()
                        .main(ONE, OLD)
                        .groovy("old/Main.groovy", "package old\nclass Main { Old o = new Old() }\n")
                        .run(entry())
                        .compiles()
                        .file("Main.groovy"))
                .isEqualTo("package old\n\nimport one.One\nclass Main { One o = One.get() }\n");
    }

    @Test
    void an_alias_is_replaced_by_the_canonical_name() {
        Codebase.Outcome outcome = run(main("import old.Old as L", "L o = new L()\no.send('a')\nList<L> all = [o]"));
        assertThat(outcome.compiles().file("Main.groovy"))
                .contains("import one.One\n")
                .contains("One o = One.get()")
                .contains("List<One> all = [o]")
                .doesNotContain("L o");
        assertThat(outcome.prints("app.Main")).isEqualTo("one a\n");
    }

    @Test
    void qualified_names_and_clashes_stay_qualified() {
        assertThat(run(main("", "old.Old o = new old.Old()\no.send('a')"))
                        .compiles()
                        .file("Main.groovy"))
                .contains("One o = One.get()");
        Codebase.Outcome clash = new Codebase()
                .main(ONE, OLD)
                .groovy("app/Main.groovy", "package app\nimport old.Old\nclass One { Old o = new Old() }\n")
                .run(entry());
        assertThat(clash.compiles().file("Main.groovy")).contains("one.One o = one.One.get()");
    }

    @Test
    void a_local_variable_with_the_canonical_name_keeps_it() {
        assertThat(body("def One = 1\nnew Old().send('' + One)")).contains("one.One.get().send");
    }

    @Test
    void static_imports_of_methods_are_replaced_and_constants_are_qualified() {
        Codebase.Outcome outcome =
                run(main("import static old.Old.of\nimport static old.Old.MAX", "of(MAX).send('a')"));
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.compiles().file("Main.groovy")).contains("of(One.MAX).send('a')");
        assertThat(outcome.prints("app.Main")).isEqualTo("one a\n");
        Codebase.Outcome star = run(main("import static old.Old.*", "create().send('b')"));
        assertThat(star.changed).as(star.reasons()).hasSize(1);
        assertThat(star.prints("app.Main")).isEqualTo("one b\n");
    }

    @Test
    void every_place_of_a_type_moves() {
        String text = run("""
                package app

                import old.Old

                class Main {
                    Old field
                    List<Old> list = []
                    Map<String, List<? extends Old>> map = [:]
                    Old[] array
                    static Old give(Old given, Old other = null) { given ?: other }
                    static void main(String[] args) {
                        def o = (Old) give(null, null)
                        def p = null as Old
                        println(o instanceof Old)
                        println Old
                        println Old.class.simpleName + Old.simpleName
                        def c = { Old a, Old b = null -> a }
                        println c(null)
                        for (Old each in new ArrayList<Old>()) { }
                        println([(Old): 1].size())
                    }
                }
                """).compiles().file("Main.groovy");
        assertThat(text).doesNotContain("Old").contains("println One.class.simpleName + One.simpleName");
    }

    @Test
    void names_only_moves_enums_exceptions_interfaces_and_annotations() {
        Codebase code = new Codebase();
        for (String owner : List.of("one", "old")) {
            code.main(
                    "package " + owner + ";\n\npublic enum Color { RED, BLUE }",
                    "package " + owner + ";\n\npublic class Oops extends RuntimeException {}",
                    "package " + owner + ";\n\npublic interface Listener { void on(String text); }",
                    "package " + owner + ";\n\npublic @interface Tag { String value(); }");
        }
        Codebase.Outcome outcome =
                code.groovy("app/Main.groovy", """
                package app

                import old.*
                import static old.Color.BLUE

                @Tag('x')
                class Main implements Listener {
                    Color color = Color.RED
                    void on(String text) { println text }
                    static void main(String[] args) {
                        println new Main().color
                        println BLUE
                        switch (Color.RED) { case BLUE: println 'b'; break; default: println Color.values().length }
                        try { throw new Oops() } catch (Oops | IllegalStateException e) { println e.class.name }
                        def listener = new Listener() { void on(String text) { println text } }
                        listener.on('a')
                        take(new Main())
                    }
                    static void take(Listener listener) { listener.on('t') }
                }
                """).run(names("Color"), names("Oops"), names("Listener"), names("Tag"));
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.prints("app.Main")).isEqualTo("RED\nBLUE\n2\none.Oops\na\nt\n");
    }

    private static ConsolidateManager names(String type) {
        return new ConsolidateManager("one." + type, "new", List.of("old." + type), List.of());
    }

    @Test
    void line_ends_are_kept() {
        String text = "package app\r\n\r\nimport old.Old\r\n\r\nclass Main {\r\n    Old a = new Old()\r\n}\r\n";
        assertThat(run(text).file("Main.groovy"))
                .isEqualTo(text.replace("old.Old", "one.One")
                        .replace("new Old()", "One.get()")
                        .replace("Old", "One"));
    }

    @Test
    void a_name_in_a_string_that_loads_a_class_moves_without_becoming_an_expression() {
        Codebase.Outcome outcome = new Codebase()
                .main("package one;\npublic class Box { public static class One { public void send() {} } }")
                .main("package old;\npublic class Old { public void send() {} }")
                .groovy("app/Main.groovy", main("", "println Class.forName(\"old.Old\").simpleName"))
                .run(new ConsolidateManager("one.Box$One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.prints("app.Main")).isEqualTo("One\n");
    }

    @Test
    void comments_stay_and_an_import_that_only_they_use_goes() {
        Codebase.Outcome outcome = run("package app\nimport old.Old\n/** {@link Old} */\nclass Main {}\n");
        assertThat(outcome.file("Main.groovy")).isEqualTo("package app\n/** {@link Old} */\nclass Main {}\n");
        outcome.compiles();
    }

    private static final String STATICS = """
            package %s;

            public class %s {
                public static String check(Object value, String name) { return "a" + name; }
                public static String check(Object value, Class<?> type) { return "b"; }
                public static String plain(String text) { return text; }
                %s
            }
            """;

    private static Codebase.Outcome statics(String more, String body) {
        return new Codebase()
                .main(STATICS.formatted("old", "Old", ""), STATICS.formatted("one", "One", more))
                .groovy("app/Main.groovy", """
                        package app

                        import static old.Old.check
                        import static old.Old.plain

                        class Main {
                            static void main(String[] args) {
                                def untyped = args.length == 0 ? "x" : null
                                %s
                            }
                        }
                        """.formatted(body))
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
    }

    @Test
    void static_imports_are_replaced_where_canonical_has_the_same_overloads() {
        Codebase.Outcome outcome = statics("", "print check(untyped, 'n') + check(1, String) + plain('p')");
        assertThat(outcome.compiles().file("Main.groovy"))
                .contains("import static one.One.check\nimport static one.One.plain\n")
                .contains("print check(untyped, 'n')");
        assertThat(outcome.prints("app.Main")).isEqualTo("anbp");
    }

    @Test
    void static_imports_of_what_canonical_overloads_otherwise_block() {
        Codebase.Outcome outcome = statics(
                "public static String check(String value, String name) { return \"c\"; }", "print check(untyped, 'n')");
        assertThat(outcome.changed).isEmpty();
    }

    @Test
    void every_use_has_one_row() {
        Codebase.Outcome outcome =
                new Codebase().main(ONE, OLD).groovy("app/Main.groovy", """
                        package app

                        import old.Old

                        class Main {
                            Old property = new Old()
                            private final Old field
                            static final OTHER = new Old()
                            def untyped = new Old()

                            Old make(Old given) {
                                def made = new Old()
                                made.send('a')
                                [1].each { Old it2 -> new Old() }
                                return new Old()
                            }
                        }
                        """).run(entry());
        assertThat(outcome.rowsOf("Main.groovy"))
                .containsExactly(
                        "3 import REWRITTEN",
                        "6 construction REWRITTEN",
                        "6 type REWRITTEN",
                        "7 type REWRITTEN",
                        "8 construction REWRITTEN",
                        "9 construction REWRITTEN",
                        "11 type REWRITTEN",
                        "11 type REWRITTEN",
                        "12 construction REWRITTEN",
                        "14 construction REWRITTEN",
                        "14 type REWRITTEN",
                        "15 construction REWRITTEN");
    }
}
