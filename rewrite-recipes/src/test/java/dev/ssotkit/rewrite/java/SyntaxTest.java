package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places of a type that came late to the language, or that are easily forgotten. */
class SyntaxTest {

    private static final String SHAPE = """
            package %1$s;

            public sealed interface %2$s permits %2$s.Round, app.Square {
                int corners();

                record Round(int corners) implements %2$s {}
            }
            """;

    @Test
    void sealed_types_records_and_patterns_move() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public interface Shape {
                            int corners();
                        }
                        """, """
                        package old;

                        public interface OldShape {
                            int corners();
                        }
                        """, """
                        package app;

                        import java.util.List;
                        import old.OldShape;

                        public class Main {
                            sealed interface Known extends OldShape permits Round, Square {}

                            record Round(int corners) implements Known {}

                            record Square(OldShape inner, OldShape... others) implements Known, OldShape {
                                Square {
                                    if (inner instanceof Round round && round.corners() == 0) {
                                        inner = null;
                                    }
                                }

                                public int corners() {
                                    return 4 + (inner == null ? 0 : inner.corners());
                                }
                            }

                            enum Sample {
                                ONE(new Round(1));

                                private final OldShape shape;

                                Sample(OldShape shape) {
                                    this.shape = shape;
                                }
                            }

                            class Inner<T extends OldShape & Runnable> {
                                T held;

                                <S extends OldShape> List<? super S> all(List<? extends OldShape> shapes) {
                                    return null;
                                }
                            }

                            static int count(Object o) {
                                return o instanceof OldShape shape ? shape.corners() : -1;
                            }

                            public static void main(String[] args) {
                                var shapes = new OldShape[] {new Round(0), new Square(new Round(0)), Sample.ONE.shape};
                                int sum = 0;
                                for (OldShape shape : shapes) {
                                    sum += count(shape);
                                }
                                System.out.print(sum + " " + OldShape.class.getName());
                            }
                        }
                        """)
                .run(new ConsolidateManager("one.Shape", "new", List.of("old.OldShape"), List.of()));
        assertThat(outcome.reasons()).isEqualTo("[REWRITTEN:  []]");
        assertThat(outcome.file("Main.java"))
                .doesNotContain("OldShape")
                .contains(
                        "sealed interface Known extends Shape permits Round, Square {}",
                        "record Square(Shape inner, Shape... others) implements Known, Shape {",
                        "class Inner<T extends Shape & Runnable>",
                        "o instanceof Shape shape ?");
        assertThat(outcome.prints("app.Main")).isEqualTo("5 one.Shape");
    }

    @Test
    void a_sealed_canonical_type_takes_no_other_subtypes() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        SHAPE.formatted("one", "Shape").replace(", app.Square", ""),
                        SHAPE.formatted("app", "OldShape").replace("app.Square", "Square"),
                        "package app;\n\npublic record Square(int corners) implements OldShape {}\n",
                        """
                        package app;

                        class Main {
                            OldShape shape = new Square(4);
                        }
                        """)
                .run(new ConsolidateManager("one.Shape", "new", List.of("app.OldShape"), List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Square.java")).anyMatch(row -> row.endsWith("BLOCKED"));
        outcome.compiles();
    }

    @Test
    void the_annotations_of_a_package_move() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public @interface Mark {
                            Class<?> value();
                        }
                        """, """
                        package old;

                        public @interface OldMark {
                            Class<?> value();
                        }
                        """)
                .file("src/main/java/app/package-info.java", """
                        @OldMark(OldMark.class)
                        package app;

                        import old.OldMark;
                        """)
                .run(new ConsolidateManager("one.Mark", "new", List.of("old.OldMark"), List.of()));
        assertThat(outcome.file("app/package-info.java")).isEqualTo("""
                @Mark(Mark.class)
                package app;

                import one.Mark;
                """);
        outcome.compiles();
    }

    @Test
    void the_links_in_the_javadoc_of_a_package_move_and_other_words_stay() {
        Codebase.Outcome outcome = new Codebase()
                .main("""
                        package one;

                        public class One {
                            public void send(One to) {}
                        }
                        """, """
                        package old;

                        public class Old {
                            public void send(Old to) {}
                        }
                        """)
                .file("src/main/java/app/package-info.java", """
                        /*
                         * Licence of {@link old.Old}.
                         */
                        /**
                         * Old things: {@link Old} and {@linkplain old.Old#send(Old) sending}, not {@code old.Old}.
                         *
                         * @see old.Old
                         * @see old.Older
                         */
                        package app;

                        import old.Old;
                        """)
                .file("src/main/java/old/package-info.java", """
                        /** Home of {@link Old}. */
                        package old;
                        """)
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.file("app/package-info.java")).isEqualTo("""
                        /*
                         * Licence of {@link old.Old}.
                         */
                        /**
                         * Old things: {@link one.One} and {@linkplain one.One#send(one.One) sending}, not {@code old.Old}.
                         *
                         * @see one.One
                         * @see old.Older
                         */
                        package app;
                        """);
        assertThat(outcome.file("old/package-info.java")).startsWith("/** Home of {@link one.One}. */");
        assertThat(outcome.rowsOf("app/package-info.java"))
                .containsExactly(
                        "2 text KEPT",
                        "5 text KEPT",
                        "5 type REWRITTEN",
                        "5 type REWRITTEN",
                        "5 type REWRITTEN",
                        "7 type REWRITTEN",
                        "12 import REWRITTEN");
        assertThat(outcome.rowsOf("old/package-info.java")).containsExactly("1 type REWRITTEN");
    }
}
