package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JLS 5.1.2, 5.3, 8.8.7.1: canonical takes, or yields, a number of another type than the legacy type does. */
class NumbersTest {

    private static final String BODY = """
            %s {
                protected final String said;

                public %s(%s it) {
                    said = "" + (int) it;
                }

                public String say(%s it) {
                    return "" + (int) it;
                }

                public String said() {
                    return said;
                }
            }""";

    private static final String NEW = "System.out.println(new Old(%s).said());";
    private static final String SAY = "System.out.println(new Old(N).say(%s));";
    private static final String ANONYMOUS = "System.out.println(new Old(%s) {}.said());";
    private static final String SUPER = """
            static class Sub extends Old {
                Sub(int i) {
                    super(%s);
                }
            }

            public static void main(String[] args) {
                System.out.println(new Sub(7).said());
            }
            """;

    private static LegacyAndCanonical taking(String was, String is) {
        return LegacyAndCanonical.of(
                BODY.formatted("class Old", "Old", was, was), BODY.formatted("class One", "One", is, is));
    }

    @ParameterizedTest
    @CsvSource({"long, int", "double, int", "int, short"})
    void an_argument_of_the_narrower_type_is_taken_as_it_is(String was, String is) {
        String argument = is.equals("short") ? "(short) 7" : "7";
        taking(was, is).usedBy(SUPER.formatted(argument)).movesAndPrints("7");
        taking(was, is).usedIn(NEW.formatted(argument)).movesAndPrints("7");
        taking(was, is).usedIn(SAY.replace("N", argument).formatted(argument)).movesAndPrints("7");
    }

    @ParameterizedTest
    @CsvSource({"long, int, 7", "String, CharSequence, null", "Object, String, null"})
    void an_anonymous_class_has_the_parameters_that_its_superclass_has(String was, String is, String argument) {
        String body = "%s {\n    public %s(%s it) {}\n}";
        LegacyAndCanonical.of(body.formatted("class Old", "Old", was), body.formatted("class One", "One", is))
                .usedIn("System.out.println(new Old(" + argument + ") {} != null);")
                .staysBecause("one.One has no accessible constructor with the parameters [");
    }

    @ParameterizedTest
    @CsvSource({"int, long", "float, int", "double, long", "int, double", "Integer, int", "int, Integer", "int, Object"
    })
    void an_argument_that_would_be_another_value_is_not(String was, String is) {
        String argument =
                is.equals("long") && was.equals("double") ? "7L" : was.equals("Integer") ? "Integer.valueOf(7)" : "7";
        for (String use : new String[] {NEW, ANONYMOUS}) {
            taking(was, is)
                    .usedIn(use.formatted(argument))
                    .staysBecause("no accessible constructor with the parameters [");
        }
        taking(was, is).usedBy(SUPER.formatted(argument)).staysBecause("one.One has no accessible constructor with");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "long   | int   | long n = Old.get();          | 7",
                "long   | int   | String n = \"\" + Old.get(); | 7",
                "double | float | double n = Old.get();        | 7.0",
                "double | int   | double n = Old.get();        | 7.0",
            })
    void a_narrower_result_is_widened_where_it_goes(String was, String is, String statement, String printed) {
        String type = "class %s {\n    public static %s get() {\n        return 7;\n    }\n}";
        LegacyAndCanonical.of(type.formatted("Old", was), type.formatted("One", is))
                .usedIn(statement + "\nSystem.out.println(n);")
                .movesAndPrints(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "long   | int   | long n = Old.get() * 1000;",
                "long   | int   | Object n = Old.get();",
                "double | float | String n = \"\" + Old.get();",
                "double | int   | double n = Old.get() / 2;",
                "long   | int   | long n = -Old.get();",
                "long   | int   | long n = Old.get() << 40;",
                "double | int   | boolean n = String.valueOf(Old.get()).isEmpty();",
                "double | int   | var n = Old.get();",
            })
    void a_narrower_result_that_is_reckoned_with_is_not(String was, String is, String statement) {
        String type = "class %s {\n    public static %s get() {\n        return 7;\n    }\n}";
        LegacyAndCanonical.of(type.formatted("Old", was), type.formatted("One", is))
                .usedIn(statement + "\nSystem.out.println(n);")
                .staysBecause("get of one.One");
    }

    @ParameterizedTest
    @CsvSource({"double, float", "long, int"})
    void an_element_of_an_annotation_is_a_result_like_any(String was, String is) {
        String type = "@interface %s {\n    %s value();\n}";
        LegacyAndCanonical.of(type.formatted("Old", was), type.formatted("One", is))
                .usedBy("""
                        static boolean isUntil(Old old) {
                            %s until = old.value();
                            return 3 < until;
                        }

                        public static void main(String[] args) {
                            System.out.println(Main.class.getDeclaredMethods().length);
                        }
                        """.formatted(was))
                .movesAndPrints("2");
    }
}
