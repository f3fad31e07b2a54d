package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JLS 4.10.3, 15.20.2: a test for an array is one for its elements. */
class TestedArraysTest {

    private static Codebase.Outcome run(String tests) {
        return new Codebase()
                .main(
                        "package old;\n\npublic class A {}",
                        "package old;\n\npublic class B {}",
                        "package one;\n\npublic class One {}",
                        """
                        package app;

                        import old.A;
                        import old.B;

                        public class Main {
                            static String of(Object o) {
                                return %s;
                            }

                            public static void main(String[] args) {
                                System.out.print(of(new B[0]) + of(new B[0][0]) + of(new A[0]) + of(new B()));
                            }
                        }
                        """.formatted(tests))
                .run(new ConsolidateManager("one.One", "new", List.of("old.A", "old.B"), List.of()));
    }

    @Test
    void arrays_that_become_those_of_one_type_are_not_told_apart() {
        for (String brackets : List.of("[]", "[][]")) {
            Codebase.Outcome outcome =
                    run("o instanceof A# ? \"a\" : o instanceof B# ? \"b\" : \"c\"".replace("#", brackets));
            assertThat(outcome.changed).isEmpty();
            assertThat(outcome.reasons()).contains("one value is tested for types that would become one");
        }
    }

    @Test
    void arrays_of_another_depth_are() {
        assertThat(run("o instanceof A[][] ? \"a\" : o instanceof B[] ? \"b\" : \"c\"")
                        .movedWholly()
                        .compiles()
                        .file("Main.java"))
                .contains("o instanceof One[][] ? \"a\" : o instanceof One[] ? \"b\"");
    }
}
