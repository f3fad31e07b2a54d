package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 15.7.4: an argument that is only read has another value before and behind one that has effects. */
class EvaluationOrderTest {

    private static Codebase using(String construction) {
        return new Codebase().main("""
                        package old;

                        public class Old {
                            private final int sum;

                            public Old(int a, int b) {
                                sum = 10 * a + b;
                            }

                            public Old(int a, int b, int c) {
                                this(b, c);
                            }

                            public int sum() {
                                return sum;
                            }
                        }
                        """, """
                        package one;

                        public class One {
                            private final int sum;

                            private One(int sum) {
                                this.sum = sum;
                            }

                            public static One of(int b, int a) {
                                return new One(10 * a + b);
                            }

                            public static One get() {
                                return new One(0);
                            }

                            public int sum() {
                                return sum;
                            }
                        }
                        """, """
                        package app;

                        import old.Old;

                        public class Main {
                            static int field = 1;
                            static final int FIXED = 1;
                            int own = 1;

                            static int next() {
                                return ++field;
                            }

                            public static void main(String[] args) {
                                int i = 1;
                                int[] all = {1, 2, 3};
                                Main main = new Main();
                                int sum = new Old(%s).sum();
                                System.out.println(sum + " " + i + field);
                            }
                        }
                        """.formatted(construction));
    }

    private static Codebase.Outcome run(Codebase codebase) {
        return codebase.run(new ConsolidateManager(
                "one.One",
                "get()",
                List.of("old.Old"),
                List.of(
                        "old.Old <constructor>(int,int) -> of($2, $1)",
                        "old.Old <constructor>(int,int,int) -> of($3, $2)")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i, i = 2",
                "i, i++",
                "i = 2, i",
                "i + 1, i += 2",
                "-i, (i = 3) + 1",
                "field, next()",
                "Main.field, next()",
                "next(), Main.field",
                "main.own, next()",
                "next(), field, 3",
                "next(), 3, field",
            })
    void what_is_read_keeps_its_place(String arguments) {
        Codebase codebase = using(arguments);
        String printed = codebase.prints("app.Main");
        Codebase.Outcome outcome = run(codebase);
        assertThat(outcome.prints("app.Main")).isEqualTo(printed);
        if (!outcome.changed.isEmpty()) {
            assertThat(outcome.file("Main.java")).contains("next();"); // In front, where it was before.
        } else {
            assertThat(outcome.reasons()).contains("changes its place, has effects");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"i, next()", "FIXED, next()", "3, next()", "i, main.own", "i + 1, all.length"})
    void what_no_effect_reaches_may_change_it(String arguments) {
        Codebase codebase = using(arguments);
        String printed = codebase.prints("app.Main");
        Codebase.Outcome outcome = run(codebase);
        assertThat(outcome.changed).as(outcome.reasons()).isNotEmpty();
        assertThat(outcome.printsUnproven("the proof asks for the order of the calls", "app.Main"))
                .isEqualTo(printed);
    }

    @Test
    void what_falls_away_goes_in_front_where_nothing_is_read_before_it() {
        Codebase.Outcome outcome = run(using("next(), i, field"));
        assertThat(outcome.file("Main.java")).contains("next();").contains("One.of(field, i)");
        assertThat(run(using("field, 1, next()")).changed).isNotEmpty();
    }
}
