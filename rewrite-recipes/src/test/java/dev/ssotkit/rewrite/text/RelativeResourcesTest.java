package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources beside a class that moves, whatever holds the class. */
class RelativeResourcesTest {

    private static Codebase.Outcome run(String members) {
        return codebase("public").main("""
                package app;

                import old.Old;

                public class Main {
                    static final Object SINK = new Old();
                    %s
                }
                """.formatted(members)).run(entry());
    }

    private static void isHeld(Codebase.Outcome outcome) {
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("a resource is looked up beside old.Old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object a() { return TYPE.getResource(\"x\"); } static final Class<?> TYPE = Old.class;",
                "Object a() { Class<?> c = String.class; c = Old.class; return c.getResource(\"x\"); }",
                "Object a() { Class<?> c = Old.class; Object o = c.getResource(\"x\"); c = String.class; return o; }",
                "Object a() { Class<?> c = Old.class; c = old.Elder.class; return c.getResource(\"x\"); }",
                "Object a() throws Exception { Class<?> c = Class.forName(\"old.Old\"); return c.getResource(\"x\"); }",
                "Object a(String name) { return Old.class.getResource(name); }",
                "static final String NAME = \"x\"; Object a() { return Old.class.getResource(NAME); }",
            })
    void it_holds_the_class(String members) {
        isHeld(run(members));
    }

    @Test
    void a_variable_that_is_given_two_classes_may_hold_either() {
        Codebase.Outcome outcome =
                run("Object a() { Class<?> c = Old.class; c = old.Elder.class; return c.getResource(\"x\"); }");
        assertThat(outcome.reasons()).contains("beside old.Old", "beside old.Elder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object a() { { Class<?> c = Old.class; c.getName(); } { Class<?> c = String.class; return c.getResource(\"x\"); } }",
                "Object a() { return Old.class.getResource(NAME); } static final String NAME = \"/\" + \"x\";",
                "Object a() { return TYPE.getResource(\"/x\"); } static final Class<?> TYPE = Old.class;",
            })
    void it_holds_nothing_where_it_is_another_class_or_an_absolute_name(String members) {
        Codebase.Outcome outcome = run(members);
        assertThat(outcome.file("app/Main.java")).contains("One.get()").doesNotContain("Old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Old::class.java.getResource(\"x\")",
                "Old::class.java.getResourceAsStream(name)",
                "sink.javaClass.getResource(\"x\")",
                "TYPE.getResource(\"x\")",
            })
    void kotlins_class_literals_count(String lookup) {
        isHeld(codebase("public")
                .kotlin("src/main/kotlin/app/Main.kt", """
                package app

                import old.Old

                class Main {
                    fun find(sink: Old, name: String): Any? = %s

                    val TYPE = Old::class.java
                }
                """.formatted(lookup))
                .run(entry()));
    }
}
