package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 8.4.2, 8.4.8: which methods are the same, once the types in their parameters have moved. */
class InheritedSignaturesTest {

    private static String type(String name, String other) {
        return "class " + name + " {\n    public String join(" + name + " other) {\n        return \"" + other
                + "\";\n    }\n}";
    }

    private static String main(String implemented, String members) {
        return "static class Inner extends Old implements " + implemented + " {\n" + members.indent(4)
                + "}\n\npublic static void main(String[] args) {\n"
                + "    System.out.println(new Inner().join(new Old()));\n}\n";
    }

    @Test
    void a_method_for_an_interface_comes_from_canonical_where_its_parameter_moves() {
        LegacyAndCanonical.of(type("Old", "joined"), type("One", "joined"))
                .with("public interface Joined {\n    String join(Old other);\n}")
                .usedBy(main("Joined", ""))
                .movesAndPrints("joined");
        LegacyAndCanonical.of(
                        type("Old", "joined"),
                        "class One {\n    public String join(Object other) {\n        return \"\";\n    }\n}")
                .with("public interface Joined {\n    String join(Old other);\n}")
                .usedBy(main("Joined", ""))
                .staysBecause("join");
    }

    @Test
    void an_overload_implements_nothing() {
        LegacyAndCanonical.of(
                        "class Old {\n    public String join(Old other) {\n        return \"\";\n    }\n\n"
                                + "    public void put(String text) {}\n}",
                        type("One", ""))
                .with("public interface Sink {\n    void put(String text);\n}")
                .usedBy(main("Sink", "public void put(Integer number) {}\n"))
                .staysBecause("put of app.Sink is implemented by old.Old");
    }

    @Test
    void a_method_for_a_type_variable_implements_it() {
        LegacyAndCanonical.of(type("Old", "joined"), type("One", "joined"))
                .usedBy(main("Comparable<Inner>", "public int compareTo(Inner other) {\n    return 0;\n}\n"))
                .movesAndPrints("joined");
    }
}
