package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String ONE = """
            package one;

            public class Manager {
                public static Manager get() {
                    return new Manager();
                }

                public static class Inner {
                    public static Inner get() {
                        return new Inner();
                    }
                }
            }
            """;

    private static final String OLD = """
            package old;

            public class Manager {
                public static class Nested {}
            }
            """;

    private static final String OTHER = "package other;\n\npublic class Manager {}\n";

    private static ConsolidateManager entry() {
        return new ConsolidateManager("one.Manager", "get()", List.of("old.Manager"), List.of());
    }

    private static Codebase.Outcome run(String... sources) {
        return new Codebase().main(ONE, OLD, OTHER).main(sources).run(entry()).compiles();
    }

    @Test
    void a_type_of_the_same_simple_name_is_qualified_where_another_has_the_name() {
        assertThat(run("""
                        package app;

                        import other.Manager;

                        class Main {
                            Manager other;
                            old.Manager manager = new old.Manager();
                        }
                        """).file("Main.java")).contains("one.Manager manager = one.Manager.get();");
        assertThat(run("""
                        package app;

                        class Main {
                            static class Manager {}

                            old.Manager manager = new old.Manager();
                        }
                        """).file("Main.java")).contains("one.Manager manager = one.Manager.get();");
        assertThat(run("""
                        package app;

                        class Main<Manager> {
                            old.Manager manager = new old.Manager();
                        }
                        """).file("Main.java")).contains("one.Manager manager = one.Manager.get();");
    }

    @Test
    void a_class_in_the_old_package_gets_the_import_that_it_never_needed() {
        assertThat(run("""
                        package old;

                        class Main {
                            Manager manager = new Manager();
                        }
                        """).file("Main.java")).isEqualTo("""
                        package old;

                        import one.Manager;

                        class Main {
                            Manager manager = Manager.get();
                        }
                        """);
    }

    @Test
    void a_class_in_the_new_package_loses_its_import() {
        assertThat(run("""
                        package one;

                        import old.Manager;

                        class Main {
                            Manager manager;
                        }
                        """).file("Main.java")).isEqualTo("""
                        package one;

                        class Main {
                            Manager manager;
                        }
                        """);
    }

    @Test
    void a_star_import_stays_and_the_new_type_is_imported_by_name() {
        assertThat(run("""
                        package app;

                        import java.util.*;
                        import old.*;

                        class Main {
                            List<Manager> managers;
                        }
                        """).file("Main.java")).contains("import one.Manager;").contains("List<Manager> managers;");
    }

    @Test
    void imports_keep_their_order_and_blocks() {
        assertThat(run("""
                        package app;

                        import static java.util.Objects.hash;

                        import java.util.List;
                        import java.util.Map;

                        import old.Manager;
                        import other.*;

                        class Main {
                            List<Manager> managers;
                            Map<String, Integer> map;
                            int hash = hash(1);
                        }
                        """).file("Main.java")).startsWith("""
                        package app;

                        import static java.util.Objects.hash;

                        import java.util.List;
                        import java.util.Map;

                        import one.Manager;
                        import other.*;

                        class Main {
                        """);
    }

    @Test
    void a_file_with_carriage_returns_keeps_them() {
        String source = """
                package old;

                class Main {
                    Manager manager = new Manager();
                }
                """.replace("\n", "\r\n");
        assertThat(run(source).file("Main.java")).isEqualTo("""
                        package old;

                        import one.Manager;

                        class Main {
                            Manager manager = Manager.get();
                        }
                        """.replace("\n", "\r\n"));
    }

    @Test
    void nested_types_move_and_are_imported_by_their_outer_class() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE, OLD, """
                        package app;

                        import old.Manager.Nested;

                        class Main {
                            Nested nested = new Nested();
                            old.Manager.Nested other;
                        }
                        """)
                .run(new ConsolidateManager("one.Manager$Inner", "get()", List.of("old.Manager.Nested"), List.of()));
        assertThat(outcome.file("Main.java")).as(outcome.reasons()).isEqualTo("""
                        package app;

                        import one.Manager.Inner;

                        class Main {
                            Inner nested = Inner.get();
                            Inner other;
                        }
                        """);
        outcome.compiles();
    }

    @Test
    void a_type_nested_in_a_legacy_type_blocks_it() {
        Codebase.Outcome outcome = run("""
                        package app;

                        class Main {
                            old.Manager manager;
                            old.Manager.Nested nested;
                        }
                        """);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains(" is nested in ");
    }

    @Test
    void every_place_that_a_type_can_stand_in_moves() {
        Codebase.Outcome outcome = run("""
                        package app;

                        import java.util.ArrayList;
                        import java.util.List;
                        import java.util.Map;
                        import old.Manager;

                        /** Uses {@link Manager}. */
                        class Main<T extends Manager> {
                            Map<String, ? super Manager> map;
                            Manager[][] arrays = new Manager[2][];
                            Class<?> literal = Manager.class;
                            List<Manager> list = new ArrayList<Manager>();

                            record Holder(Manager manager) {}

                            <U extends Manager> Manager method(Manager first, Manager... rest) {
                                Object object = first;
                                if (object instanceof Manager other && other == first) {
                                    return (Manager) object;
                                }
                                for (Manager each : rest) {
                                    list.add(each);
                                }
                                var inferred = new Holder(new Manager()).manager();
                                return inferred == null ? first : inferred;
                            }
                        }
                        """);
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .doesNotContain("old.")
                .doesNotContain("new Manager()");
        assertThat(outcome.rows).isNotEmpty().allMatch(row -> row.status().equals("REWRITTEN"));
    }
}
