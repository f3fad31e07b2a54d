package dev.ssotkit.rewrite.groovy;

import static dev.ssotkit.rewrite.testkit.GroovyProgram.blocked;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.body;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.entry;
import static dev.ssotkit.rewrite.testkit.GroovyProgram.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import dev.ssotkit.rewrite.testkit.GroovyProgram;
import org.junit.jupiter.api.Test;

class GroovyHazardsTest {

    @Test
    void named_arguments_block() {
        assertThat(blocked("Old o = new Old(name: 'x')")).contains("configured here (named arguments)");
        assertThat(blocked("println new Old(name: 'x')")).contains("configured here (named arguments)");
    }

    @Test
    void a_line_for_the_constructor_allows_named_arguments() {
        assertThat(body("println new Old(name: 'x')", "old.Old <constructor>(..) -> get()"))
                .contains("println One.get()");
    }

    @Test
    void with_and_tap_block() {
        assertThat(blocked("new Old().tap { name = 'x' }")).contains("after tap can configure");
        assertThat(blocked("Old o = new Old()\no.with { setName('x') }")).contains("after with can configure");
    }

    @Test
    void a_property_that_is_set_on_a_new_object_blocks() {
        assertThat(blocked("def o = new Old()\no.name = 'x'")).contains("configured here (name)");
        assertThat(blocked("new Old().name = 'x'")).contains("configured here (name)");
        assertThat(blocked("def o = null ?: new Old()\no.setName('x')")).contains("configured here (setName)");
        assertThat(blocked("Old o\no = new Old()\no.setName 'x'")).contains("configured here (setName)");
        assertThat(blocked("new Old().open = 2")).contains("configured here (open)");
    }

    @Test
    void an_object_that_is_configured_under_another_name_blocks() {
        assertThat(blocked("def o = new Old()\ndef copy = o\ncopy.name = 'x'")).contains("configured here (name)");
        assertThat(blocked("Old o = new Old()\ndef copy\ncopy = o\ndef other = args ? null : copy\nother.setName('x')"))
                .contains("configured here (setName)");
    }

    @Test
    void an_object_without_type_that_is_configured_through_its_field_blocks() {
        String type = """
                package app
                import old.Old
                class Main {
                    def held = new Old()
                    static void f(m) { %s }
                }
                """;
        assertThat(GroovyProgram.run(type.formatted("m.held.setName('x')")).reasons())
                .contains("configured here (setName)");
        assertThat(GroovyProgram.run(type.formatted("m.held.name = 'x'")).reasons())
                .contains("configured here (name)");
    }

    @Test
    void a_property_of_an_object_that_came_from_elsewhere_may_be_set() {
        assertThat(printed("def f = { Old given -> given.name = 'x' }\nf(new Old())"))
                .isEqualTo("one is x\n");
    }

    @Test
    void a_line_for_the_setter_allows_the_property() {
        assertThat(printed("def o = new Old()\no.name = 'x'", "old.Old setName(java.lang.String) -> setName"))
                .isEqualTo("one is x\n");
    }

    @Test
    void an_object_that_is_closed_or_locked_on_blocks() {
        assertThat(blocked("new Old().withCloseable { println it }")).contains("withCloseable would close");
        assertThat(blocked("def o = new Old()\nsynchronized (o) { println 1 }")).contains("lock");
        assertThat(blocked("try (Old o = new Old()) { println o }")).contains("close");
    }

    @Test
    void a_subclass_in_main_and_an_anonymous_body_block() {
        assertThat(new Codebase()
                        .main(GroovyProgram.ONE, GroovyProgram.OLD)
                        .groovy("app/Sub.groovy", "package app\nimport old.Old\nclass Sub extends Old { }\n")
                        .run(entry())
                        .changed)
                .isEmpty();
        assertThat(blocked("def o = new Old() { void send(String s) { } }")).isNotEmpty();
    }

    @Test
    void a_closure_or_map_that_becomes_a_legacy_object_blocks() {
        assertThat(blocked("def o = [send: { println it }] as Old")).contains("becomes an object of old.Old");
        assertThat(blocked("Old o = [name: 'x']")).contains("becomes an object of old.Old");
        assertThat(blocked("Old o = []")).contains("becomes an object of old.Old");
    }

