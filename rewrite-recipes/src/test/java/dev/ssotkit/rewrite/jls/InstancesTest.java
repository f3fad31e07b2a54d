package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 15.9, 15.12.2.4, 8.8.7: what `new` and `super(..)` need of a class. */
class InstancesTest {

    private static final String OLD = "class Old {\n    public String ping() {\n        return \"x\";\n    }\n}";

    @Test
    void an_abstract_class_is_not_constructed() {
        String canonical = "abstract class One {\n    public String ping() {\n        return \"x\";\n    }\n}";
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
        String old = "class Old {\n    public int count(String... all) {\n        return all.length;\n    }\n}";
        String array = "class One {\n    public int count(String[] all) {\n        return all.length;\n    }\n}";
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
        String sub =
                "static class Sub extends Old {%s}\n\npublic static void main(String[] args) {\n    new Sub();\n}\n";
        LegacyAndCanonical.of(old, one).usedBy(sub.formatted("")).staysBecause("throws nothing checked");
        LegacyAndCanonical.of(old, one)
                .usedBy(sub.formatted("\n    Sub() {\n        super();\n    }\n"))
                .staysBecause("throws nothing checked");
    }
}
