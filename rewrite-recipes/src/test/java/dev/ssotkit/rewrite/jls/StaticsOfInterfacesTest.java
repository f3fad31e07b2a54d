package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 15.12.3, 8.4.8: a static method of an interface goes by the name of that interface, and by nothing else. */
class StaticsOfInterfacesTest {

    private static final String OLD = """
            class Old {
                public static Old of() {
                    return new Old();
                }

                public static String hi() {
                    return "hi";
                }
            }""";

    private static final String ONE = """
            interface One {
                static One of() {
                    return new One() {};
                }

                static String hi() {
                    return "hi";
                }
            }""";

    @Test
    void it_is_called_by_the_name_of_its_type() {
        LegacyAndCanonical.of(OLD, ONE)
                .usedIn("Supplier<String> hi = Old::hi;\nSystem.out.println(Old.hi() + hi.get());")
                .movesAndPrints("hihi");
    }

    @Test
    void it_is_not_called_through_an_object() {
        String reason = "hi is a static method of the interface one.One";
        LegacyAndCanonical.of(OLD, ONE)
                .usedIn("Old old = Old.of();\nSystem.out.println(old.hi());")
                .staysBecause(reason);
        LegacyAndCanonical.of(OLD, ONE)
                .usedIn("System.out.println(Old.of().hi());")
                .staysBecause(reason);
        LegacyAndCanonical.of(
                        OLD,
                        "class One {\n    public static One of() {\n        return new One();\n    }\n\n"
                                + "    public static String hi() {\n        return \"hi\";\n    }\n}")
                .usedIn("Old old = Old.of();\nSystem.out.println(old.hi());")
                .movesAndPrints("hi");
    }

    @Test
    void what_is_below_its_interface_does_not_have_it() {
        String above = "interface Above {\n    static String hi() {\n        return \"hi\";\n    }\n}\n";
        for (String one : new String[] {"interface One extends Above {}\n", "class One implements Above {}\n"}) {
            LegacyAndCanonical.of(
                            "class Old {\n    public static String hi() {\n        return \"hi\";\n    }\n}",
                            one + above)
                    .usedIn("System.out.println(Old.hi());")
                    .staysBecause("one.One has no method hi()");
        }
    }
}