    @Test
    void a_method_that_canonical_lacks_blocks() {
        assertThat(blocked("new Old().alone()")).contains("has no method alone()");
        assertThat(blocked("def o = new Old()\no.alone()")).contains("has no method alone()");
        assertThat(blocked("def o = new Old()\nprintln o.nick")).contains("has no property nick");
        assertThat(blocked("def p = new Old().&alone\np()")).contains("has no method alone()");
    }

    @Test
    void a_receiver_without_type_blocks_where_the_canonical_type_lacks_the_method() {
        assertThat(blocked("def f = { o -> o.alone() }\nf(new Old())")).contains("known at run time only");
        assertThat(blocked("def f = { o -> println o.nick }\nf(new Old())")).contains("known at run time only");
        assertThat(blocked("def all = [new Old()]\nall*.alone()")).isNotEmpty();
        assertThat(blocked("def all = [new Old()]\nprintln all.nick")).contains("known at run time only");
    }

    @Test
    void a_receiver_without_type_moves_where_the_canonical_type_has_the_method() {
        assertThat(printed("def f = { o -> o.send(o.name) }\nf(new Old())\n[new Old()]*.send('a')"))
                .isEqualTo("one one\none a\n");
    }

    @Test
    void an_overload_that_would_be_chosen_at_run_time_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        GroovyProgram.ONE.replace(
                                "public void any(Object any)",
                                "public void any(String any) { System.out.println(\"text\"); } public void any(Object any)"),
                        GroovyProgram.OLD)
                .groovy(
                        "app/Main.groovy",
                        "package app\nimport old.Old\nclass Main { void f(Old o, Object a) { o.any(a) } }\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("overload");
    }

    @Test
    void reflection_and_operators_block() {
        assertThat(blocked("println Old.newInstance()")).isNotEmpty();
        assertThat(blocked("Old.metaClass.alone = { -> }")).isNotEmpty();
        assertThat(blocked("println(new Old() << 'x')")).contains("an operator");
        assertThat(blocked("println new Old()['name']")).contains("an operator");
    }

    @Test
    void annotations_that_make_code_out_of_the_type_block() {
        assertThat(new Codebase()
                        .main(GroovyProgram.ONE, GroovyProgram.OLD.replace("implements Runnable, AutoCloseable ", ""))
                        .groovy("app/Main.groovy", """
                                package app
                                import old.Old
                                class Main {
                                    @Delegate Old o
                                }
                                """)
                        .run(entry())
                        .reasons())
                .contains("@Delegate makes code");
        assertThat(GroovyProgram.run("""
                                package app
                                import old.Old
                                @Category(Old)
                                class Main {
                                    static void go() {}
                                }
                                """).reasons()).contains("@Category makes code");
    }

    @Test
    void several_methods_behind_one_pointer_block() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        GroovyProgram.ONE,
                        GroovyProgram.OLD.replace("public Old() {}", "public Old() {} public Old(int n) {}"))
                .groovy("app/Main.groovy", "package app\nimport old.Old\nclass Main { def made = Old::new }\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("chosen among several at run time");
    }

    @Test
    void a_safe_call_that_would_become_a_static_one_blocks() {
        assertThat(blocked("Old o = null\no?.any(1)", "old.Old any(java.lang.Object) -> of(1)"))
                .contains("called on what is there only");
    }

    @Test
    void arguments_with_effects_that_would_be_dropped_block() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        GroovyProgram.ONE,
                        GroovyProgram.OLD.replace("public Old() {}", "public Old(String s) {} Old() {}"))
                .groovy(
                        "app/Main.groovy",
                        "package app\nimport old.Old\nclass Main { static f(x) { new Old(\"${x.next()}\") } }\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
    }

    @Test
    void an_unresolved_type_is_a_row() {
        Codebase.Outcome outcome = new Codebase()
                .main(GroovyProgram.ONE)
                .file("src/main/groovy/app/Main.txt", "")
                .main(GroovyProgram.OLD)
                .groovy(
                        "app/Main.groovy",
                        "package app\nimport old.Old\nclass Main { Old o; void f() { o.nothing() } }\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.groovy")).contains("3 call UNRESOLVED");
    }
}
