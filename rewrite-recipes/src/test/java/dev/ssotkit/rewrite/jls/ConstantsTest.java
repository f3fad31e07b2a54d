package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 4.12.4, 15.29: the compiler copies a constant to wherever it is used, and lets it decide. */
class ConstantsTest {

    private static final String LABEL = """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @interface Label {
                String value();
            }
            """;

    /** A program that prints the value of an annotation. */
    private static String labelled(String value) {
        return """
                @Label(%s)
                static class In {}

                public static void main(String[] args) {
                    System.out.println(In.class.getAnnotation(Label.class).value());
                }
                """.formatted(value);
    }

    private static String type(String name, String constant) {
        return "class " + name + " {\n    " + constant + "\n}";
    }

    private static final String X = type("Old", "public static final String NAME = \"x\";");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static final String NAME = String.valueOf(\"x\");",
                """
                public static final String NAME;
                    static {
                        NAME = "x";
                    }""",
                "public static String NAME = \"x\";",
                "public static final String NAME = \"y\";",
            })
    void another_value_or_none_stays_wherever_it_is_used(String constant) {
        LegacyAndCanonical.of(X, type("One", constant))
                .with(LABEL)
                .usedBy(labelled("\"a\" + Old.NAME"))
                .staysBecause("old.Old.NAME is the constant \"x\"");
        LegacyAndCanonical.of(X, type("One", constant))
                .usedIn("System.out.println(Old.NAME);")
                .staysBecause("old.Old.NAME is the constant \"x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static final String NAME = \"a\" + \"b3\";",
                "private static final String A = \"a\";\n    public static final String NAME = A + \"b\" + (1 + 2);",
                "public static final String NAME = (\"ab3\");",
            })
    void a_value_that_is_written_otherwise_is_the_same(String constant) {
        LegacyAndCanonical.of(type("Old", "public static final String NAME = \"ab3\";"), type("One", constant))
                .with(LABEL)
                .usedBy(labelled("Old.NAME"))
                .movesAndPrints("ab3");
    }

    @Test
    void a_constant_of_an_interface_is_one() {
        LegacyAndCanonical.of("interface Old {\n    int FATAL = 4;\n}", "interface One {\n    int FATAL = 5;\n}")
                .usedIn("System.out.println(Old.FATAL);")
                .staysBecause("one.One.FATAL is the constant 5");
    }

    @Test
    void a_flag_that_becomes_a_constant_decides_what_is_reached() {
        LegacyAndCanonical.of(
                        type("Old", "public static final boolean ON = Boolean.parseBoolean(\"false\");"),
                        type("One", "public static final boolean ON = true;"))
                .usedIn("""
                        while (Old.ON) {
                            System.out.println();
                        }
                        System.out.println("x");""")
                .staysBecause("one.One.ON is the constant true");
    }

    @Test
    void what_is_no_constant_in_either_moves() {
        LegacyAndCanonical.of(
                        type("Old", "public static final String NAME = String.valueOf(\"x\");"),
                        type("One", "public static final String NAME = String.valueOf(\"x\");"))
                .usedIn("System.out.println(Old.NAME);")
                .movesAndPrints("x");
    }
}
