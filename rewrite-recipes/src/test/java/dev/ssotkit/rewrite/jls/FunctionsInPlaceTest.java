package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 15.12.2.1, 15.13, 11.2.3: references and lambdas where arguments fall away, change places or throw. */
class FunctionsInPlaceTest {

    private static Codebase codebase(String oldMembers, String oneMembers, String members) {
        return new Codebase()
                .main(
                        "package old;\n\npublic class Old {\n" + oldMembers.indent(4) + "}",
                        "package one;\n\npublic class One {\n" + oneMembers.indent(4) + "}",
                        """
                        package app;

                                                import old.Old;

                        public class Main {
                        %s}
                        """.formatted(members.indent(4)));
    }

    private static final String TAKES_TASK = "public String run(%s) {\n    return \"task\";\n}\n";
    private static final String TAKES_CALL =
            "public String run(java.util.concurrent.Callable<String> call) {\n    return \"call\";\n}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String name, Runnable task|$2|\"x\", () -> { throw new IllegalStateException(); }",
                "Runnable task, String name|$1|() -> { throw new IllegalStateException(); }, \"x\"",
            })
    void a_function_that_is_left_of_several_arguments_chooses_among_those_methods(String given) {
        String[] parts = given.split("\\|");
        String pattern = parts[0].startsWith("String")
                ? "java.lang.String, java.lang.Runnable"
                : "java.lang.Runnable, java.lang.String";
        ConsolidateManager entry = new ConsolidateManager(
                "one.One", "new", List.of("old.Old"), List.of("old.Old run(" + pattern + ") -> run(" + parts[1] + ")"));
        String use = "public static void main(String[] args) {\n    System.out.println(new Old().run(" + parts[2]
                + "));\n}\n";
        Codebase.Outcome blocked = codebase(
                        TAKES_TASK.formatted(parts[0]), TAKES_TASK.formatted("Runnable task") + TAKES_CALL, use)
                .run(entry);
        assertThat(blocked.changed).isEmpty();
        assertThat(blocked.reasons()).contains("the function could be taken by run(java.util.concurrent.Callable)");
        Codebase.Outcome moved = codebase(TAKES_TASK.formatted(parts[0]), TAKES_TASK.formatted("Runnable task"), use)
                .run(entry);
        assertThat(moved.prints("app.Main").strip()).isEqualTo("task");
    }

    @Test
    void a_function_that_falls_away_chooses_nothing() {
        Codebase.Outcome outcome = codebase(
                        TAKES_TASK.formatted("String name, Runnable task"),
                        TAKES_TASK.formatted("String name")
                                + "public String run(Object any) {\n    return \"any\";\n}\n",
                        "public static void main(String[] args) {\n"
                                + "    System.out.println(new Old().run(\"x\", () -> {}));\n}\n")
                .run(new ConsolidateManager(
                        "one.One",
                        "new",
                        List.of("old.Old"),
                        List.of("old.Old run(java.lang.String, java.lang.Runnable) -> run($1)")));
        assertThat(outcome.prints("app.Main").strip()).isEqualTo("task");
    }

    private static final String RUN =
            "static void run() throws Old {}\n\npublic static void main(String[] args) throws Exception {\n%s"
                    + "    System.out.println(\"x\");\n}\n";

    @Test
    void a_reference_to_what_comes_to_throw_something_checked_stays() {
        LegacyAndCanonical.of("class Old extends RuntimeException {}", "class One extends Exception {}")
                .usedBy(RUN.formatted("    Runnable task = Main::run;\n    task.run();\n"))
                .staysBecause("must be caught or declared, and is neither here");
        LegacyAndCanonical.of("class Old extends RuntimeException {}", "class One extends Exception {}")
                .usedBy(RUN.formatted("    java.util.concurrent.Callable<Object> task = () -> null;\n    task.call();\n"
                        + "    java.io.Closeable close = Main::run;\n"))
                .staysBecause("must be caught or declared, and is neither here");
        LegacyAndCanonical.of("class Old extends RuntimeException {}", "class One extends Exception {}")
                .usedBy(RUN.formatted("    AutoCloseable close = Main::run;\n    close.close();\n"))
                .movesAndPrints("x");
    }

    @Test
    void a_function_throws_what_its_resources_declare_and_no_more() {
        String quiet = "public class Quiet implements AutoCloseable {\n    @Override\n    public void close() {}\n}";
        String use = "Old made = () -> {\n    try (Quiet quiet = new Quiet()) {\n        return \"x\";\n    }\n};\n"
                + "System.out.println(made.run());";
        String port = "interface Old {\n    String run()%s;\n}";
        LegacyAndCanonical.of(
                        port.formatted(" throws Exception"), port.formatted("").replace("Old", "One"))
                .with(quiet)
                .usedIn(use)
                .movesUnproven("the function has another type", "x");
        LegacyAndCanonical.of(
                        port.formatted(" throws Exception"), port.formatted("").replace("Old", "One"))
                .with(quiet.replace("close() {}", "close() throws Exception {}"))
                .usedIn(use)
                .staysBecause("the function throws java.lang.Exception");
    }

    // JLS 15.27.3: what a type variable stands for is no functional interface before something says which.
    @ParameterizedTest
    @ValueSource(strings = {"it -> it > 1", "Main::isMany", "(it -> it > 1)"})
    void a_function_goes_to_no_type_variable_of_a_superclass_constructor(String function) {
        String use = """
                static class Sub extends Old {
                    Sub() {
                        super(%s);
                    }
                }

                static boolean isMany(int it) {
                    return it > 1;
                }

                public static void main(String[] args) {
                    System.out.println(new Sub() != null);
                }
                """.formatted(function);
        String old = "protected Old(java.util.function.IntPredicate test) {}\n";
        ConsolidateManager entry = new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of());
        Codebase.Outcome blocked =
                codebase(old, "protected <T> One(T test) {}\n", use).run(entry);
        assertThat(blocked.changed).isEmpty();
        assertThat(blocked.reasons()).contains("no accessible constructor");
        Codebase.Outcome moved = codebase(old, old.replace("Old", "One"), use).run(entry);
        assertThat(moved.prints("app.Main").strip()).isEqualTo("true");
    }
}
