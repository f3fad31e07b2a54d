package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings of code that are the name of a class: they move with it where it is seen what reads them, else they hold it. */
class NamingStringsTest {

    private static final String MARK = """
            package app;

            import java.lang.annotation.*;

            @Retention(RetentionPolicy.RUNTIME)
            public @interface Mark {
                String[] value();
            }
            """;

    private static Codebase main(String members) {
        return codebase("public").main(MARK, """
                package app;

                import java.util.*;
                import old.Old;

                @SuppressWarnings("unused")
                public class Main {
                    static final Object SINK = new Old();
                    %s
                }
                """.formatted(members));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Mark(\"old.Old\") int a;",
                "@Mark({\"x.Y\", \"old.Old\"}) int a;",
                "@Mark(value = \"old.Old\") int a;",
                "static final String NAME = \"old.Old\"; @Mark(NAME) int a;",
                "boolean is(Object o) { return o.getClass().getName().equals(\"old.Old\"); }",
                "boolean is(Object o) { return \"old.Old\".equals(o.getClass().getTypeName()); }",
                "boolean is(Class<?> c) { return Objects.equals(c.getName(), \"old.Old\"); }",
                "Object a() throws Exception { return Class.forName(\"[Lold.Old;\"); }",
                "Object a() throws Exception { return Class.forName(\"[[Lold.Old;\"); }",
            })
    void it_moves_where_a_class_is_known_by_it(String members) {
        Codebase.Outcome outcome = main(members).run(entry());
        assertThat(outcome.file("app/Main.java")).contains("one.One").doesNotContain("old.Old");
        assertThat(outcome.rowsOf("app/Main.java")).anyMatch(row -> row.contains(" text "));
        outcome.compiles();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int is(Object o) { switch (o.getClass().getName()) { case \"old.Old\": return 1; default: return 2; } }",
                "int is(Object o) { return switch (o.getClass().getName()) { case \"old.Old\" -> 1; default -> 2; }; }",
            })
    void it_moves_as_the_label_of_a_switch_over_the_name_of_a_class(String members) {
        Codebase.Outcome outcome = main(members).run(entry());
        assertThat(outcome.file("app/Main.java")).contains("one.One").doesNotContain("old.Old");
        outcome.compilesUnproven("a switch over strings asks for their hash codes first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int is(String name) { switch (name) { case \"old.Old\": return 1; default: return 2; } }",
                "boolean is(String name) { return name.equals(\"old.Old\"); }",
                "Set<String> names = Set.of(\"old.Old\");",
                "static final String NAME = \"old.Old\";",
                "Object a() { return load(\"old.Old\"); } Object load(String name) { return name; }",
                "String a = \"old/Old\";",
                "String a = \"Lold/Old;\";",
                "int is(Object o) { return switch (o.getClass().getName()) { case \"old.Old\" -> 1; case \"one.One\" -> 2;"
                        + " default -> 3; }; }",
                "int is(Object o) { return switch (o.getClass().getName()) { case \"old.Old\" -> 1; case \"old.Elder\" -> 2;"
                        + " default -> 3; }; }",
            })
    void it_holds_the_class_where_nobody_can_tell(String members) {
        Codebase.Outcome outcome = main(members).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("app/Main.java")).anyMatch(row -> row.contains(" text BLOCKED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void a() { System.out.println(\"old.Old\"); }",
                "String a = \"is \" + \"old.Old\";",
                "void a() { throw new IllegalStateException(\"old.Old\"); }",
                "Object a = java.util.logging.Logger.getLogger(\"old.Old\");",
                "String a = \"a list with old.Old in it\";",
            })
    void it_stays_where_it_is_only_shown_and_is_told_of(String members) {
        Codebase.Outcome outcome = main(members).run(entry());
        assertThat(outcome.file("app/Main.java")).contains("SINK = One.get()").contains("old.Old");
        assertThat(outcome.rowsOf("app/Main.java")).contains("9 text KEPT");
        outcome.compiles();
    }

    @Test
    void a_key_and_the_strings_that_look_it_up_move_together() {
        Codebase.Outcome outcome = main("""
                        static String of(Properties p) {
                            return p.getProperty("old.Old") + p.getProperty("old.Old.level");
                        }
                        String other = "is " + "old.Old.title";""")
                .file("app.properties", "old.Old=7\nold.Old.level=FINE\nold.Old.title=x\n")
                .run(entry());
        assertThat(outcome.file("app.properties")).isEqualTo("one.One=7\none.One.level=FINE\nold.Old.title=x\n");
        assertThat(outcome.file("app/Main.java"))
                .contains("getProperty(\"one.One\")", "getProperty(\"one.One.level\")", "\"old.Old.title\"");
        assertThat(outcome.rowsOf("app.properties")).hasSize(3);
    }

    @Test
    void keys_of_yaml_and_elements_of_xml_move_with_the_strings_that_look_them_up() {
        Codebase.Outcome outcome = main("Object a(Map<String, ?> map) { return map.get(\"old.Old\"); }")
                .file("app.yml", "old.Old: 7\n")
                .file("app.xml", "<sinks><old.Old><name>x</name></old.Old></sinks>")
                .run(entry());
        assertThat(outcome.file("app.yml")).isEqualTo("one.One: 7\n");
        assertThat(outcome.file("app.xml")).isEqualTo("<sinks><one.One><name>x</name></one.One></sinks>");
        assertThat(outcome.file("app/Main.java")).contains("map.get(\"one.One\")");
    }

    @Test
    void what_an_identifier_in_a_file_is_stays_there_and_holds_the_class() {
        Codebase.Outcome outcome = main("Object a(Map<String, ?> beans) { return beans.get(\"old.Old\"); }")
                .file("beans.xml", "<beans><bean id=\"old.Old\" class=\"old.Old\"/></beans>")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("beans.xml")).containsExactly("1 text BLOCKED", "1 text KEPT");
        assertThat(outcome.reasons()).contains("this string names the class, and nothing here shows what reads it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object a = Old.class.getResource(\"x.txt\");",
                "Object a(String name) { return Old.class.getResourceAsStream(name); }",
                "Object a(Old old) { return old.getClass().getResource(\"x.txt\"); }",
                "Object a() { Class<?> c = Old.class; return c.getResource(\"x.txt\"); }",
                "Object a() throws Exception { return Class.forName(\"old.Old\").getResource(\"x.txt\"); }",
                "Object a = Resources.find(Old.class, \"x\"); static class Resources {"
                        + " static Object find(Class<?> c, String n) { return c.getResource(n); } }",
            })
    void a_resource_beside_the_class_holds_it(String members) {
        Codebase.Outcome outcome = main(members).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("a resource is looked up beside old.Old");
    }

    @Test
    void a_resource_with_an_absolute_name_is_found_from_everywhere() {
        Codebase.Outcome outcome =
                main("Object a = Old.class.getResource(\"/x.txt\");").run(entry());
        assertThat(outcome.file("app/Main.java")).contains("One.class.getResource(\"/x.txt\")");
    }
}
