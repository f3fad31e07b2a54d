package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 6.4, 8.2, 8.3, 8.4.8, 9.4.1, 15.12.1: what a body inherits, and what its simple names mean then. */
class InheritedScopesTest {

    private static final String OLD = "class Old {\n    public String run() {\n        return \"run\";\n    }\n}";

    private static String one(String member) {
        return "class One {\n    public String run() {\n        return \"run\";\n    }\n\n    " + member + "\n}";
    }

    private static String main(String inner) {
        return inner
                + "\npublic static void main(String[] args) {\n    System.out.println(new Main().new Inner().call());\n}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protected String hook() {\n        return \"one\";\n    }",
                "public String hook(int other) {\n        return \"one\";\n    }",
                "public static String hook() {\n        return \"one\";\n    }",
            })
    void a_call_that_canonical_would_take_from_an_outer_class_stays(String member) {
        LegacyAndCanonical.of(OLD, one(member))
                .usedBy(main("String hook() {\n    return \"outer\";\n}\n\nclass Inner extends Old {\n"
                        + "    String call() {\n        return hook();\n    }\n}\n"))
                .staysBecause("hook is a method of app.Main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private String hook() {\n        return \"one\";\n    }",
                "String hook() {\n        return \"one\";\n    }",
            })
    void what_is_not_inherited_takes_nothing(String member) {
        LegacyAndCanonical.of(OLD, one(member))
                .usedBy(main("String hook() {\n    return \"outer\";\n}\n\nclass Inner extends Old {\n"
                        + "    String call() {\n        return hook();\n    }\n}\n"))
                .movesAndPrints("outer");
    }

    @Test
    void a_field_or_variable_around_the_body_that_canonical_would_hide_stays() {
        String member = "protected String name = \"one\";";
        LegacyAndCanonical.of(OLD, one(member))
                .usedBy(main("String name = \"outer\";\n\nclass Inner extends Old {\n"
                        + "    String call() {\n        return name;\n    }\n}\n"))
                .staysBecause("name is a field of app.Main");
        LegacyAndCanonical.of(OLD, one(member))
                .usedIn("String name = \"outer\";\nOld made = new Old() {\n    @Override\n    public String run() {\n"
                        + "        return name;\n    }\n};\nSystem.out.println(made.run());")
                .staysBecause("name is a variable around this body");
        LegacyAndCanonical.of(OLD, one(member))
                .usedIn(
                        "Old made = new Old() {\n    @Override\n    public String run() {\n        String name = \"inner\";\n"
                                + "        return name;\n    }\n};\nSystem.out.println(made.run());")
                .movesAndPrints("inner");
    }

    @Test
    void a_nested_type_of_canonical_takes_the_name_of_another() {
        LegacyAndCanonical.of(OLD, one("public static class List {}"))
                .usedBy(main(
                        "class Inner extends Old {\n    String call() {\n        List<String> all = new ArrayList<>();\n"
                                + "        return run() + all;\n    }\n}\n"))
                .staysBecause("List is java.util.List");
    }

    @Test
    void a_field_that_the_body_inherits_is_one_of_canonical_too() {
        String old = OLD.replace("class Old {", "class Old {\n    protected int count = 1;\n");
        String use = main("class Inner extends Old {\n    String call() {\n        return run() + count;\n    }\n}\n");
        LegacyAndCanonical.of(old, one("")).usedBy(use).staysBecause("the body inherits the field count");
        LegacyAndCanonical.of(old, one("protected long count = 1;"))
                .usedBy(use)
                .staysBecause("the body inherits the field count");
        LegacyAndCanonical.of(old, one("int count = 1;")).usedBy(use).staysBecause("the body inherits the field count");
        LegacyAndCanonical.of(old, one("protected int count = 1;")).usedBy(use).movesAndPrints("run1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"super.run()", "Inner.super.run()", "((Supplier<String>) super::run).get()"})
    void a_call_through_super_needs_a_body(String call) {
        String use = main("class Inner extends Old {\n    String call() {\n        return " + call
                + ";\n    }\n\n    @Override\n    public String run() {\n        return \"mine\";\n    }\n}\n");
        LegacyAndCanonical.of(OLD, "abstract class One {\n    public abstract String run();\n}")
                .usedBy(use)
                .staysBecause("a call through `super`");
        LegacyAndCanonical.of(OLD, one("")).usedBy(use).movesAndPrints("run");
    }

    @Test
    void a_method_that_would_come_to_override_stays() {
        String use = main("class Inner extends Old {\n    public String hook() {\n        return \"mine\";\n    }\n\n"
                + "    String call() {\n        return run();\n    }\n}\n");
        LegacyAndCanonical.of(OLD, one("public String hook() {\n        return \"one\";\n    }"))
                .usedBy(use)
                .staysBecause("hook() would come to override the method of one.One");
        LegacyAndCanonical.of(OLD, one("public String hook(int other) {\n        return \"one\";\n    }"))
                .usedBy(use)
                .movesAndPrints("run");
        LegacyAndCanonical.of(OLD, one("public String hook() {\n        return \"one\";\n    }"))
                .usedBy(use.replace("public String hook", "private String hook"))
                .staysBecause("hook() would come to override the method of one.One");
    }

    @Test
    void a_call_of_an_own_method_that_canonical_overloads_stays() {
        LegacyAndCanonical.of(OLD, one("public String hook(String text) {\n        return \"one\";\n    }"))
                .usedBy(main(
                        "class Inner extends Old {\n    String hook(Object any) {\n        return \"mine\";\n    }\n\n"
                                + "    String call() {\n        return hook(\"x\");\n    }\n}\n"))
                .staysBecause("a call of hook(java.lang.Object) could reach hook(java.lang.String) of one.One");
    }

    private static final String PORT = "interface Old {\n    String name();\n}";
    private static final String WITH_DEFAULT =
            "interface One {\n    String name();\n\n    default String label() {\n        return \"one\";\n    }\n}";

    private static String implementor(String header, String body) {
        return "static class Inner " + header
                + " {\n    @Override\n    public String name() {\n        return \"n\";\n    }\n"
                + body + "}\n\npublic static void main(String[] args) {\n"
                + "    System.out.println(new Inner().name() + new Inner().label());\n}\n";
    }

    @Test
    void a_default_meets_no_other_method_of_the_class() {
        String named = "interface Named {\n    default String label() {\n        return \"named\";\n    }\n}";
        LegacyAndCanonical.of(PORT, WITH_DEFAULT)
                .with(named)
                .usedBy(implementor("implements Old, Named", ""))
                .staysBecause("label() from one.One and from app.Named");
        LegacyAndCanonical.of(PORT, WITH_DEFAULT)
                .with("class Base {\n    public String label() {\n        return \"base\";\n    }\n}")
                .usedBy(implementor("extends Base implements Old", ""))
                .staysBecause("label() from one.One and from app.Base");
        LegacyAndCanonical.of(PORT, WITH_DEFAULT)
                .with(named)
                .usedBy(implementor(
                        "implements Old, Named",
                        "\n    @Override\n    public String label() {\n        return \"own\";\n    }\n"))
                .staysBecause("label() would come to override the method of one.One");
        LegacyAndCanonical.of(PORT, PORT.replace("Old", "One"))
                .with(named)
                .usedBy(implementor("implements Old, Named", ""))
                .movesAndPrints("nnamed");
    }

    @Test
    void a_package_private_method_is_overridden_in_its_package_only() {
        String old = OLD.replace("public String run", "protected String run");
        String use = main(
                "class Inner extends Old {\n    @Override\n    protected String run() {\n        return \"mine\";\n    }\n\n"
                        + "    String call() {\n        return run();\n    }\n}\n");
        LegacyAndCanonical.of(old, "class One {\n    String run() {\n        return \"run\";\n    }\n}")
                .usedBy(use)
                .staysBecause("run overrides a method that one.One does not have");
        LegacyAndCanonical.of(old, "abstract class One {\n    abstract String run();\n}")
                .usedBy(use)
                .staysBecause("one.One");
        LegacyAndCanonical.of(old, old.replace("Old", "One")).usedBy(use).movesAndPrints("mine");
    }
}
