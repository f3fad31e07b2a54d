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

    private static final String PARSER = """
            package lib;

            public class Parser {
                private static final Parser INSTANCE = new Parser();
                private final java.util.function.Supplier<Parser> fresh = Parser::new;

                public Parser() {}

                public Parser(int depth) {}

                public static Parser getInstance() {
                    return INSTANCE;
                }

                public static class Builder {
                    public Parser build() {
                        return new Parser();
                    }
                }
            }
            """;

    private static Codebase.Outcome singleton(Codebase codebase, String... calls) {
        return codebase.main(PARSER)
                .run(new ConsolidateManager("lib.Parser", "getInstance()", List.of("lib.Parser"), List.of(calls)));
    }

    @Test
    void a_type_with_an_accessor_of_its_own_is_constructed_by_itself_only() {
        Codebase.Outcome outcome = singleton(new Codebase().main("""
                        package app;

                        import java.util.function.Supplier;
                        import lib.Parser;

                        public class Main {
                            Parser parser = new Parser();
                            Supplier<Parser> supplier = Parser::new;
                            Parser deep = new Parser(3);

                            public static void main(String[] args) {
                                System.out.print(new Parser() == Parser.getInstance());
                            }
                        }
                        """));
        outcome.compiles();
        assertThat(outcome.file("Main.java"))
                .contains("parser = Parser.getInstance();")
                .contains("supplier = Parser::getInstance;")
                .contains("deep = Parser.getInstance();");
        assertThat(outcome.file("lib/Parser.java")).isEqualTo(PARSER);
        assertThat(outcome.prints("app.Main")).isEqualTo("true");
        assertThat(outcome.rowsOf("Main.java"))
                .contains("7 construction REWRITTEN", "8 method_reference REWRITTEN", "9 construction REWRITTEN");
    }

    @Test
    void a_type_with_an_accessor_of_its_own_moves_no_name() {
        Codebase.Outcome outcome = singleton(new Codebase().main("""
                        package app;

                        class Main extends lib.Parser {
                            Class<?> type = lib.Parser.class;
                            lib.Parser parser = new lib.Parser() {};
                        }
                        """));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows).isEmpty();
    }

    @Test
    void only_the_tests_of_canonical_itself_go_on_constructing_it() {
        String test = """
                import lib.Parser;

                class %s {
                    Parser made = new Parser();
                }
                """;
        Codebase.Outcome outcome = singleton(new Codebase()
                .test("package lib;\n" + test.formatted("ParserTest"), "package app;\n" + test.formatted("MainTest")));
        outcome.compiles();
        assertThat(outcome.file("ParserTest.java")).contains("made = new Parser()");
        assertThat(outcome.rowsOf("ParserTest.java")).containsExactly("5 construction KEPT");
        assertThat(outcome.file("MainTest.java")).contains("made = Parser.getInstance()");
    }

    @Test
    void tests_of_a_library_s_type_are_sources_like_any_and_its_hazards_hold_there() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package lib;

                        public class Json {
                            private static final StringBuilder SHARED = new StringBuilder();

                            public static StringBuilder shared() {
                                return SHARED;
                            }
                        }
                        """)
                .test("""
                        package lib;

                        class JsonTest {
                            StringBuilder plain = new StringBuilder();

                            void closed() {
                                StringBuilder configured = new StringBuilder();
                                configured.setLength(0);
                            }
                        }
                        """)
                .run(new ConsolidateManager(
                        "java.lang.StringBuilder", "lib.Json shared()", List.of("java.lang.StringBuilder"), List.of()));
        outcome.compiles();
        assertThat(outcome.file("JsonTest.java"))
                .contains("plain = Json.shared()")
                .contains("configured = new StringBuilder()");
    }
}
