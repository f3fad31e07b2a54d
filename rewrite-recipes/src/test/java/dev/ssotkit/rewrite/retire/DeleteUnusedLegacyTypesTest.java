package dev.ssotkit.rewrite.retire;

import static dev.ssotkit.rewrite.retire.UnusedHub.HUB;
import static dev.ssotkit.rewrite.retire.UnusedHub.ONE;
import static dev.ssotkit.rewrite.retire.UnusedHub.WHY;
import static dev.ssotkit.rewrite.retire.UnusedHub.assertStays;
import static dev.ssotkit.rewrite.retire.UnusedHub.codebase;
import static dev.ssotkit.rewrite.retire.UnusedHub.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.DeleteUnusedLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import dev.ssotkit.rewrite.testkit.RereadSources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.RecipeSerializer;
import org.openrewrite.internal.InMemoryLargeSourceSet;

/** A legacy type goes when nothing would miss it, with all that goes with it; else it stays, and the uses are told. */
class DeleteUnusedLegacyTypesTest {

    @Test
    void types_that_only_each_other_use_go_together() {
        Codebase.Outcome outcome = codebase().run(recipe());
        assertThat(outcome.compilesUnproven(WHY).files)
                .containsOnlyKeys("src/main/java/com/one/One.java", "src/main/java/com/app/Main.java");
        assertThat(outcome.retirements()).containsExactly("DELETED com.old.Hub", "DELETED com.old.Feed");
        assertThat(outcome.rows).isEmpty();
    }

    @Test
    void what_goes_with_a_type_goes() {
        Codebase codebase = codebase()
                .main(
                        "package com.old;\n\n/** Ports. */\npublic sealed interface Port permits Socket, Dead {}\n",
                        "package com.old;\n\nfinal class Dead implements Port {}\n",
                        "package com.old;\n\nfinal class Socket implements Port {}\n",
                        "package com.app;\n\nimport com.old.Hub;\nimport com.one.One;\nimport static com.old.Feed.*;\n\nclass User {\n    One one;\n}\n")
                .test(
                        "package com.old;\n\nclass HubTest {\n    Hub hub = new Hub();\n}\n",
                        "package com.old;\n\nclass TestFeed extends HubTest {\n    Feed feed = new Feed();\n}\n")
                .file("src/main/java/com/old/package-info.java", "/** Old things. */\npackage com.old;\n")
                .file(
                        "src/main/resources/META-INF/services/java.lang.Runnable",
                        "# all of them\ncom.old.Hub\ncom.app.Main\n")
                .file("src/main/resources/META-INF/services/com.old.Hub", "com.old.Feed\n")
                .file("src/main/resources/META-INF/services/java.io.Closeable", "com.old.Feed\n")
                .file("src/main/resources/META-INF/spring/a.AutoConfiguration.imports", "com.old.Feed\ncom.app.Main\n");
        Codebase.Outcome outcome = codebase.run(recipe("com.old.Hub", "com.old.Feed", "com.old.Dead"));
        assertThat(outcome.compilesUnproven(WHY).files.keySet())
                .containsExactlyInAnyOrder(
                        "src/main/java/com/one/One.java",
                        "src/main/java/com/app/Main.java",
                        "src/main/java/com/app/User.java",
                        "src/main/java/com/old/Port.java",
                        "src/main/java/com/old/Socket.java",
                        "src/main/java/com/old/package-info.java",
                        "src/main/resources/META-INF/services/java.lang.Runnable",
                        "src/main/resources/META-INF/spring/a.AutoConfiguration.imports");
        assertThat(outcome.file("Port.java")).contains("permits Socket {}");
        assertThat(outcome.file("User.java")).contains("import com.one.One;").doesNotContain("com.old");
        assertThat(outcome.file("java.lang.Runnable")).isEqualTo("# all of them\ncom.app.Main\n");
        assertThat(outcome.file(".imports")).isEqualTo("com.app.Main\n");
        assertThat(outcome.retired)
                .extracting("reason")
                .asString()
                .contains("HubTest.java")
                .contains("a.AutoConfiguration.imports");
    }

    @Test
    void a_type_stays_with_what_it_uses_while_anything_uses_it() {
        assertStays(
                codebase().main("package com.app;\n\nclass User {\n    com.old.Feed feed;\n}\n"),
                "com.old.Feed",
                "User.java");
        assertStays(
                codebase().main("package com.app;\n\nclass User {\n    com.old.Feed feed;\n}\n"),
                "com.old.Hub",
                "Feed.java");
        assertStays(
                codebase().test("package com.app;\n\nclass UserTest {\n    Object hub = new com.old.Hub();\n}\n"),
                "com.old.Hub",
                "UserTest.java");
        assertStays(
                codebase().main("package com.app;\n\nclass User extends com.old.Hub {}\n"), "com.old.Hub", "User.java");
        assertStays(
                codebase()
                        .file(
                                "other/src/main/java/org/Other.java",
                                "package org;\n\nclass Other {\n    com.old.Hub hub;\n}\n"),
                "com.old.Hub",
                "Other.java");
    }

