package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A type that is legacy and canonical at once: each construction is decided by itself. */
class ScatteredConstructionsTest {

    private static final String MAPPER = """
            package lib;

            public class Mapper implements AutoCloseable {
                public Mapper enable(int feature) {
                    return this;
                }

                public void setDepth(int depth) {}

                public void close() {}
            }
            """;

    private static Codebase.Outcome scattered(String member, String... calls) {
        return new Codebase()
                .main(MAPPER, """
                        package app;

                        public class Json {
                            private static final lib.Mapper SHARED = new lib.Mapper().enable(1);

                            public static lib.Mapper mapper() {
                                return SHARED;
                            }
                        }
                        """, "package app;\nimport lib.Mapper;\npublic class Main {\n" + member + "\n}")
                .run(new ConsolidateManager("lib.Mapper", "app.Json mapper()", List.of("lib.Mapper"), List.of(calls)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mapper made = new Mapper().enable(1).enable(2);",
                "Mapper made; void later() { made = new Mapper(); made.setDepth(3); }",
                "void local() { Mapper made = new Mapper(); made.setDepth(3); }",
                "void closed() { try (Mapper made = new Mapper()) {} }"
            })
    void a_construction_decided_by_itself_stays_where_its_object_is_configured_or_closed(String member) {
        Codebase.Outcome outcome = scattered(member + " Mapper plain = new Mapper();");
        assertThat(outcome.file("Main.java")).contains("made = new Mapper()").contains("plain = Json.mapper()");
        outcome.compiles();
    }

    @Test
    void a_line_that_names_close_allows_closing() {
        Codebase.Outcome outcome =
                scattered("void closed() { try (Mapper made = new Mapper()) {} }", "lib.Mapper close() -> close()");
        assertThat(outcome.file("Main.java")).contains("try (Mapper made = Json.mapper())");
        outcome.compiles();
    }
}
