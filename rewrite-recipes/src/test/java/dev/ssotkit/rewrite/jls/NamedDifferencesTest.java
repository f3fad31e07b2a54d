package dev.ssotkit.rewrite.jls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons name what differs: the modifier, the member, and the type that declares it. */
class NamedDifferencesTest {

    private static final String OLD = "class Old {\n    public int size() {\n        return 1;\n    }\n}";

    private static String one(String header) {
        return OLD.replace("class Old", header);
    }

    private static final String SUB = """
            static class Sub extends Old {}

            public static void main(String[] args) {
                System.out.println(new Sub().size());
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "final class One | one.One is final, and old.Old is not",
                "sealed class One permits One.Inner | one.One is sealed, and does not permit what old.Old does",
            })
    void what_cannot_be_extended_is_said_to_be_final_or_sealed(String header, String reason) {
        String one = header.contains("Inner")
                ? one(header).replaceFirst("\\{", "{\n    static final class Inner extends One {}\n\n")
                : one(header);
        LegacyAndCanonical.of(OLD, one).usedBy(SUB).staysBecause(reason);
        LegacyAndCanonical.of(OLD, one)
                .usedIn("System.out.println(new Old() {}.size());")
                .staysBecause(reason);
        LegacyAndCanonical.of(OLD, one("class One")).usedBy(SUB).movesAndPrints("1");
    }

    @Test
    void a_class_and_an_interface_are_told_apart_by_name() {
        LegacyAndCanonical.of("interface Old {}", "class One {}")
                .with("public class Base {}")
                .usedBy("static class Sub extends Base implements Old {}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(new Sub() != null);\n}\n")
                .staysBecause("one.One is a class and old.Old is not: app.Main.Sub has a superclass");
        LegacyAndCanonical.of("class Old {}", "interface One {}")
                .usedBy("static class Sub extends Old {}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(new Sub() != null);\n}\n")
                .staysBecause("one.One is an interface and old.Old is not");
    }

    @Test
    void type_parameters_are_written_out() {
        LegacyAndCanonical.of("interface Old<T> {\n    T get();\n}", "interface One<T, U> {\n    T get();\n}")
                .usedBy("static String of(Old<String> made) {\n    return made.get();\n}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(1);\n}\n")
                .staysBecause("one.One<T, U> has other type parameters than old.Old<T>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extends AutoCloseable | close of java.lang.AutoCloseable, which one.One is",
                "extends java.util.function.Supplier<Object> | get of java.util.function.Supplier, which one.One is",
            })
    void a_method_that_is_missing_is_its_owners(String header, String reason) {
        LegacyAndCanonical.of("interface Old {}", "interface One " + header + " {}")
                .usedBy("static class Sub implements Old {}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(new Sub() != null);\n}\n")
                .staysBecause("it does not implement " + reason);
    }

    @Test
    void a_method_that_would_come_to_override_another_says_whose() {
        LegacyAndCanonical.of("class Old {}", "abstract class One implements Iterable<Object> {}")
                .usedBy("static class Sub extends Old {\n    private void spliterator() {}\n}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(new Sub() != null);\n}\n")
                .staysBecause(
                        "spliterator() would come to override the method of java.lang.Iterable, which one.One is");
    }

    private static final String MAKER = "interface Old {\n    Object make();\n}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Object make();Object make(Object... all); | java.lang.Object make() of one.One and java.lang.Object make(java.lang.Object[])",
                "Object make(int size); | whose method is java.lang.Object make(int) of one.One",
                "default Object make() { return 1; } | which has no abstract method: java.lang.Object make() of one.One has a body",
                "default void clear() {} | which has no abstract method: it lacks java.lang.Object make() of old.Old",
            })
    void what_a_lambda_cannot_be_is_told_by_its_methods(String members, String reason) {
        LegacyAndCanonical.of(MAKER, "interface One {\n    " + members.replace(";", ";\n    ") + "\n}")
                .usedIn("Old maker = () -> 1;\nSystem.out.println(maker.make());")
                .staysBecause(reason);
        LegacyAndCanonical.of(MAKER, MAKER.replace("Old", "One"))
                .usedIn("Old maker = () -> 1;\nSystem.out.println(maker.make());")
                .movesAndPrints("1");
    }

    @Test
    void a_function_of_which_another_one_is_an_overload_is_none() {
        LegacyAndCanonical.of(MAKER, "interface One {\n    Object make();\n\n    Object make(int size);\n}")
                .usedIn("Old maker = () -> 1;\nSystem.out.println(maker.make());")
                .staysBecause("which has the abstract methods");
        LegacyAndCanonical.of(
                        MAKER,
                        "interface One extends java.util.function.Supplier<Object> {\n    @Override\n    Object get();\n"
                                + "\n    default Object make() {\n        return get();\n    }\n}")
                .usedIn("Old maker = () -> 1;\nSystem.out.println(maker.make());")
                .staysBecause(
                        "whose method is java.lang.Object get() of one.One, not java.lang.Object make() of old.Old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MORE", "A, MORE"})
    void a_switch_tells_the_constants_that_differ(String constants) {
        LegacyAndCanonical.of("enum Old { A }", "enum One { " + constants + " }")
                .usedBy("static int of(Old old) {\n    return switch (old) {\n        case A -> 1;\n    };\n}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(of(Old.A));\n}\n")
                .staysBecause("one.One has MORE besides");
    }

    @Test
    void an_override_says_what_forbids_it() {
        String sub = """
                static class Sub extends Old {
                    @Override
                    public int size() {
                        return 2;
                    }
                }

