package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 4.10.2, 6.6, 8.1.5, 13.4.4: what a type, and a subclass through it, is besides itself. */
class SupertypesTest {

    private static final String PORT = "public interface Port {\n    int size();\n}";

    private static String type(String header, String result) {
        return """
                class %s {
                    public %s size() {
                        return 1;
                    }
                }""".formatted(header, result);
    }

    private static String sub(String header) {
        return """
                static class Sub %s {}

                public static void main(String[] args) {
                    System.out.println(new Sub().size());
                }
                """.formatted(header);
    }

    @Test
    void a_subclass_does_not_lose_a_supertype() {
        LegacyAndCanonical.of(type("Old implements app.Port", "int"), type("One", "int"))
                .with(PORT)
                .usedBy(sub("extends Old"))
                .staysBecause("app.Main.Sub is a app.Port through old.Old");
        LegacyAndCanonical.of(type("Old implements app.Port", "int"), type("One", "int"))
                .with(PORT)
                .usedBy(sub("extends Old implements Port"))
                .movesAndPrints("1");
        LegacyAndCanonical.of(type("Old implements app.Port", "int"), type("One implements app.Port", "int"))
                .with(PORT)
                .usedBy(sub("extends Old"))
                .movesAndPrints("1");
    }

    @Test
    void what_the_legacy_type_implements_for_a_subclass_canonical_does_too() {
        LegacyAndCanonical.of(type("Old", "int"), type("One", "long"))
                .with(PORT)
                .usedBy(sub("extends Old implements Port"))
                .staysBecause("size of app.Port is implemented by old.Old");
        LegacyAndCanonical.of(type("Old", "int"), """
                                class One {
                                    protected int size() {
                                        return 1;
                                    }
                                }""")
                .with(PORT)
                .usedBy(sub("extends Old implements Port"))
                .staysBecause("size of app.Port is implemented by old.Old");
    }

    @Test
    void a_type_that_cannot_be_named_stays() {
        LegacyAndCanonical.of("class Old {}", "class One {\n    public One() {}\n}")
                .usedIn("Object made = new Old();\nSystem.out.println(made != null);")
                .movesAndPrints("true");
        LegacyAndCanonical.hidden("class Old {}", "class One {\n    public One() {}\n}")
                .usedIn("Object made = new Old();\nSystem.out.println(made != null);")
                .staysBecause("one.One is not accessible here");
    }

    @Test
    void a_value_for_a_type_variable_is_of_that_variable() {
        String old = "interface Old<R> {\n    R get();\n}";
        LegacyAndCanonical.of(old, "interface One<R> {\n    String get();\n}")
                .usedBy("""
                        static <R> R of(Old<R> made) {
                            Supplier<R> later = () -> made.get();
                            return later.get();
                        }

                        public static void main(String[] args) {
                            System.out.println(of(new Old<String>() {
                                @Override
                                public String get() {
                                    return "x";
                                }
                            }));
                        }
                        """)
                .staysBecause("used here as what it was: get of one.One");
    }
}
