package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 15.13.1: {@code Type::name} means a static method or one of an instance, where only one of both is found. */
class TwoSearchesTest {

    private static final String OLD = "class Old {\n    public String name() {\n        return \"n\";\n    }\n}";

    private static String one(String member) {
        return "class One {\n    public String name() {\n        return \"n\";\n    }\n\n    " + member + "\n}";
    }

    private static LegacyAndCanonical referred(String old, String one) {
        return LegacyAndCanonical.of(old, one).usedIn("""
                Function<Old, String> name = Old::name;
                System.out.println(name.apply(new Old()));""");
    }

    @Test
    void a_static_method_of_canonical_that_takes_the_object_could_be_meant() {
        String reason = "a static method name of one.One as well as one of an instance";
        referred(OLD, one("public static String name(One one) { return \"s\"; }"))
                .staysBecause(reason);
        referred(OLD, one("public static String name(Object one) { return \"s\"; }"))
                .staysBecause(reason);
        referred(OLD, one("public static String name(One... several) { return \"s\"; }"))
                .staysBecause(reason);
        referred(OLD, one("public static <T> String name(T one) { return \"s\"; }"))
                .staysBecause(reason);
    }

    @Test
    void so_could_a_method_of_an_instance_in_place_of_a_static_one() {
        referred(
                        "class Old {\n    public static String name(Old old) {\n        return \"n\";\n    }\n}",
                        one("public static String name(One one) { return \"n\"; }"))
                .staysBecause("as well as one of an instance");
    }

    @Test
    void what_takes_another_number_of_arguments_or_something_else_is_not_found() {
        referred(OLD, one("public static String name(One one, int other) { return \"s\"; }"))
                .movesAndPrints("n");
        referred(OLD, one("public static String name(Integer one) { return \"s\"; }"))
                .movesAndPrints("n");
        referred(OLD, one("public String name(int other) { return \"s\"; }")).movesAndPrints("n");
    }

    @Test
    void a_reference_on_an_object_is_searched_for_once() {
        LegacyAndCanonical.of(OLD, one("public static String name(One one) { return \"s\"; }"))
                .usedIn("Old old = new Old();\nSupplier<String> name = old::name;\nSystem.out.println(name.get());")
                .movesAndPrints("n");
    }
}