    @Test
    void text_that_names_it_holds_it() {
        assertStays(
                codebase().main("package com.app;\n\n/** Was com.old.Hub. */\nclass User {}\n"),
                "com.old.Hub",
                "User.java");
        assertStays(
                codebase().main("package com.app;\n\nimport com.old.Hub;\n\n/** See {@link Hub}. */\nclass User {}\n"),
                "com.old.Hub",
                "User.java");
        assertStays(
                codebase().main("package com.app;\n\nclass User {\n    String name = \"com.old.Hub\";\n}\n"),
                "com.old.Hub",
                "User.java");
        assertStays(
                codebase().file("pom.xml", "<project><mainClass>com.old.Hub</mainClass></project>\n"),
                "com.old.Hub",
                "pom.xml");
        assertStays(
                codebase()
                        .file(
                                "src/main/resources/META-INF/services/java.lang.Runnable",
                                "# com.old.Hub\ncom.app.Main\n"),
                "com.old.Hub",
                "java.lang.Runnable");
        assertStays(codebase().file("NOTES.md", "com.old.Hub\n"), "com.old.Hub", "NOTES.md");
    }

    @Test
    void the_map_is_no_use() {
        String map = """
                type: specs.openrewrite.org/v1beta/recipe
                name: a.One
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: com.one.One
                      accessor: new
                      legacyTypes: [com.old.Hub]
                """;
        assertThat(codebase().file("rewrite.yml", map).run(recipe()).files).hasSize(3);
    }

    @Test
    void a_test_that_others_name_stays_and_holds_its_type() {
        String test = "package com.old;\n\nclass HubTest {\n    Hub hub;\n}\n";
        assertStays(
                codebase().test(test, "package com.old;\n\nclass All extends HubTest {}\n"),
                "com.old.Hub",
                "HubTest.java");
        assertStays(
                codebase().test(test).file("testng.xml", "<class name=\"com.old.HubTest\"/>\n"),
                "com.old.Hub",
                "HubTest.java");
        // By name alone a class of main sources is no test.
        assertStays(codebase().main(test), "com.old.Hub", "HubTest.java");
    }

    @Test
    void kotlin_and_groovy_go_as_whole_files_only() {
        Codebase codebase = new Codebase()
                .main(ONE)
                .kotlin("com/old/Hub.kt", "package com.old\n\nclass Hub\n")
                .groovy("com/old/Feed.groovy", "package com.old\n\nclass Feed {}\n")
                .kotlin("com/old/Beside.kt", "package com.old\n\nclass Beside\n\nfun answer() = 42\n");
        Codebase.Outcome outcome = codebase.run(recipe("com.old.Hub", "com.old.Feed", "com.old.Beside"));
        assertThat(outcome.files)
                .containsOnlyKeys("src/main/java/com/one/One.java", "src/main/kotlin/com/old/Beside.kt");
        assertThat(outcome.retirements())
                .contains("BLOCKED com.old.Beside", "DELETED com.old.Hub", "DELETED com.old.Feed");
        Codebase.Outcome imported = new Codebase()
                .main(ONE, HUB)
                .kotlin("com/app/User.kt", "package com.app\n\nimport com.old.Hub\n\nclass User\n")
                .run(recipe("com.old.Hub"));
        assertThat(imported.changed).isEmpty();
    }

    @Test
    void a_dry_run_tells_what_a_run_does_also_for_trees_that_are_read_anew() {
        Codebase.Outcome held = codebase().runIn(InMemoryLargeSourceSet::new, recipe());
        Codebase.Outcome reread = codebase().runIn(RereadSources::new, recipe());
        assertThat(reread.files).isEqualTo(held.files);
        assertThat(reread.retired).isEqualTo(held.retired);
    }

    @Test
    void what_is_no_type_of_the_run_or_is_canonical_stays() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE)
                .run(new DeleteUnusedLegacyTypes("com.one.One", "get()", List.of("com.one.One", "com.old.Hub"), null));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retirements()).containsExactly("BLOCKED com.one.One", "KEPT com.old.Hub");
    }

    @Test
    void wrong_options_turn_it_off_also_after_json() {
        DeleteUnusedLegacyTypes misspelt = recipe();
        misspelt.unknownOption("legacyTipes", List.of());
        RecipeSerializer serializer = new RecipeSerializer();
        DeleteUnusedLegacyTypes copy = (DeleteUnusedLegacyTypes) serializer.read(serializer.write(misspelt));
        assertThat(copy.validate().isInvalid()).isTrue();
        assertThat(codebase().run(copy).files)
                .isEqualTo(codebase().run(misspelt).files)
                .hasSize(4);
    }
}
