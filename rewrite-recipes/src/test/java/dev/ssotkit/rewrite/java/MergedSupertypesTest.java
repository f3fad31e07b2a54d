package dev.ssotkit.rewrite.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two legacy interfaces meet on one, where types are declared. */
class MergedSupertypesTest {

    private static Codebase.Outcome ports(String source) {
        return new Codebase()
                .main("""
                        package one;

                        public interface Port {
                            int next();
                        }
                        """, """
                        package a;

                        public interface PortA {
                            int next();
                        }
                        """, """
                        package b;

                        public interface PortB {
                            int next();
                        }
                        """, source)
                .run(new ConsolidateManager("one.Port", "new", List.of("a.PortA", "b.PortB"), List.of()));
    }

    @Test
    void supertypes_that_become_one_are_named_once() {
        Codebase.Outcome outcome = ports("""
                package app;

                import a.PortA;
                import b.PortB;

                public class Main implements PortA, Runnable, PortB {
                    public int next() {
                        return 7;
                    }

                    public void run() {}

                    interface Both extends PortA, PortB {}

                    public static void main(String[] args) {
                        Both both = () -> 1;
                        System.out.print(new Main().next() + both.next());
                    }
                }
                """);
        assertThat(outcome.reasons()).isEqualTo("[REWRITTEN:  []]");
        assertThat(outcome.file("Main.java")).contains("implements Port, Runnable {", "interface Both extends Port {}");
        assertThat(outcome.prints("app.Main")).isEqualTo("8");
    }

    @Test
    void bounds_that_become_one_block() {
        Codebase.Outcome outcome = ports("""
                package app;

                import a.PortA;
                import b.PortB;

                public class Main {
                    static <T extends PortA & PortB> int use(T both) {
                        return 1;
                    }

                    static int both(Object o) {
                        return ((PortA & PortB) o).hashCode();
                    }
                }
                """);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("two bounds would become one");
        outcome.compiles();
    }
}
