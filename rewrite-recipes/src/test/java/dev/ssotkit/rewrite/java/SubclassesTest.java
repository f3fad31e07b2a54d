package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubclassesTest {

    private static final String ONE = """
            package one;

            public class One {
                protected One() {}

                public static One get() {
                    return new One();
                }

                public String name() {
                    return "one";
                }

                public final String fixed() {
                    return "fixed";
                }
            }
            """;

    private static final String OLD = """
            package old;

            public class Old {
                public String name() {
                    return "old";
                }

                public String fixed() {
                    return "old";
                }

                public String extra() {
                    return "extra";
                }
            }
            """;

    private static final String PROTOCOL = """
            package old;

            public interface Protocol {
                String name();
            }
            """;

    private static final String USER = """
            package app;

            import old.Old;

            public class User {
                public static String greet(Old old) {
                    return "hello " + old.name();
                }
            }
            """;

    private static ConsolidateManager entry() {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old", "old.Protocol"), List.of());
    }

    private static Codebase codebase() {
        return new Codebase().main(ONE, OLD, PROTOCOL, USER);
    }

    @Test
    void a_test_double_moves_with_its_supertype_and_still_overrides() {
        Codebase.Outcome outcome = codebase().test("""
                        package app;

                        import old.Old;

                        class UserTest {
                            static class Fake extends Old {
                                @Override
                                public String name() {
                                    return "fake";
                                }
                            }

                            public static void main(String[] args) {
                                System.out.print(User.greet(new Fake()));
                            }
                        }
                        """).run(entry());
        assertThat(outcome.file("UserTest.java")).as(outcome.reasons()).contains("class Fake extends One {");
        assertThat(outcome.prints("app.UserTest")).isEqualTo("hello fake");
    }

    @Test
    void an_anonymous_test_double_moves_too() {
        Codebase.Outcome outcome = codebase().test("""
                        package one;

                        import old.Old;

                        class UserTest {
                            public static void main(String[] args) {
                                System.out.print(app.User.greet(new Old() {
                                    @Override
                                    public String name() {
                                        return "anonymous";
                                    }
                                }));
                            }
                        }
                        """).run(entry());
        assertThat(outcome.prints("one.UserTest")).isEqualTo("hello anonymous");
    }

    @Test
    void a_double_of_an_interface_extends_the_canonical_class() {
        Codebase.Outcome outcome = codebase().test("""
                        package app;

                        import old.Protocol;

                        class UserTest {
                            static class Fake implements Protocol, Runnable {
                                public String name() {
                                    return "fake";
                                }

                                public void run() {}
                            }

                            public static void main(String[] args) {
                                Protocol protocol = new Fake();
                                System.out.print(protocol.name());
                            }
                        }
                        """).run(entry());
        assertThat(outcome.file("UserTest.java"))
                .as(outcome.reasons())
                .contains("class Fake extends One implements Runnable {");
        assertThat(outcome.prints("app.UserTest")).isEqualTo("fake");
    }

    @Test
    void a_double_that_would_override_nothing_blocks() {
        Codebase.Outcome outcome = codebase().test("""
                        package app;

                        class Fake extends old.Old {
                            @Override
                            public String extra() {
                                return "fake";
                            }
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("extra overrides a method that one.One does not have");
    }

    @Test
    void a_double_that_would_override_a_final_method_blocks() {
        Codebase.Outcome outcome = codebase().test("""
                        package app;

                        class Fake extends old.Old {
                            @Override
                            public String fixed() {
                                return "fake";
                            }
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
    }

    @Test
    void a_subclass_in_main_is_a_competitor_and_blocks() {
        Codebase.Outcome outcome = codebase()
                .main("package app;\n\npublic class Other extends old.Old {}\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("list it in `legacyTypes` too");
    }

    @Test
    void an_anonymous_body_in_main_is_a_competitor_and_blocks() {
        Codebase.Outcome outcome = codebase().main("""
                        package app;

                        public class Other {
                            old.Old old = new old.Old() {};
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
    }

    @Test
    void extends_between_listed_types_is_kept_with_what_depends_on_it() {
        Codebase.Outcome outcome = codebase()
                .main("""
                        package old;

                        import old.Old;

                        public class Older extends Old {
                            private final Old other = new Old();

                            @Override
                            public String name() {
                                return super.name() + other.name();
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old", "old.Older"), List.of()));
        assertThat(outcome.file("Older.java"))
                .as(outcome.reasons())
                .contains("class Older extends Old {")
                .contains("private final One other = One.get();")
                .contains("super.name() + other.name()");
        assertThat(outcome.rowsOf("Older.java")).contains("5 subclass KEPT");
        outcome.compiles();
    }

    @Test
    void what_canonical_itself_uses_of_legacy_is_kept() {
        Codebase.Outcome outcome = new Codebase()
                .main(ONE.replace("protected One() {}", "private final old.Old old = new old.Old();"), OLD, USER)
                .run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of()));
        assertThat(outcome.file("one/One.java")).as(outcome.reasons()).contains("old.Old old = new old.Old();");
        assertThat(outcome.rowsOf("one/One.java")).containsExactly("4 construction KEPT", "4 type KEPT");
        assertThat(outcome.file("User.java")).as(outcome.reasons()).contains("One old");
    }
}
