package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JLS 9.7.4: annotations of types stand before the last part of a name. */
class AnnotatedTypesTest {

    private static final String SAFE = """
            package app;

            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
            @interface Safe {}
            """;

    private static String run(String members) {
        return new Codebase()
                .main("package old;\n\npublic class Old {}", "package one;\n\npublic class One {}", SAFE, """
                        package app;

                        import java.util.Map;

                        class Main {
                        %s}
                        """.formatted(
                                members.indent(4)))
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()))
                .compiles()
                .file("Main.java");
    }

    @Test
    void they_stay_where_the_name_moves() {
        assertThat(run("old.@Safe Old old;")).contains("@Safe One old;");
    }

    @Test
    void they_stay_on_names_that_do_not_move() {
        assertThat(run("old.Old old;\nMap.@Safe Entry<String, String> entry;\njava.util.@Safe List<old.Old> all;"))
                .contains("Map.@Safe Entry<String, String> entry;", "java.util.@Safe List<One> all;");
    }

    @Test
    void they_go_into_a_name_that_has_to_be_written_in_full() {
        assertThat(run("""
                static class One {}

                java.util.List<old.@Safe Old> all;

                Object make() {
                    return new java.util.ArrayList<old.@Safe Old>();
                }""")).contains("java.util.List<one.@Safe One> all;", "new java.util.ArrayList<one.@Safe One>()");
    }
}
