package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardsTest {

    private static final String ONE = """
            package one;

            public class One implements AutoCloseable {
                %s
                public static One get() {
                    return new One();
                }

                public void setName(String name) {}

                public One withName(String name) {
                    return this;
                }

                public void settle() {}

                public void close() {}
            }
            """;

    private static final String OLD =
            ONE.replace("package one", "package old").replace("One", "Old").formatted("");

    private static Codebase.Outcome run(String body, String... calls) {
        return new Codebase()
                .main(ONE.formatted(""), OLD, """
                        package app;

                        import old.Old;

                        public class Main {
                            private Old field = new Old();

                            void method(Old given) {
                        %s
                            }
                        }
                        """.formatted(body.indent(8)))
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls)))
                .compiles();
    }

    @Test
    void an_object_that_another_file_configures_through_its_field_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            private static final One ONE = new One();
                            protected One() {}
                            public static One get() {
                                return ONE;
                            }
                            public void setName(String name) {}
                        }
                        """, """
                        package old;

                        public class Old {
                            public void setName(String name) {}
                        }
                        """, """
                        package app;

                        import old.Old;

                        public class Holder {
                            public final Old old = new Old();
                            public final Old other = new Old();
                        }
                        """, """
                        package app;

                        public class Setup {
                            void run(Holder holder) {
                                holder.old.setName("x");
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Setup.java")).containsExactly("5 call BLOCKED");
        assertThat(outcome.reasons()).contains("the object is configured here (setName)");
    }

    @Test
    void a_field_that_two_files_fill_blocks_what_each_of_them_made() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            private static final One ONE = new One();
                            protected One() {}
                            public static One get() {
                                return ONE;
                            }
                            public void setName(String name) {}
                        }
                        """, """
                        package old;

                        public class Old {
                            public void setName(String name) {}
                        }
                        """, """
                        package app;

                        import old.Old;

                        public class Holder {
                            public Old old = new Old();
                        }
                        """, """
                        package app;

                        import old.Old;

                        public class Setup {
                            void run(Holder holder) {
                                holder.old = new Old();
                                holder.old.setName("x");
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rows)
                .filteredOn(row -> row.kind().equals("construction"))
                .extracting(LegacyUses.Row::reason)
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason).startsWith("the object is configured here (setName)"));
    }

    @Test
    void an_object_that_is_configured_where_it_is_made_blocks() {
        assertThat(run("new Old().setName(\"x\");").reasons()).contains("configured here (setName)");
        assertThat(run("Old old = new Old().withName(\"x\");").changed).isEmpty();
    }

    @Test
    void an_object_that_is_configured_through_its_variable_or_field_blocks() {
        assertThat(run("Old old = new Old();\nold.setName(\"x\");").changed).isEmpty();
        assertThat(run("field.setName(\"x\");").changed).isEmpty();
        assertThat(run("this.field.withName(\"x\");").changed).isEmpty();
    }

    @Test
    void an_object_that_is_configured_under_another_name_blocks() {
        assertThat(run("Old o = new Old(); Old copy = o; copy.setName(\"x\");").reasons())
                .contains("configured here (setName)");
        assertThat(run("Old o = new Old(); this.field = o; field.setName(\"x\");")
                        .reasons())
                .contains("configured here (setName)");
        assertThat(run("Old copy = given; copy.setName(\"x\");").reasons()).isEqualTo("[REWRITTEN:  []]");
    }

    @Test
    void an_object_that_came_from_elsewhere_may_be_configured() {
        assertThat(run("given.setName(\"x\");").changed).hasSize(1);
    }

    @Test
    void a_word_that_only_begins_like_one_configures_nothing() {
        assertThat(run("new Old().settle();").changed).hasSize(1);
    }

    @Test
    void the_users_own_line_overrides_the_hazard() {
        assertThat(run("new Old().setName(\"x\");", "old.Old setName(java.lang.String) -> setName")
                        .file("Main.java"))
                .contains("One.get().setName(\"x\");");
    }

    @Test
    void try_with_resources_blocks() {
        assertThat(run("try (Old old = new Old()) {\n    old.settle();\n}").reasons())
                .contains("try-with-resources would close");
    }

    @Test
    void the_users_own_line_for_the_constructor_allows_try_with_resources() {
        assertThat(run("try (Old old = new Old()) {\n    old.settle();\n}", "old.Old <constructor>() -> get()")
                        .file("Main.java"))
                .contains("try (One old = One.get())");
    }

    @Test
    void a_lock_blocks() {
        assertThat(run("synchronized (field) {\n}").reasons()).contains("a lock");
    }

    @Test
    void a_construction_that_canonicals_own_construction_reaches_blocks() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE.formatted("private final app.Helper helper = new app.Helper();"), OLD, """
                        package app;

                        public class Helper {
                            private final Part part = new Part();
                        }
                        """, """
                        package app;

                        class Part {
                            private final old.Old old = new old.Old();
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("endless");
    }

    @Test
    void closing_what_was_made_here_blocks() {
        assertThat(run("Old made = new Old();\nmade.settle();\nmade.close();").changed)
                .isEmpty();
        assertThat(run("new Old().close();").reasons()).contains("close() would end the one instance");
        assertThat(run("Old copy = field;\ncopy.close();").changed).isEmpty();
        assertThat(run("field.close();").changed).isEmpty();
    }

    @Test
    void every_word_for_closing_counts() {
        for (String word : List.of("shutdown", "stop", "dispose", "destroy", "release")) {
            String method = "public void " + word + "() {}\n    public void " + word + "(int after) {}";
            Codebase.Outcome outcome = new Codebase()
                    .main(
                            ONE.formatted(method),
                            OLD.replace("public void settle", method + " public void settle"),
                            """
                            package app;

                            class Main {
                                void run() {
                                    old.Old made = new old.Old();
                                    made.%1$s(1);
                                    made.%1$s();
                                }
                            }
                            """.formatted(word))
                    .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
            assertThat(outcome.changed).isEmpty();
            assertThat(outcome.reasons()).contains(word + "() would end the one instance");
        }
    }

    @Test
    void closing_what_came_from_elsewhere_does_not_block() {
        assertThat(run("given.close();").changed).hasSize(1);
    }

    @Test
    void the_users_own_line_allows_closing() {
        assertThat(run("new Old().close();", "old.Old close() -> close()").file("Main.java"))
                .contains("One.get().close();");
    }

    @Test
    void locals_of_one_name_in_sibling_blocks_are_two() {
        assertThat(run("{ Old old = new Old(); old.settle(); }\n{ Old old = given; old.setName(\"x\"); }").changed)
                .hasSize(1);
        assertThat(run("for (Old old = new Old(); ; ) { old.settle(); break; }\nOld old = given;\nold.setName(\"x\");")
                        .changed)
                .hasSize(1);
        assertThat(run("Runnable r = () -> { Old o = new Old(); o.settle(); };\n"
                                + "java.util.function.Consumer<Old> c = o -> o.setName(\"x\");")
                        .changed)
                .hasSize(1);
    }

    @Test
    void a_local_that_a_lambda_or_a_block_within_configures_is_the_same() {
        assertThat(run("Old old = new Old();\nRunnable r = () -> old.setName(\"x\");").changed)
                .isEmpty();
        assertThat(run("Old old = new Old();\n{ { old.setName(\"x\"); } }").changed)
                .isEmpty();
        assertThat(run("Old old = new Old();\nnew Object() { void run() { old.setName(\"x\"); } };").changed)
                .isEmpty();
    }

    @Test
    void a_field_that_hides_a_local_is_not_that_local() {
        assertThat(run("Old old = new Old();\nnew Object() { Old old = given; void run() { old.setName(\"x\"); } };")
                        .changed)
                .hasSize(1);
    }
}
