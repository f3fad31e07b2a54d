package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries with {@code accessor: new}. */
class NamesOnlyTest {

    @Test
    void names_only_moves_enums_interfaces_exceptions_and_their_subtypes() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package one;\n\npublic enum Color { RED, BLUE }\n",
                        "package old;\n\npublic enum Color { RED, BLUE }\n",
                        """
                        package one;

                        public interface Shape {
                            String draw();
                        }
                        """,
                        """
                        package old;

                        public interface Shape {
                            String draw();
                        }
                        """,
                        """
                        package one;

                        public class Failure extends Exception {
                            public Failure(String m) {
                                super(m);
                            }
                        }
                        """,
                        """
                        package old;

                        public class Failure extends Exception {
                            public Failure(String m) {
                                super(m);
                            }
                        }
                        """,
                        """
                        package app;

                        import old.Color;
                        import old.Failure;
                        import old.Shape;

                        class Main {
                            static class Square implements Shape {
                                @Override
                                public String draw() {
                                    return "square";
                                }
                            }

                            static String paint(Color color, Shape shape) throws Failure {
                                switch (color) {
                                    case RED:
                                        return "red " + shape.draw();
                                    default:
                                        throw new Failure("not " + color);
                                }
                            }

                            public static void main(String[] args) {
                                try {
                                    System.out.print(paint(Color.RED, new Square()));
                                    System.out.print(paint(Color.valueOf("BLUE"), () -> "lambda"));
                                } catch (Failure e) {
                                    System.out.print(e.getMessage());
                                }
                            }
                        }
                        """)
                .run(
                        new ConsolidateManager("one.Color", "new", List.of("old.Color"), List.of()),
                        new ConsolidateManager("one.Shape", "new", List.of("old.Shape"), List.of()),
                        new ConsolidateManager("one.Failure", "new", List.of("old.Failure"), List.of()));
        assertThat(outcome.file("Main.java"))
                .as(outcome.reasons())
                .doesNotContain("old")
                .contains("throw new Failure(");
        assertThat(outcome.prints("app.Main")).isEqualTo("red squarenot BLUE");
    }

    @Test
    void two_overloads_that_would_become_one_block() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package one;\n\npublic class One {}\n",
                        "package old;\n\npublic class A {}\n",
                        "package old;\n\npublic class B {}\n",
                        """
                        package app;

                        class Main {
                            void f(old.A a) {}

                            void f(old.B b) {}
                        }
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.A", "old.B"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("two overloads of f");
    }
}
