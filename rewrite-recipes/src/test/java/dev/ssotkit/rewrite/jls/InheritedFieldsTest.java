package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JLS 8.3, 6.3, 4.12.4: fields that a body inherits, which canonical must have as a receiver's. */
class InheritedFieldsTest {

    private static String type(String name, String members) {
        return "class " + name + " {\n    public String run() {\n        return \"run\";\n    }\n\n    " + members
                + "\n}";
    }

    private static String inner(String call) {
        return "class Inner extends Old {\n    String call() {\n        " + call
                + "\n    }\n}\n\npublic static void main(String[] args) {\n"
                + "    System.out.println(new Main().new Inner().call());\n}\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protected static final int SIZE = 1;|protected static final int SIZE = 2;|return \"\" + SIZE;",
                "protected static final String WORD = \"a\";|protected static final String WORD = \"b\";|return WORD;",
                "protected static final int SIZE = 1;|protected static int SIZE = 1;|"
                        + "switch (run().length()) { case SIZE: return \"a\"; default: return \"b\"; }",
            })
    void a_constant_of_another_value_stays(String was, String is, String call) {
        LegacyAndCanonical.of(type("Old", was), type("One", is))
                .usedBy(inner(call))
                .staysBecause("constant");
    }

    @Test
    void a_constant_of_the_same_value_moves() {
        String size = "protected static final int SIZE = 1;";
        LegacyAndCanonical.of(type("Old", size), type("One", size))
                .usedBy(inner("return \"\" + SIZE;"))
                .movesAndPrints("1");
    }

    @Test
    void a_field_of_what_the_type_becomes_or_of_a_subtype_moves() {
        LegacyAndCanonical.of(type("Old", "protected Old self = this;"), type("One", "protected One self = this;"))
                .usedBy(inner("return self.run();"))
                .movesAndPrints("run");
        LegacyAndCanonical.of(
                        type("Old", "protected Object some = \"x\";"), type("One", "protected String some = \"x\";"))
                .usedBy(inner("return \"\" + some;"))
                .movesUnproven("a text is joined another way than an object", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protected java.util.List<String> all = null;|protected java.util.List<Integer> all = null;|return \"\" + all;",
                "protected int count = 1;|protected final int count = 1;|count = 2; return run();",
                "protected int count = 1;|protected final int count = 1;|return \"\" + count++;",
                "protected Object some = \"x\";|protected String some = \"x\";|some = 1; return run();",
            })
    void a_field_of_another_type_or_that_cannot_be_written_stays(String was, String is, String call) {
        LegacyAndCanonical.of(type("Old", was), type("One", is))
                .usedBy(inner(call))
                .staysBecause("the body inherits the field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protected int count = 1;|protected final int count = 1;|this.count = 2; return run();|run",
                "protected int count = 1;|protected final int count = 1;|return \"\" + this.count++;|1",
                "protected Object some = \"x\";|protected String some = \"x\";|this.some = 1; return run();|run",
            })
    void so_does_one_that_is_written_through_a_receiver(String was, String is, String call, String printed) {
        LegacyAndCanonical.of(type("Old", was), type("One", is))
                .usedBy(inner(call))
                .staysBecause("one.One has no accessible field");
        LegacyAndCanonical.of(type("Old", was), type("One", was))
                .usedBy(inner(call))
                .movesAndPrints(printed);
    }

    @Test
    void a_field_of_both_that_canonical_hides_is_another() {
        String base = "public class Base {\n    protected int count = 1;\n}";
        LegacyAndCanonical.of(
                        type("Old", "").replace("Old", "Old extends app.Base"),
                        type("One", "protected long count = 2;").replace("One {", "One extends app.Base {"))
                .with(base)
                .usedBy(inner("return \"\" + count;"))
                .staysBecause("the body inherits the field count");
        LegacyAndCanonical.of(
                        type("Old", "").replace("Old", "Old extends app.Base"),
                        type("One", "").replace("One {", "One extends app.Base {"))
                .with(base)
                .usedBy(inner("return \"\" + count;"))
                .movesAndPrints("1");
    }

    @Test
    void a_variable_around_the_body_is_told_from_one_of_another_method() {
        String use = "String name = \"outer\";\nOld made = new Old() {\n    String other() {\n"
                + "        String name = \"inner\";\n        return name;\n    }\n\n    @Override\n"
                + "    public String run() {\n        return name;\n    }\n};\nSystem.out.println(made.run());";
        LegacyAndCanonical.of(type("Old", ""), type("One", "protected String name = \"one\";"))
                .usedIn(use)
                .staysBecause("name is a variable around this body");
        LegacyAndCanonical.of(type("Old", ""), type("One", "")).usedIn(use).movesAndPrints("outer");
    }
}
