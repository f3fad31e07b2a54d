package dev.ssotkit.rewrite.retire;

import static dev.ssotkit.rewrite.retire.DeprecatedHub.CANONICAL;
import static dev.ssotkit.rewrite.retire.DeprecatedHub.WHY;
import static dev.ssotkit.rewrite.retire.DeprecatedHub.after;
import static dev.ssotkit.rewrite.retire.DeprecatedHub.hub;
import static dev.ssotkit.rewrite.retire.DeprecatedHub.recipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;
import static org.openrewrite.java.Assertions.version;

import dev.ssotkit.rewrite.DeprecateLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.RecipeSerializer;
import org.openrewrite.test.RewriteTest;

/** Legacy types say that they are, and what to use; what they said before, they still say. */
class DeprecateLegacyTypesTest implements RewriteTest {

    @Test
    void types_constructors_and_factories_name_what_takes_their_place() {
        Codebase.Outcome outcome = after("""
                package com.old;

                public class Hub {
                    public Hub() {}

                    Hub(String user) {}

                    private Hub(int id) {}

                    public static Hub shared() {
                        return new Hub(1);
                    }

                    public static int count() {
                        return 0;
                    }

                    public Hub self() {
                        return this;
                    }
                }
                """, """
                package com.old;

                class Hubs {
                    Hub make(int size) {
                        return new Hub();
                    }

                    int size() {
                        return 0;
                    }
                }
                """);
        assertThat(outcome.file("Hub.java")).isEqualTo("""
                package com.old;

                /**
                 * @deprecated Use {@link com.one.One}.
                 */
                @Deprecated(since = "2.0", forRemoval = true)
                public class Hub {
                    /**
                     * @deprecated Use {@link com.one.One#get()}.
                     */
                    @Deprecated(since = "2.0", forRemoval = true)
                    public Hub() {}

                    /**
                     * @deprecated Use {@link com.one.One#of(String, int[])}.
                     */
                    @Deprecated(since = "2.0", forRemoval = true)
                    Hub(String user) {}

                    private Hub(int id) {}

                    /**
                     * @deprecated Use {@link com.one.One#get()}.
                     */
                    @Deprecated(since = "2.0", forRemoval = true)
                    public static Hub shared() {
                        return new Hub(1);
                    }

                    public static int count() {
                        return 0;
                    }

                    public Hub self() {
                        return this;
                    }
                }
                """);
        assertThat(outcome.file("Hubs.java")).isEqualTo("""
                package com.old;

                class Hubs {
                    /**
                     * @deprecated Use {@link com.one.One#get()}.
                     */
                    @Deprecated(since = "2.0", forRemoval = true)
                    Hub make(int size) {
                        return new Hub();
                    }

                    int size() {
                        return 0;
                    }
                }
                """);
        assertThat(outcome.retirements())
                .containsExactly(
                        "DEPRECATED com.old.Hub",
                        "DEPRECATED com.old.Hub Hub()",
                        "DEPRECATED com.old.Hub Hub(java.lang.String)",
                        "DEPRECATED com.old.Hub shared()",
                        "DEPRECATED com.old.Hubs make(int)");
        assertThat(outcome.retired).extracting("line").containsExactly(3, 4, 6, 10, 4);
    }

    @Test
    void an_annotation_that_is_there_is_completed() {
        String doc = "/** @deprecated Use {@link com.one.One}. */\n";
        assertThat(hub(doc + "@Deprecated class Hub {}\n"))
                .isEqualTo(doc + "@Deprecated(since = \"2.0\", forRemoval = true) class Hub {}\n");
        assertThat(hub(doc + "public @Deprecated(since = \"1\") class Hub {}\n"))
                .isEqualTo(doc + "public @Deprecated(since = \"1\", forRemoval = true) class Hub {}\n");
        assertThat(
                        hub(
                                "class Hub {\n    private @Deprecated Hub() {}\n\n    /** @deprecated {@link com.one.One} */\n    public @Deprecated static Hub make() {\n        return null;\n    }\n}\n"))
                .contains("private @Deprecated Hub()")
                .contains("public @Deprecated(since = \"2.0\", forRemoval = true) static Hub make()");
        assertThat(hub(doc + "@java.lang.Deprecated(forRemoval = false)\nclass Hub {}\n"))
                .isEqualTo(doc + "@java.lang.Deprecated(since = \"2.0\", forRemoval = true)\nclass Hub {}\n");
    }

    @Test
    void every_form_of_a_declaration_is_annotated() {
        assertThat(hub("class Hub<T> {\n    <A> Hub(A a) {}\n\n    Hub() {}\n}\n"))
                .contains("    @Deprecated(since = \"2.0\", forRemoval = true)\n    <A> Hub(A a) {}")
                .contains("    @Deprecated(since = \"2.0\", forRemoval = true)\n    Hub() {}");
        assertThat(hub("public interface Hub {}\n")).endsWith("forRemoval = true)\npublic interface Hub {}\n");
        assertThat(hub("public @interface Hub {}\n")).endsWith("forRemoval = true)\npublic @interface Hub {}\n");
        assertThat(hub("enum Hub {\n    A(1);\n\n    Hub(int a) {}\n}\n"))
                .endsWith("forRemoval = true)\nenum Hub {\n    A(1);\n\n    Hub(int a) {}\n}\n");
        assertThat(hub("record Hub(int a) {\n    Hub {}\n}\n"))
                .contains("forRemoval = true)\nrecord Hub(int a) {")
                .contains("    @Deprecated(since = \"2.0\", forRemoval = true)\n    Hub {}");
    }

