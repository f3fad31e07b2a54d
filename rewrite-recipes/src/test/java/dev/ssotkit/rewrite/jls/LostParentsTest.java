package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JLS 4.10.2, 11.3: a supertype that is listed itself is kept by what moves only if it moves as well. */
class LostParentsTest {

    private static String exception(String head, String name) {
        return "package " + head.substring(0, head.indexOf(':')) + ";\n\npublic class " + name + " extends "
                + head.substring(head.indexOf(':') + 1) + " {}";
    }

    private static Codebase.Outcome run(String extra) {
        return new Codebase()
                .main(
                        exception("old:RuntimeException", "Base"),
                        exception("old:Base", "Child"),
                        exception("one:RuntimeException", "NewBase"),
                        exception("one:NewBase", "NewChild"),
                        """
                        package app;

                        import old.Base;
                        import old.Child;

                        public class Main {
                        %s
                            public static void main(String[] args) {
                                try {
                                    throw new Child();
                                } catch (Base e) {
                                    System.out.println("caught");
                                }
                            }
                        }
                        """.formatted(extra))
                .run(
                        new ConsolidateManager("one.NewBase", "new", List.of("old.Base"), List.of()),
                        new ConsolidateManager("one.NewChild", "new", List.of("old.Child"), List.of()));
    }

    @Test
    void both_move() {
        Codebase.Outcome outcome = run("");
        assertThat(outcome.file("Main.java")).contains("throw new NewChild()").contains("catch (NewBase e)");
        assertThat(outcome.prints("app.Main").strip()).isEqualTo("caught");
    }

    @Test
    void where_the_parent_stays_the_child_does_too() {
        Codebase.Outcome outcome = run("    static Object made = Base.class.getResource(args());\n\n"
                + "    static String args() {\n        return \"x\".repeat(2);\n    }\n\n"
                + "    static Class<?> loaded() throws Exception {\n"
                + "        return Base.class.getMethod(args()).getDeclaringClass();\n    }\n");
        assertThat(outcome.file("Main.java")).contains("catch (Base e)");
        assertThat(outcome.prints("app.Main").strip()).isEqualTo("caught");
    }
}
