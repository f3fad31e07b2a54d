package dev.ssotkit.rewrite.retire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;

import dev.ssotkit.map.file.MapReader;
import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.ForbidLegacyTypes;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.testkit.Codebase;
import dev.ssotkit.rewrite.testkit.RereadSources;
import dev.ssotkit.rewrite.testkit.RewriteYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrewrite.LargeSourceSet;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.marker.Generated;
import org.openrewrite.test.RewriteTest;

/** The guard: whatever the consolidation would find in a code base makes a dry run that must be empty fail. */
class ForbidLegacyTypesTest implements RewriteTest {

    private static final List<String> LEGACY = List.of("com.old.Hub", "com.old.Feed");
    private static final List<String> CALLS = List.of("com.old.Hubs make() -> get()");

    private static ForbidLegacyTypes guard() {
        return new ForbidLegacyTypes("com.one.One", "get()", LEGACY, CALLS);
    }

    private static Codebase definitions() {
        return new Codebase().main("""
                        package com.one;

                        public class One {
                            private static final One ONE = new One();

                            public static One get() {
                                return ONE;
                            }
                        }
                        """, """
                        package com.old;

                        public class Hub {
                            private Hub next = new Hub();
                        }
                        """, "package com.old;\n\npublic class Feed extends Hub {}\n");
    }

    private static Codebase users() {
        return definitions()
                .main("""
                        package com.old;

                        public class Hubs {
                            public static Hub make() {
                                return new Hub();
                            }
                        }
                        """, """
                        package com.app;

                        import com.old.Hub;

                        /** Knows a {@link Hub}. */
                        class Main {
                            // com.old.Feed was here
                            Object made = new Hub();
                            Object reference = (java.util.function.Supplier<Object>) Hub::new;
                            Object factory = com.old.Hubs.make();
                            Object canonical = new com.one.One();

                            Object byName() throws Exception {
                                return Class.forName("com.old.Feed");
                            }
                        }
                        """)
                .kotlin("com/app/Some.kt", "package com.app\n\nimport com.old.Hub\n\nclass Some(val hub: Hub)\n")
                .groovy(
                        "com/app/Other.groovy",
                        "package com.app\n\nimport com.old.Hub\n\nclass Other {\n    Hub hub\n}\n")
                .file("src/main/resources/META-INF/services/com.old.Hub", "com.old.Feed\n")
                .file("src/main/resources/a.properties", "hub=com.old.Hub\n")
                .file("src/main/resources/a.yml", "hub: com.old.Hub\n")
                .file("src/main/resources/a.xml", "<hub>com.old.Hub</hub>\n")
                .file("src/main/resources/a.json", "{\"hub\": \"com.old.Hub\"}\n")
                .file("src/main/webapp/a.jsp", "<%@ page import=\"com.old.Hub\" %>\n")
                .file("NOTES.md", "See com.old.Hub.\n");
    }

    private static Codebase.Outcome once(Codebase codebase, ForbidLegacyTypes... guards) {
        return codebase.runIn(InMemoryLargeSourceSet::new, guards);
    }

    @Test
    void it_finds_what_the_consolidation_finds_and_marks_every_file_of_it() {
        Function<LegacyUses.Row, String> place =
                row -> row.file() + ":" + row.line() + " " + row.kind() + " " + row.legacyType();
        Codebase.Outcome moved = users().runIn(
                        InMemoryLargeSourceSet::new, new ConsolidateManager("com.one.One", "get()", LEGACY, CALLS));
        Codebase.Outcome guarded = once(users(), guard());
        assertThat(guarded.rows)
                .extracting(place)
                .isEqualTo(moved.rows.stream().map(place).toList());
        assertThat(guarded.rows)
                .extracting(LegacyUses.Row::kind)
                .contains("import", "type", "construction", "method_reference", "factory", "text");
        List<String> forbidden = guarded.rows.stream()
                .filter(row -> row.status().equals("FORBIDDEN"))
                .map(LegacyUses.Row::file)
                .distinct()
                .toList();
        assertThat(guarded.changed)
                .containsExactlyInAnyOrderElementsOf(forbidden)
                .hasSize(11);
        assertThat(guarded.changed)
                .allSatisfy(file -> assertThat(guarded.file(file)).contains("~~(forbidden: com.o"));
    }

    @Test
    void a_mark_stands_where_the_use_does_and_never_in_a_comment() {
        assertThat(once(users(), guard()).file("Main.java"))
                .contains("Object made = /*~~(forbidden: com.old.Hub, use com.one.One)~~>*/new Hub();")
                .contains("/** Knows a {@link Hub}. */\n")
                .contains("// com.old.Feed was here\n")
                .startsWith("/*~~(forbidden: com.old.");
    }