                public static void main(String[] args) {
                    System.out.println(new Sub().size());
                }
                """;
        LegacyAndCanonical.of(OLD, one("class One").replace("public int", "public final int"))
                .usedBy(sub)
                .staysBecause("size cannot override that of one.One: that is final");
        LegacyAndCanonical.of(OLD, one("class One").replace("public int", "public long"))
                .usedBy(sub)
                .staysBecause("size cannot override that of one.One: that yields long, and this int");
    }

    @Test
    void a_checked_exception_says_what_makes_it_one() {
        LegacyAndCanonical.of("class Old extends RuntimeException {}", "class One extends java.io.IOException {}")
                .usedBy("static void fail() {\n    throw new Old();\n}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(1);\n}\n")
                .staysBecause("one.One (a java.io.IOException) must be caught or declared");
    }

    @Test
    void an_anonymous_body_implements_all_that_canonical_leaves_open() {
        String old = "abstract class Old<T> {\n    public abstract T make();\n}";
        String main = "Old<String> made = new Old<String>() {\n    @Override\n    public String make() {\n"
                + "        return \"x\";\n    }\n};\nSystem.out.println(made.make());";
        LegacyAndCanonical.of(
                        old,
                        old.replace("Old", "One").replace("T make();", "T make();\n\n    public abstract void more();"))
                .usedIn(main)
                .staysBecause("it does not implement more of one.One");
        LegacyAndCanonical.of(old, old.replace("Old", "One")).usedIn(main).movesAndPrints("x");
    }

    @Test
    void a_method_that_canonical_lacks_with_a_supertype_is_missed_with_it() {
        String base = "public class Base {\n    public int size() {\n        return 1;\n    }\n}";
        LegacyAndCanonical.of("class Old extends app.Base {}", "class One {}")
                .withUnaware(base)
                .usedIn("System.out.println(new Old().size());")
                .staysBecause("one.One has no method size(), as it is no app.Base");
        LegacyAndCanonical.of("class Old extends app.Base {}", "class One extends app.Base {}")
                .withUnaware(base)
                .usedIn("System.out.println(new Old().size());")
                .movesAndPrints("1");
    }

    @Test
    void a_value_that_does_not_fit_is_said_to_be_what_a_method_yields() {
        String type = "class %1$s<T> implements app.Port<T> {\n    public static <T> %1$s%2$s of(T it) {\n"
                + "        return new %1$s<T>();\n    }\n}";
        LegacyAndCanonical.of(type.formatted("Old", "<T>"), type.formatted("One", ""))
                .withUnaware("public interface Port<T> {}")
                .usedIn("Port<String> made = Old.of(\"\");\nSystem.out.println(made != null);")
                .staysBecause(": of of one.One");
    }

    /** JLS 15.12.2: what takes the canonical type of a parameter is what became of the method, even if that type stays. */
    @Test
    void no_other_overload_takes_a_parameter_that_stays() {
        String type = "class %s {\n    public String take(%s it) {\n        return \"part\";\n    }\n%s}";
        String wider = "\n    public String take(Object it) {\n        return \"any\";\n    }\n";
        String part = "public %sclass %s {}";
        Codebase codebase = new Codebase()
                .main(
                        "package old;\n\npublic " + type.formatted("Old", "Part", ""),
                        "package old;\n\n" + part.formatted("", "Part"),
                        "package one;\n\npublic " + type.formatted("One", "Piece", wider),
                        "package one;\n\n" + part.formatted("abstract ", "Piece"),
                        "package app;\n\nimport old.*;\n\npublic class Main {\n    public static void main(String[] args) {\n"
                                + "        System.out.println(new Old().take(new Part()));\n    }\n}\n");
        Codebase.Outcome outcome = codebase.run(
                new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of()),
                new ConsolidateManager("one.Piece", "new", List.of("old.Part"), List.of()));
        assertThat(outcome.changed).as(outcome.reasons()).isEmpty();
        assertThat(outcome.reasons())
                .contains("take(one.Piece) of one.One is what is meant, and (old.Part) is what stays");
    }

    /** JLS 15.12.4.2: arguments that are written one by one, or not at all, are passed as an array. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Old(String... it)  | One()                      | new Old()",
                "Old(String... it)  | One(String it)             | new Old(\"\")",
                "void run(int... n) | void run()                 | new Old().run()",
                "void run(int... n) | void run(int a, int b)     | new Old().run(1, 2)",
            })
    void what_takes_no_array_is_another_method(String was, String is, String call) {
        String type = "class %s {\n    public %s {}\n}";
        LegacyAndCanonical.of(type.formatted("Old", was), type.formatted("One", is))
                .usedIn(call + ";\nSystem.out.println(1);")
                .staysBecause(
                        was.startsWith("Old")
                                ? "no accessible constructor with the parameters [java.lang.String[]]"
                                : "has no method run(int[])");
        LegacyAndCanonical.of(type.formatted("Old", was), type.formatted("One", was.replace("Old", "One")))
                .usedIn(call + ";\nSystem.out.println(1);")
                .movesAndPrints("1");
    }

    @Test
    void a_function_answers_to_the_name_that_a_line_gives_its_method() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package old;\n\npublic " + MAKER,
                        "package one;\n\npublic interface One {\n    Object get();\n}",
                        "package app;\n\nimport old.Old;\n\npublic class Main {\n    public static void main(String[] args) {\n"
                                + "        Old maker = () -> 1;\n        System.out.println(maker.make());\n    }\n}\n")
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), List.of("old.Old make() -> get")));
        assertThat(outcome.movedWholly().prints("app.Main").strip()).isEqualTo("1");
    }
}
