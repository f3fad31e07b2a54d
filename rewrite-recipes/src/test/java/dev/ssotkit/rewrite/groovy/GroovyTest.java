package dev.ssotkit.rewrite.groovy;

import static dev.ssotkit.rewrite.testkit.GroovyProgram.OLD;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.ONE;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.body;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.entry;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.main;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.printed;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroovyTest {

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
}
