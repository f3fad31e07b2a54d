package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;

/** {@code old.Old}, which becomes the one {@code one.One}, and a program that does something to its objects. */
final class HazardousUse {

    static final String ONE = """
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

    static final String OLD =
            ONE.replace("package one", "package old").replace("One", "Old").formatted("");

    private HazardousUse() {}

    /** What becomes of a code base. */
    static Codebase.Outcome of(Codebase codebase, String... calls) {
        return codebase.run(new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls)));
    }

    /** What becomes of a method that may use its parameter {@code given}, and a {@code field} that this class fills. */
    private static Codebase.Outcome run(String body, String... calls) {
        return of(new Codebase().main(ONE.formatted(""), OLD, """
                                package app;

                                import old.Old;

                                public class Main {
                                    private Old field = new Old();

                                    void method(Old given) {
                                %s
                                    }
                                }
                                """.formatted(body.indent(8))), calls)
                .compiles();
    }

    /** The body holds the type, and a row says why. */
    static void blocked(String body, String reason) {
        isHeld(run(body), reason);
    }

    /** Nothing moves, and a row says why. */
    static void isHeld(Codebase.Outcome outcome, String reason) {
        assertThat(outcome.changed).as(outcome.reasons()).isEmpty();
        assertThat(outcome.rows)
                .as(outcome.reasons())
                .anyMatch(row -> row.status().equals("BLOCKED") && row.reason().contains(reason));
    }

    /** The body holds nothing; returns what becomes of its file. */
    static String moved(String body, String... calls) {
        Codebase.Outcome outcome = run(body, calls).movedWholly();
        assertThat(outcome.changed).containsExactly("src/main/java/app/Main.java");
        return outcome.file("Main.java");
    }
}
