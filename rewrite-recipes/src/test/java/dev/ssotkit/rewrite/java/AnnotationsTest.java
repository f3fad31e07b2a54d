package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Legacy annotations, and legacy types as values of annotations. */
class AnnotationsTest {

    private static String note(String owner, String name, String meta, String elements) {
        return "package " + owner + ";\n\nimport java.lang.annotation.*;\n\n" + meta + "\npublic @interface " + name
                + " {\n    " + elements + "\n}\n";
    }

    private static Codebase.Outcome run(String meta, String elements, String oldMeta, String oldElements, String main) {
        return new Codebase()
                .main(
                        note("one", "Note", meta, elements),
                        note("old", "OldNote", oldMeta, oldElements),
                        "package app;\n\nimport old.OldNote;\n\n" + main + "\n")
                .run(new ConsolidateManager("one.Note", "new", List.of("old.OldNote"), List.of()));
    }

    @Test
    void an_annotation_moves_with_its_elements_in_every_position_and_is_found_by_reflection() {
        String elements = "String value() default \"\"; int size() default 1; Class<?>[] types() default {};";
        Codebase.Outcome outcome = run(
                "@Retention(RetentionPolicy.RUNTIME)", elements, "@Retention(RetentionPolicy.RUNTIME)", elements, """
                        @OldNote(value = "type", size = 2, types = {String.class})
                        public class Main {
                            @OldNote int field;

                            @OldNote("method")
                            public static void main(@OldNote String[] args) throws Exception {
                                @OldNote int local = Main.class.getAnnotation(OldNote.class).types().length;
                                System.out.print(local + Main.class.getMethod("main", String[].class)
                                        .getAnnotation(OldNote.class).value());
                            }
                        }
                        """);
        assertThat(outcome.file("Main.java")).doesNotContain("OldNote");
        assertThat(outcome.prints("app.Main")).isEqualTo("1method");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                   | int value();                | ''          | String value();                       | @OldNote(\"x\") class Main {}     | has other elements",
                "''                                   | String value(); int more(); | ''          | String value();                       | @OldNote(\"x\") class Main {}     | has other elements",
                "@Target(ElementType.TYPE)            | ''                          | ''          | ''                                    | class Main { @OldNote int field; } | may not stand here",
                "@Retention(RetentionPolicy.SOURCE)   | ''                          | ''          | ''                                    | @OldNote class Main {}            | could not be read by reflection",
                "''                                   | ''                          | @Inherited  | ''                                    | @OldNote class Main {}            | could not be read by reflection"
            })
    void an_annotation_that_could_not_stand_or_be_read_there_blocks(
            String meta, String elements, String oldMeta, String oldElements, String main, String reason) {
        Codebase.Outcome outcome = run(meta, elements, oldMeta, oldElements, main.replace(" class", "\nclass"));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains(reason);
        outcome.compiles();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int size() default 1;               | int size() default 2;",
                "int[] size() default {};            | int[] size() default 1;",
                "int[] size() default {1, 2};        | int[] size() default {2, 1};",
                "String size() default \"\";         | String size() default \"1\";",
                "Class<?> size() default Void.class; | Class<?> size() default Object.class;"
            })
    void an_element_that_is_not_given_has_the_same_default(String one, String other) {
        Codebase.Outcome outcome = run("", one, "", other, "@OldNote\nclass Main {}");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("size is not given here, and has another default in one.Note");
        assertThat(run("", one, "", one, "@OldNote\nclass Main {}").compiles().file("Main.java"))
                .contains("@Note");
    }

    @Test
    void an_element_that_is_given_may_have_another_default() {
        assertThat(run("", "int size() default 1;", "", "int size() default 2;", "@OldNote(size = 1)\nclass Main {}")
                        .compiles()
                        .file("Main.java"))
                .contains("@Note(size = 1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Main {}",
                "interface Main {}",
                "class Main { MARK int field; }",
                "class Main { MARK void run() {} }",
                "class Main { void run(MARK int value) {} }"
            })
    void an_annotation_that_stands_several_times_is_repeatable(String main) {
        String mark = "@OldNote(1) @OldNote(2)";
        String marked = main.contains("MARK") ? main.replace("MARK", mark) : mark + "\n" + main;
        String all = "int value(); @interface All { %s[] value(); }";
        String repeatable = "@Repeatable(%s.All.class)";
        String old = all.formatted("OldNote");
        Codebase.Outcome outcome = run("", all.formatted("Note"), repeatable.formatted("OldNote"), old, marked);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("one.Note may not stand here several times");
        run(repeatable.formatted("Note"), all.formatted("Note"), repeatable.formatted("OldNote"), old, marked)
                .movedWholly()
                .compiles();
    }

    @Test
    void an_annotation_that_may_stand_at_fewer_places_moves_where_it_may_stand() {
        assertThat(run("@Target(ElementType.TYPE)", "", "", "", "@OldNote\nclass Main {}")
                        .compiles()
                        .file("Main.java"))
                .contains("@Note\nclass Main");
    }

    @Test
    void constants_of_an_enum_and_class_literals_move_as_values_of_annotations_of_the_sources() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public enum Color {
                            RED, GREEN
                        }
                        """, """
                        package old;

                        public enum Colour {
                            RED, GREEN
                        }
                        """, """
                        package app;

                        import static old.Colour.GREEN;

                        import old.Colour;

                        public class Main {
                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface Paint {
                                Colour value() default Colour.RED;

                                Colour[] more() default {GREEN, Colour.RED};

                                Class<?>[] types() default {};
                            }

                            @Paint(value = GREEN, types = {Colour.class, Colour[].class})
                            static class Wall {}

                            public static void main(String[] args) {
                                Paint paint = Wall.class.getAnnotation(Paint.class);
                                switch (paint.value()) {
                                    case RED:
                                        System.out.print("red");
                                        break;
                                    case GREEN:
                                        System.out.print("green" + paint.more().length + paint.types().length);
                                }
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.Color", "new", List.of("old.Colour"), List.of()));
        assertThat(outcome.file("Main.java")).doesNotContain("Colour");
        assertThat(outcome.prints("app.Main")).isEqualTo("green22");
    }
}