    @Test
    void names_mean_what_they_say() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package a;\n\npublic class One {\n    public static One get(String s) {\n        return null;\n    }\n}\n",
                        "package a;\n\nclass Old {\n    Old(String s) {}\n}\n",
                        "package a;\n\nclass Older {\n    Older(String s) {}\n\n    class One {}\n\n    class String {}\n}\n",
                        "package a;\n\n@interface Deprecated {}\n")
                .run(new DeprecateLegacyTypes(
                        "a.One", "get(java.lang.String)", List.of("a.Old", "a.Older"), null, " "));
        assertThat(outcome.compilesUnproven(WHY).file("Old.java"))
                .contains("{@link One}.")
                .contains("{@link One#get(String)}.")
                .contains("@java.lang.Deprecated(forRemoval = true)");
        // Its parameter is another String: what takes it nobody can tell.
        assertThat(outcome.file("Older.java")).contains("{@link a.One}.").doesNotContain("#get");
    }

    @Test
    void line_ends_and_indents_are_those_of_the_file() {
        Codebase.Outcome outcome =
                after("package com.old;\r\n\r\nclass Around {\r\n}\r\nclass Hub {\r\n\tHub() {}\r\n}\r\n");
        assertThat(outcome.file("Around.java"))
                .isEqualTo(
                        "package com.old;\r\n\r\nclass Around {\r\n}\r\n/**\r\n * @deprecated Use {@link com.one.One}.\r\n"
                                + " */\r\n@Deprecated(since = \"2.0\", forRemoval = true)\r\nclass Hub {\r\n\t/**\r\n\t"
                                + " * @deprecated Use {@link com.one.One#get()}.\r\n\t */\r\n\t"
                                + "@Deprecated(since = \"2.0\", forRemoval = true)\r\n\tHub() {}\r\n}\r\n");
    }

    @Test
    void a_nested_type_is_deprecated_where_it_is_declared() {
        Codebase.Outcome outcome = new Codebase()
                .main(CANONICAL, "package com.app;\n\nclass Around {\n    static class Hub {}\n}\n")
                .run(recipe("com.app.Around$Hub"));
        assertThat(outcome.compilesUnproven(WHY).file("Around.java"))
                .contains("    @Deprecated(since = \"2.0\", forRemoval = true)\n    static class Hub {}")
                .contains("\nclass Around {");
    }

    @Test
    void groovy_is_deprecated_and_kotlin_is_left_with_a_reason() {
        Codebase.Outcome outcome = new Codebase()
                .main(CANONICAL)
                .groovy("com/old/Hub.groovy", "package com.old\n\nclass Hub {\n    Hub() {}\n}\n")
                .kotlin("com/old/Feed.kt", "package com.old\n\nclass Feed\n")
                .run(recipe("com.old.Hub", "com.old.Feed"));
        assertThat(outcome.compilesUnproven(WHY).file("Hub.groovy"))
                .contains("@Deprecated(since = \"2.0\", forRemoval = true)\nclass Hub {")
                .contains("    @Deprecated(since = \"2.0\", forRemoval = true)\n    Hub() {}");
        assertThat(outcome.retirements()).contains("BLOCKED com.old.Feed");
        assertThat(outcome.changed).hasSize(1);
    }

    @Test
    void before_java_9_the_annotation_has_no_elements() {
        rewriteRun(
                spec -> spec.recipe(recipe("com.old.Hub")),
                version(java(CANONICAL), 8),
                version(
                        java(
                                "package com.old;\n\npublic class Hub {}\n",
                                "package com.old;\n\n/**\n * @deprecated Use {@link com.one.One}.\n */\n@Deprecated\npublic class Hub {}\n"),
                        8));
    }

    @Test
    void a_type_that_cannot_be_deprecated_is_left_as_it_was_with_a_reason() {
        Codebase.Outcome outcome = new Codebase()
                .main(CANONICAL, "package com.old;\n\nclass Hub {}\n")
                .run(
                        recipe("com.old.Hub"),
                        new DeprecateLegacyTypes("com.old.Other", "get()", List.of("com.old.Hub"), null, null));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retired).extracting("reason").contains("two entries claim this type");
        Codebase.Outcome absent = new Codebase().main(CANONICAL).run(recipe("com.old.Hub"));
        assertThat(absent.retired).extracting("reason").contains("no source of this run declares it");
    }

    @Test
    void wrong_options_turn_it_off_also_after_json() {
        DeprecateLegacyTypes misspelt = recipe("com.old.Hub");
        misspelt.unknownOption("sinc", "2");
        RecipeSerializer serializer = new RecipeSerializer();
        DeprecateLegacyTypes copy = (DeprecateLegacyTypes) serializer.read(serializer.write(misspelt));
        assertThat(copy.validate().isInvalid()).isTrue();
        assertThat(copy.getSince()).isEqualTo("2.0");
        Codebase.Outcome outcome = new Codebase()
                .main(CANONICAL, "package com.old;\n\nclass Hub {}\n")
                .run(copy);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retired).isEmpty();
    }
}
