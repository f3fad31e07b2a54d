package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 14.14.2: what a loop walks over. */
class LoopsTest {

    private static String iterable(String name, String element) {
        return """
                class %1$s implements Iterable<%2$s> {
                    public java.util.Iterator<%2$s> iterator() {
                        return new java.util.ArrayList<%2$s>().iterator();
                    }
                }""".formatted(name, element);
    }

    @Test
    void it_stays_an_iterable_of_the_same_elements() {
        String loop = """
                for (String each : new Old()) {
                    System.out.println(each);
                }
                System.out.println("end");""";
        LegacyAndCanonical.of(iterable("Old", "String"), "class One {}")
                .usedIn(loop)
                .staysBecause("one.One is no Iterable");
        LegacyAndCanonical.of(iterable("Old", "String"), iterable("One", "Object"))
                .usedIn(loop)
                .staysBecause("those of one.One are");
        LegacyAndCanonical.of(iterable("Old", "String"), iterable("One", "String"))
                .usedIn(loop)
                .movesAndPrints("end");
    }

    @Test
    void a_variable_field_or_result_is_asked_as_well() {
        LegacyAndCanonical.of(iterable("Old", "String"), "class One {}")
                .usedIn("""
                        Old all = new Old();
                        for (String each : all) {
                            System.out.println(each);
                        }""")
                .staysBecause("one.One is no Iterable");
        LegacyAndCanonical.of(iterable("Old", "String"), "class One {}")
                .usedBy("""
                        static Old all() {
                            return new Old();
                        }

                        public static void main(String[] args) {
                            for (var each : all()) {
                                System.out.println(each);
                            }
                        }
                        """)
                .staysBecause("one.One is no Iterable");
    }
}
