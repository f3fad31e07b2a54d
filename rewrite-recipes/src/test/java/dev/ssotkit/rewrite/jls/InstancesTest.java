package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 15.9, 15.12.2.4, 8.8.7: what `new` and `super(..)` need of a class. */
class InstancesTest {

    private static final String OLD = """
            class Old {
                public String ping() {
                    return "x";
                }
            }""";

    @Test
    void an_abstract_class_is_not_constructed() {
        String canonical = """
                abstract class One {
                    public String ping() {
                        return "x";
                    }
                }""";
        LegacyAndCanonical.of(OLD, canonical)
                .usedIn("System.out.println(new Old().ping());")
                .staysBecause("one.One is abstract");
        LegacyAndCanonical.of(OLD, canonical)
                .usedIn("Supplier<Old> make = Old::new;\nSystem.out.println(make.get().ping());")
                .staysBecause("one.One is abstract");
        LegacyAndCanonical.of(OLD, canonical)
                .usedIn("System.out.println(new Old() {}.ping());")
                .movesAndPrints("x");
    }

    @Test
    void arguments_that_are_written_one_by_one_need_a_method_that_takes_them_so() {
        String old = """
                class Old {
                    public int count(String... all) {
                        return all.length;
                    }
                }""";
        String array = """
                class One {
                    public int count(String[] all) {
                        return all.length;
                    }
                }""";
        LegacyAndCanonical.of(old, array)
                .usedIn("System.out.println(new Old().count(\"a\", \"b\"));")
                .staysBecause("one.One takes an array");
        LegacyAndCanonical.of(old, array)
                .usedIn("System.out.println(new Old().count(new String[] {\"a\", \"b\"}));")
                .movesAndPrints("2");
        LegacyAndCanonical.of(old, old.replace("Old", "One"))
                .usedIn("System.out.println(new Old().count(\"a\", \"b\"));")
                .movesAndPrints("2");
    }

    @Test
    void a_superclass_constructor_throws_nothing_checked() {
        String old = "class Old {\n    public Old() {}\n}";
        String one = "class One {\n    public One() throws java.io.IOException {}\n}";
        String sub = """
                        static class Sub extends Old {%s}

                        public static void main(String[] args) {
                            new Sub();
                        }
                        """;
        LegacyAndCanonical.of(old, one).usedBy(sub.formatted("")).staysBecause("throws nothing checked");
        LegacyAndCanonical.of(old, one).usedBy(sub.formatted("""

                            Sub() {
                                super();
                            }
                        """)).staysBecause("throws nothing checked");
    }
}
