package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * JLS 4.6, 4.12.2: the compiler casts what a type variable stands for to what takes it, and that cast fails where another
 * object stands in its place. A parameter of a wider type needs none.
 */
class LostCastsTest {

    private static final String OLD = """
            class Old {
                public Old(String it) {}

                public void take(String it) {}

                public static void give(String it) {}

                public void run(java.util.function.Supplier<String> it) {
                    it.get();
                }
            }""";

    private static final String ONE = OLD.replace("Old", "One")
            .replace("String it", "Object it")
            .replace("Supplier<String>", "Supplier<? extends Object>");

    private static final String HELPERS = """
            static class Box<T> {
                T in;

                T get() {
                    return in;
                }
            }

            @SuppressWarnings("unchecked")
            static <T> T any(Object it) {
                return (T) it;
            }

            static String text() {
                return "";
            }

            """;

    private static LegacyAndCanonical used(String one, String members, String statement) {
        return LegacyAndCanonical.of(OLD, one)
                .usedBy(HELPERS + members + "public static void main(String[] args) {\n    " + statement
                        + ";\n    System.out.println(1);\n}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Old(any(\"\"))",
                "new Old(Main.<String>any(\"\"))",
                "new Old((any(\"\")))",
                "new Old(args.length == 0 ? any(\"\") : \"\")",
                "new Old(new Box<String>().in)",
                "new Old(new Box<String>().get())",
                "new Old(List.of(\"\").get(0))",
                "new Old(Objects.requireNonNull(args.length == 0 ? \"\" : null))",
                "new Old(\"\").take(any(\"\"))",
                "Old.give(any(\"\"))",
            })
    void what_a_type_variable_stands_for_is_not_passed_to_a_wider_parameter(String statement) {
        used(ONE, "", statement).staysBecause("the compiler casts this to java.lang.String today");
        used(OLD.replace("Old", "One"), "", statement).movesAndPrints("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new Old((String) any(\"\"))", "new Old(\"\").take((String) any(\"\"))"})
    void a_cast_that_is_written_is_there_after_it(String statement) {
        used(ONE, "", statement).movesAndPrints("1");
    }

    @Test
    void nor_to_a_constructor_of_the_superclass() {
        String sub = "static class Sub extends Old {\n    Sub() {\n        super(%s);\n    }\n}\n\n";
        used(ONE, sub.formatted("any(\"\")"), "new Sub()").staysBecause("the constructor(java.lang.Object) of one.One");
        used(ONE, sub.formatted("(String) any(\"\")"), "new Sub()").movesAndPrints("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"new Old(text())", "new Old(args.length == 0 ? text() : \"\")", "Old.give(\"\" + any(\"\"))"})
    void what_is_a_string_by_its_declaration_is(String statement) {
        used(ONE, "", statement).movesAndPrints("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"() -> any(\"\")", "() -> \"\"", "Main::text"})
    void a_function_whose_result_becomes_another_type_stays(String function) {
        used(ONE, "", "new Old(\"\").run(" + function + ")")
                .staysBecause("this yields java.lang.String today, and would yield ");
        used(ONE.replace("? extends Object", "String"), "", "new Old(\"\").run(" + function + ")")
                .movesAndPrints("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object[]", "Object", "Comparable<?>[]"})
    void an_array_of_what_a_type_variable_stands_for_is_none_of_these(String wider) {
        String old = "class Old {\n    public Old(String[] it) {}\n}";
        String helpers = "static class Box<T> {\n    T[] in;\n\n    T[] all() {\n        return in;\n    }\n}\n\n";
        for (String call : new String[] {"new Old(new Box<String>().all())", "new Old(new Box<String>().in)"}) {
            String main = helpers + "public static void main(String[] args) {\n    " + call
                    + ";\n    System.out.println(1);\n}\n";
            LegacyAndCanonical.of(old, old.replace("Old", "One").replace("String[]", wider))
                    .usedBy(main)
                    .staysBecause("the compiler casts this to java.lang.String[] today");
            LegacyAndCanonical.of(old, old.replace("Old", "One")).usedBy(main).movesAndPrints("1");
        }
    }
}