    @Test
    void the_legacy_types_themselves_are_no_use() {
        Codebase.Outcome outcome = once(definitions(), guard());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows).extracting(LegacyUses.Row::status).doesNotContain("FORBIDDEN");
    }

    @Test
    void a_definition_that_stands_beside_another_class_is_guarded_like_any_file() {
        Codebase codebase = definitions().main("""
                package com.app;

                public class Main {}

                class Aside extends com.old.Hub {}
                """);
        assertThat(once(codebase, guard()).changed).containsExactly("src/main/java/com/app/Main.java");
    }

    @Test
    void without_accessor_and_calls_names_alone_are_forbidden() {
        Codebase codebase =
                definitions().main("package com.app;\n\nclass Main {\n    Object one = new com.one.One();\n}\n");
        assertThat(once(codebase, new ForbidLegacyTypes("com.one.One", null, LEGACY, null)).changed)
                .isEmpty();
        assertThat(once(codebase, guard()).changed).containsExactly("src/main/java/com/app/Main.java");
    }

    @Test
    void a_use_in_a_generated_source_is_told_by_a_file_that_can_be_edited() {
        ForbidLegacyTypes guard = guard();
        rewriteRun(
                spec -> spec.recipe(guard),
                java(
                        "package com.one;\n\npublic class One {\n    public static One get() {\n        return null;\n    }\n}\n",
                        "/*~~(Made.java:4: forbidden: com.old.Hub, use com.one.One)~~>*/package com.one;\n\npublic class One {\n    public static One get() {\n        return null;\n    }\n}\n",
                        spec -> spec.path("One.java")),
                java("package com.old;\n\npublic class Hub {}\n"),
                java(
                        "package com.app;\n\nclass Made {\n    com.old.Hub hub;\n}\n",
                        spec -> spec.path("Made.java")
                                .mapBeforeRecipe(file ->
                                        file.withMarkers(file.getMarkers().add(new Generated(Tree.randomId()))))));
    }

    @Test
    void a_guard_whose_options_are_wrong_fails_instead_of_finding_nothing() {
        ForbidLegacyTypes misspelt = guard();
        misspelt.unknownOption("legacyTipes", List.of("com.old.Feed"));
        assertThat(misspelt.validate().isInvalid()).isTrue();
        Codebase.Outcome outcome = once(definitions(), misspelt);
        assertThat(outcome.changed).hasSize(1);
        assertThat(outcome.file(outcome.changed.get(0))).contains("did you mean `legacyTypes`?");
        assertThat(once(definitions(), new ForbidLegacyTypes("com.one.One", null, List.of(), null)).changed)
                .hasSize(1);
    }

    @Test
    void trees_that_are_read_anew_are_marked_all_the_same() {
        Function<List<SourceFile>, LargeSourceSet> runner = RereadSources::new;
        Codebase java = definitions().main("package com.app;\n\nclass Main {\n    com.old.Hub hub;\n}\n");
        assertThat(java.runIn(runner, guard()).files).isEqualTo(once(java, guard()).files);
    }

    @Test
    void several_guards_of_a_run_forbid_together() {
        Codebase.Outcome outcome = once(
                users(),
                new ForbidLegacyTypes("com.one.One", null, List.of("com.old.Hub"), null),
                new ForbidLegacyTypes("com.one.One", null, List.of("com.old.Feed"), null));
        assertThat(outcome.rows).extracting(LegacyUses.Row::legacyType).contains("com.old.Hub", "com.old.Feed");
        assertThat(outcome.file("Main.java")).contains("forbidden: com.old.Hub").contains("forbidden: com.old.Feed");
    }

    @Test
    void it_may_stand_in_the_file_of_the_map_which_agent_and_command_line_read(@TempDir Path folder) throws Exception {
        Path map = Files.writeString(folder.resolve("rewrite.yml"), """
                ---
                type: specs.openrewrite.org/v1beta/recipe
                name: com.acme.One
                displayName: One
                description: One.
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: com.one.One
                      accessor: get()
                      legacyTypes:
                        - com.old.Hub
                ---
                type: specs.openrewrite.org/v1beta/recipe
                name: com.acme.NoOther
                displayName: No other
                description: No other.
                recipeList:
                  - dev.ssotkit.rewrite.ForbidLegacyTypes:
                      canonicalType: com.one.One
                      legacyTypes:
                        - com.old.Hub
                """);
        assertThat(MapReader.read(map.toFile(), null).entries()).hasSize(1);
        assertThat(RewriteYaml.load(map).validateAll()).allMatch(validated -> validated.isValid());
    }
}
