package dev.ssotkit.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroovyTest {

    static final String ONE = """
            package one;

            public class One implements Runnable, AutoCloseable {
                private static final One ONE = new One();
                public static final int MAX = 1;
                public int open = 1;
                public One() {}
                public static One get() { return ONE; }
                public static One getInstance() { return ONE; }
                public static One of(int n) { return ONE; }
                public void send(String text) { System.out.println("one " + text); }
                public void say(String text) { System.out.println("one says " + text); }
                public String getName() { return "one"; }
                public void setName(String name) { System.out.println("one is " + name); }
                public One withName(String name) { return this; }
                public void run() { System.out.println("one runs"); }
                public void close() {}
                public void any(Object any) { System.out.println("one any"); }
                public String toString() { return "one"; }
            }
            """;

    static final String OLD = """
            package old;

            public class Old implements Runnable, AutoCloseable {
                public static final int MAX = 1;
                public int open = 1;
                public Old() {}
                public static Old create() { return new Old(); }
                public static Old getInstance() { return new Old(); }
                public static Old of(int n) { return new Old(); }
                public void send(String text) { System.out.println("old " + text); }
                public void tell(String text) { System.out.println("old tells " + text); }
                public String getName() { return "old"; }
                public String getNick() { return "old"; }
                public void setName(String name) { System.out.println("old is " + name); }
                public Old withName(String name) { return this; }
                public void run() { System.out.println("old runs"); }
                public void close() {}
                public void any(Object any) { System.out.println("old any"); }
                public void alone() {}
                public String toString() { return "old"; }
            }
            """;

    static Codebase.Outcome run(String groovy, String... calls) {
        return new Codebase().main(ONE, OLD).groovy("app/Main.groovy", groovy).run(entry(calls));
    }

    static ConsolidateManager entry(String... calls) {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls));
    }

    private static String main(String imports, String body) {
        return "package app\n\n" + imports + "\n\nclass Main {\n    static void main(String[] args) {\n"
                + body.indent(8) + "    }\n}\n";
    }

    /** What a body becomes, after it was compiled. */
    static String body(String body, String... calls) {
        Codebase.Outcome outcome = run(main("import old.Old", body), calls);
        assertThat(outcome.changed).as(outcome.reasons()).isNotEmpty();
        return outcome.compiles().file("Main.groovy");
    }

    /** What is printed by the body after the move. */
    static String printed(String body, String... calls) {
        Codebase.Outcome outcome = run(main("import old.Old", body), calls);
        assertThat(outcome.changed).as(outcome.reasons()).isNotEmpty();
        return outcome.prints("app.Main");
    }

    /** Why a body cannot move. */
    static String blocked(String body, String... calls) {
        Codebase.Outcome outcome = run(main("import old.Old", body), calls);
        assertThat(outcome.changed).isEmpty();
        return outcome.reasons();
    }

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
    void static_imports_become_calls_on_the_canonical_type() {
        Codebase.Outcome outcome =
                run(main("import static old.Old.of\nimport static old.Old.MAX", "of(MAX).send('a')"));
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.compiles().file("Main.groovy")).contains("One.of(One.MAX).send('a')");
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
    void constructions_move_in_every_position() {
        assertThat(printed("""
                def loose = new Old()
                Old typed = new Old()
                loose.send('a'); typed.send('b')
                println "${new Old()} ${loose.name} $typed"
                println([new Old(), loose].unique().size())
                println([a: new Old()].a)
                def make = { Old o = new Old() -> o }
                make().send('c')
                def again = { new Old() }
                again().send('d')
                Old later
                later = new Old()
                later?.send('e')
                (later ?: new Old()).send('f')
                println new Old()
                """)).isEqualTo("one a\none b\none one one\n1\none\none c\none d\none e\none f\none\n");
    }

    @Test
    void a_field_and_a_default_argument_are_constructions_too() {
        Codebase.Outcome outcome = run("""
                package app
                import old.Old
                class Main {
                    Old field = new Old()
                    def untyped = new Old()
                    static final Old SHARED = new Old()
                    static Old make(Old given = new Old()) { given }
                    static make2() { new Old() }
                    static void main(String[] args) {
                        make().send('a')
                        make2().send('b')
                        println new Main().field.is(SHARED)
                        println new Main().untyped.is(SHARED)
                    }
                }
                """);
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.prints("app.Main")).isEqualTo("one a\none b\ntrue\ntrue\n");
    }

    @Test
    void method_pointers_and_references_move() {
        assertThat(printed("""
                def made = Old::new
                made().send('a')
                def pointer = Old.&new
                pointer().send('b')
                def of = Old.&of
                of(1).send('c')
                def send = new Old().&send
                send('d')
                Old::getName
                """)).isEqualTo("one a\none b\none c\none d\n");
    }

    @Test
    void static_factories_and_factory_classes_move() {
        assertThat(printed("Old.create().send('a')\nOld.of(1).send('b')\nOld.instance.send('c')"))
                .isEqualTo("one a\none b\none c\n");
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, OLD, "package f;\npublic class F { public static old.Old make() { return new old.Old(); } }")
                .groovy("app/Main.groovy", main("import f.F", "F.make().send('a')"))
                .run(entry("f.F make() -> get()"));
        assertThat(outcome.prints("app.Main")).as(outcome.reasons()).isEqualTo("one a\n");
    }

    @Test
    void mapped_calls_move() {
        String say = "old.Old tell(java.lang.String) -> say($1)";
        assertThat(printed("new Old().tell('a')\nOld o = new Old()\no.tell 'b'\no?.tell('c')", say))
                .isEqualTo("one says a\none says b\none says c\n");
        assertThat(body("Old o = null\no?.tell('c')", say)).contains("o?.say('c')");
    }

    @Test
    void a_mapped_call_without_parentheses_gets_them_where_its_arguments_change() {
        String any = "old.Old any(java.lang.Object) -> say(\"x\")";
        assertThat(body("new Old().any 1", any)).contains("One.get().say(\"x\")");
        assertThat(body("new Old().tell 'a'", "old.Old tell(java.lang.String) -> say($1)"))
                .contains("One.get().say('a')");
    }

    @Test
    void one_instance_per_context_takes_the_constructors_arguments() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            private final String user;
                            private One(String user) { this.user = user; }
                            public static One forUser(String user) { return new One(user); }
                            public void send(String text) { System.out.println(user + " " + text); }
                        }
                        """, """
                        package old;

                        public class Old {
                            public Old(String user) {}
                            public void send(String text) {}
                        }
                        """)
                .groovy("app/Main.groovy", main("import old.Old", "def user = 'ann'\nnew Old(user).send('a')"))
                .run(new ConsolidateManager("one.One", "forUser(java.lang.String)", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).as(outcome.reasons()).hasSize(1);
        assertThat(outcome.prints("app.Main")).isEqualTo("ann a\n");
    }

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
    void values_that_pass_through_what_has_no_type_are_the_canonical_ones() {
        assertThat(printed("""
                def map = [:]
                map.old = new Old()
                map.old.send('a')
                map['key'] = new Old()
                Old back = map['key']
                back.send('b')
                Old cast = map.key as Old
                cast.send 'c'
                def list = [] as List<Old>
                list << new Old()
                list[0].send('d')
                list.collect { it.name }.each { println it }
                Object o = list.first()
                if (o in Old) println 'in'
                switch (o) { case Old: println 'is'; break }
                def (first, second) = [new Old(), 2]
                first.send('e')
                """)).isEqualTo("one a\none b\none c\none d\none\nin\nis\none e\n");
    }

    @Test
    void properties_that_both_have_stay_properties() {
        assertThat(printed("println new Old().name\nOld o = new Old()\nprintln o.name + o.open + Old.MAX"))
                .isEqualTo("one\none11\n");
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
        assertThat(
                        run("package app\n\nimport old.Old\n\nclass Main {\n    Old a = new Old()\n\n    def b = Old.create()\n}\n")
                                .rowsOf("Main.groovy"))
                .containsExactly(
                        "3 import REWRITTEN", "6 construction REWRITTEN", "6 type REWRITTEN", "8 factory REWRITTEN");
    }

    @Test
    void rows_of_types_that_fall_out_one_after_the_other_have_lines() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, OLD, OLD.replace("old", "old2").replace("Old", "Older"))
                .groovy(
                        "app/Main.groovy",
                        "package app\nimport old.Old\nimport old2.Older\nclass Main {\n"
                                + "    static void f(Old a, List<Older> b) { a.alone() }\n    static void g(Old a) { Older b = (Older) a }\n}\n")
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old", "old2.Older"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows).extracting(row -> row.line()).doesNotContain(0);
        assertThat(outcome.rowsOf("Main.groovy")).contains("6 type BLOCKED");
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
}
