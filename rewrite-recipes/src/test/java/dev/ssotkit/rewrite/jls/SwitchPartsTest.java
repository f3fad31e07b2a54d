package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 14.11.1, 14.21, 15.28.1: what is a label of a switch, and what is a value of it. */
class SwitchPartsTest {

    private static final String RUN = " {\n    public String run() {\n        return \"run\";\n    }\n%s}";
    private static final String OLD = "class Old" + RUN.formatted("");

    @Test
    void what_an_arrow_yields_is_a_name_that_canonical_may_hide() {
        LegacyAndCanonical.of(OLD, "class One" + RUN.formatted("\n    protected String name = \"one\";\n"))
                .usedBy("String name = \"outer\";\n\nclass Inner extends Old {\n    String call() {\n"
                        + "        return switch (run().length()) {\n            case 3 -> name;\n"
                        + "            default -> \"none\";\n        };\n    }\n}\n\npublic static void main(String[] args) {\n"
                        + "    System.out.println(new Main().new Inner().call());\n}\n")
                .staysBecause("name is a field of app.Main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "switch (args.length) {\n    case 0 -> A;\n    default -> B;\n}",
                "switch (A) {\n    case A -> A;\n    case B -> B;\n}",
                "switch (args.length) {\n    case 0 -> {\n        yield A;\n    }\n    default -> throw new Exception();\n}",
            })
    void a_constant_that_an_arrow_yields_needs_its_class(String choice) {
        Codebase codebase =
                new Codebase().main("package old;\n\npublic enum Old {\n    A,\n    B\n}", """
                package one;

                public enum One {
                    A,
                    B
                }
                """, """
                package app;

                import static old.Old.*;

                public class Main {
                    public static void main(String[] args) throws Exception {
                        System.out.println(%s);
                    }
                }
                """.formatted(choice));
        Codebase.Outcome outcome =
                codebase.run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.reasons()).isEqualTo("[REWRITTEN:  []]");
        assertThat(outcome.prints("app.Main").strip()).isEqualTo("A");
    }

    @Test
    void a_constant_that_an_arrow_yields_obscures_a_class_of_its_name() {
        Codebase codebase = new Codebase().main("package app;\n\npublic enum Numbers {\n    One\n}", """
                package old;

                public class Old {
                    public static String word() {
                        return "word";
                    }
                }
                """, """
                package one;

                public class One {
                    public static String word() {
                        return "word";
                    }
                }
                """, """
                package app;

                import static app.Numbers.One;

                import old.Old;

                public class Main {
                    static Numbers made(int count) {
                        return switch (count) {
                            default -> One;
                        };
                    }

                    public static void main(String[] args) {
                        System.out.println(Old.word() + made(0));
                    }
                }
                """);
        Codebase.Outcome outcome =
                codebase.run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()));
        assertThat(outcome.file("Main.java")).contains("one.One.word()");
        assertThat(outcome.prints("app.Main").strip()).isEqualTo("wordOne");
    }

    @Test
    void a_text_that_an_arrow_yields_is_not_compared_with_the_name_of_a_class() {
        String use = "Object made = \"x\";\nString name = switch (made.getClass().getName()) {\n"
                + "    case \"java.lang.String\" -> \"old.Old\";\n    default -> \"none\";\n};\nSystem.out.println(name);";
        LegacyAndCanonical.of(OLD, OLD.replace("Old", "One"))
                .usedIn("System.out.println(new Old().run());\n" + use)
                .staysBecause("");
        LegacyAndCanonical.of(OLD, OLD.replace("Old", "One"))
                .usedIn("Object made = new Old();\nSystem.out.println(switch (made.getClass().getName()) {\n"
                        + "    case (\"old.Old\") -> \"mine\";\n    default -> \"none\";\n});")
                .movesUnproven("the text follows the class", "mine");
    }

    private static final String WORKER = "public interface Worker {\n    String run();\n}";
    private static final String OTHER =
            "public class Other implements Worker {\n    public String run() {\n        return \"other\";\n    }\n}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(switch (args.length) {\n    case 0:\n        yield new Old();\n    default:\n        yield new Other();\n}).run()",
                "(switch (args.length) {\n    case 0 -> {\n        yield new Old();\n    }\n    default -> new Other();\n}).run()",
                "(switch (args.length) {\n    case 0 -> {\n        if (args.length == 0) {\n            yield new Old();\n"
                        + "        }\n        yield new Other();\n    }\n    default -> new Other();\n}).run()",
                "(switch (args.length) {\n    case 0 -> {\n        switch (args.length) {\n            case 0:\n"
                        + "                yield new Old();\n        }\n        yield new Other();\n    }\n"
                        + "    default -> new Other();\n}).run()",
            })
    void what_is_yielded_is_an_operand_wherever_it_stands(String choice) {
        String use = "System.out.println(" + choice + ");";
        LegacyAndCanonical.of("class Old implements app.Worker" + RUN.formatted(""), "class One" + RUN.formatted(""))
                .with(WORKER, OTHER)
                .usedIn(use)
                .staysBecause("app.Worker");
        LegacyAndCanonical.of(
                        "class Old implements app.Worker" + RUN.formatted(""),
                        "class One implements app.Worker" + RUN.formatted(""))
                .with(WORKER, OTHER)
                .usedIn(use)
                .movesAndPrints("run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case 0 -> {\n        yield new Old();\n    }",
                "case 0 -> {\n        if (args.length == 0) {\n            yield new Old();\n        }\n        yield null;\n    }",
            })
    void what_is_yielded_in_a_block_goes_where_the_switch_does(String branch) {
        LegacyAndCanonical.of("class Old implements app.Worker" + RUN.formatted(""), "class One" + RUN.formatted(""))
                .with(WORKER, OTHER)
                .usedIn("app.Worker made = switch (args.length) {\n    " + branch
                        + "\n    default -> null;\n};\nSystem.out.println(made.run());")
                .staysBecause("app.Worker");
    }
}
