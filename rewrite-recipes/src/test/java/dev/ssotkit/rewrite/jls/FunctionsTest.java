package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 9.8, 9.9, 15.12.2.1, 15.13.1, 15.27: functions of a legacy type, and functions passed to one. */
class FunctionsTest {

    private static final String THROWING = "interface Old {\n    String name(int n) throws java.io.IOException;\n}";
    private static final String PLAIN = "interface One {\n    String name(int n);\n}";

    @ParameterizedTest
    @ValueSource(strings = {"n -> read(n)", "Main::read", "n -> {\n    return read(n);\n}"})
    void a_function_that_throws_what_canonical_does_not_declare_stays(String function) {
        String main = """
                static String read(int n) throws java.io.IOException {
                    return "n" + n;
                }

                public static void main(String[] args) throws Exception {
                    Old port = %s;
                    System.out.println(port.name(1));
                }
                """.formatted(function);
        LegacyAndCanonical.of(THROWING, PLAIN).usedBy(main).staysBecause("the function throws java.io.IOException");
        LegacyAndCanonical.of(THROWING, PLAIN.replace("n);", "n) throws Exception;"))
                .usedBy(main)
                .staysBecause("throws java.lang.Exception");
        LegacyAndCanonical.of(THROWING, THROWING.replace("Old", "One"))
                .usedBy(main)
                .movesAndPrints("n1");
    }

    @Test
    void a_function_that_throws_nothing_moves() {
        LegacyAndCanonical.of(THROWING, PLAIN)
                .usedIn("Old port = n -> \"n\" + n;\nSystem.out.println(port.name(1));")
                .movesAndPrints("n1");
    }

    private static final String RUNS = """
                    class Old {
                        public String run(Runnable job) {
                            return "runnable";
                        }
                    }""";

    private static final String CALLABLE =
            "public <T> String run(java.util.concurrent.Callable<T> job) {\n        return \"callable\";\n    }";

    private static String runs(String other) {
        return RUNS.replace("Old", "One").replaceFirst("\\}\n\\}$", "}\n\n    " + other + "\n}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"() -> name()", "() -> {\n    throw new IllegalStateException();\n}", "Main::name"})
    void a_function_that_another_method_of_canonical_could_take_stays(String function) {
        LegacyAndCanonical.of(RUNS, runs(CALLABLE))
                .usedBy("""
                        static String name() {
                            return "x";
                        }

                        public static void main(String[] args) {
                            System.out.println(new Old().run(%s));
                        }
                        """.formatted(function))
                .staysBecause("the function could be taken by run(java.util.concurrent.Callable) of one.One as well");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public String run(java.util.function.Function<String, String> job) {\n        return \"function\";\n    }",
                "public String run(String job) {\n        return \"text\";\n    }",
                "public String run(Runnable job, int times) {\n        return \"times\";\n    }",
            })
    void what_cannot_take_the_function_takes_none(String other) {
        LegacyAndCanonical.of(RUNS, runs(other))
                .usedIn("System.out.println(new Old().run(() -> System.out.print(1)));")
                .movesAndPrints("runnable");
    }

    @Test
    void a_block_that_yields_nothing_is_no_callable() {
        LegacyAndCanonical.of(RUNS, runs(CALLABLE))
                .usedIn("System.out.println(new Old().run(() -> {\n    System.out.print(1);\n}));")
                .movesAndPrints("runnable");
    }

    @Test
    void a_reference_that_the_compiler_infers_from_stays_exact() {
        String old = """
                class Old {
                    public String name() {
                        return "x";
                    }
                }""";
        String one = """
                class One {
                    public String name() {
                        return "x";
                    }

                    public String name(int size) {
                        return "y";
                    }
                }""";
        String inferred = "List<Old> all = new ArrayList<>(List.of(new Old()));\n"
                + "all.sort(Comparator.comparing(Old::name).reversed());\nSystem.out.println(all.get(0).name());";
        LegacyAndCanonical.of(old, one).usedIn(inferred).staysBecause("one.One has several methods name");
        LegacyAndCanonical.of(old, old.replace("Old", "One")).usedIn(inferred).movesAndPrints("x");
        LegacyAndCanonical.of(old, one)
                .usedIn("Function<Old, String> name = Old::name;\nSystem.out.println(name.apply(new Old()));")
                .movesAndPrints("x");
    }

    /** JLS 15.27.3: a lambda has no type parameters. */
    @ParameterizedTest
    @ValueSource(strings = {"() -> \"\"", "Main::text"})
    void a_function_whose_method_becomes_generic_is_none(String function) {
        String type = "interface Old<T> {\n    %s T get();\n}";
        String use = "static String text() {\n    return \"\";\n}\n\npublic static void main(String[] args) {\n"
                + "    Old<String> made = %s;\n    System.out.println(made != null);\n}\n";
        LegacyAndCanonical.of(type.formatted(""), type.formatted("<U>").replace("Old", "One"))
                .usedBy(use.formatted(function))
                .staysBecause("whose method is <U> java.lang.Object get() of one.One");
        LegacyAndCanonical.of(type.formatted(""), type.formatted("").replace("Old", "One"))
                .usedBy(use.formatted(function))
                .movesAndPrints("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it -> \"\"", "Main::text"})
    void a_function_answers_to_the_name_of_the_method_and_may_take_the_type_itself(String function) {
        String type = "interface %1$s {\n    String %2$s(%1$s it);\n}";
        String use = "static String text(Old it) {\n    return \"\";\n}\n\npublic static void main(String[] args) {\n"
                + "    Old made = %s;\n    System.out.println(made != null);\n}\n";
        LegacyAndCanonical.of(type.formatted("Old", "on"), type.formatted("One", "on"))
                .usedBy(use.formatted(function))
                .movesAndPrints("true");
        LegacyAndCanonical.of(type.formatted("Old", "on"), type.formatted("One", "off"))
                .usedBy(use.formatted(function))
                .staysBecause("whose method is java.lang.String off(one.One) of one.One");
    }
}
