package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 14.14.2: what a loop walks over. */
class LoopsTest {

    private static String iterable(String name, String element) {
        return "class " + name + " implements Iterable<" + element + "> {\n    public java.util.Iterator<" + element
                + "> iterator() {\n        return new java.util.ArrayList<" + element + ">().iterator();\n    }\n}";
    }

    @Test
    void it_stays_an_iterable_of_the_same_elements() {
        String loop = "for (String each : new Old()) {\n    System.out.println(each);\n}\nSystem.out.println(\"end\");";
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
                .usedIn("Old all = new Old();\nfor (String each : all) {\n    System.out.println(each);\n}")
                .staysBecause("one.One is no Iterable");
        LegacyAndCanonical.of(iterable("Old", "String"), "class One {}")
                .usedBy("static Old all() {\n    return new Old();\n}\n\npublic static void main(String[] args) {\n"
                        + "    for (var each : all()) {\n        System.out.println(each);\n    }\n}\n")
                .staysBecause("one.One is no Iterable");
    }
}
