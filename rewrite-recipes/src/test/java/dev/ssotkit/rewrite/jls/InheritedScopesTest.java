package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 6.4, 8.2, 8.3, 8.4.8, 9.4.1, 15.12.1: what a body inherits, and what its simple names mean then. */
class InheritedScopesTest {

    private static final String OLD = """
            class Old {
                public String run() {
                    return "run";
                }
            }""";

    private static String one(String member) {
        return """
                class One {
                    public String run() {
                        return "run";
                    }

                    %s
                }""".formatted(member);
    }

    private static String main(String inner) {
        return inner + """

                public static void main(String[] args) {
                    System.out.println(new Main().new Inner().call());
                }
                """;
    }

    private static final String HOOKED = main("""
            String hook() {
                return "outer";
            }

            class Inner extends Old {
                String call() {
                    return hook();
                }
            }
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protected String hook() {\n        return \"one\";\n    }",
                "public String hook(int other) {\n        return \"one\";\n    }",
                "public static String hook() {\n        return \"one\";\n    }",
            })
    void a_call_that_canonical_would_take_from_an_outer_class_stays(String member) {
        LegacyAndCanonical.of(OLD, one(member)).usedBy(HOOKED).staysBecause("hook is a method of app.Main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private String hook() {\n        return \"one\";\n    }",
                "String hook() {\n        return \"one\";\n    }",
            })
    void what_is_not_inherited_takes_nothing(String member) {
        LegacyAndCanonical.of(OLD, one(member)).usedBy(HOOKED).movesAndPrints("outer");
    }

    @Test
    void a_field_or_variable_around_the_body_that_canonical_would_hide_stays() {
        String member = "protected String name = \"one\";";
        LegacyAndCanonical.of(OLD, one(member)).usedBy(main("""
                        String name = "outer";

                        class Inner extends Old {
                            String call() {
                                return name;
                            }
                        }
                        """)).staysBecause("name is a field of app.Main");
        LegacyAndCanonical.of(OLD, one(member)).usedIn("""
                        String name = "outer";
                        Old made = new Old() {
                            @Override
                            public String run() {
                                return name;
                            }
                        };
                        System.out.println(made.run());""").staysBecause("name is a variable around this body");
        LegacyAndCanonical.of(OLD, one(member)).usedIn("""
                        Old made = new Old() {
                            @Override
                            public String run() {
                                String name = "inner";
                                return name;
                            }
                        };
                        System.out.println(made.run());""").movesAndPrints("inner");
    }

    @Test
    void a_nested_type_of_canonical_takes_the_name_of_another() {
        LegacyAndCanonical.of(OLD, one("public static class List {}"))
                .usedBy(main("""
                        class Inner extends Old {
                            String call() {
                                List<String> all = new ArrayList<>();
                                return run() + all;
                            }
                        }
                        """))
                .staysBecause("List is java.util.List");
    }

    @Test
    void a_field_that_the_body_inherits_is_one_of_canonical_too() {
        String old = OLD.replace("class Old {", "class Old {\n    protected int count = 1;\n");
        String use = main("""
                class Inner extends Old {
                    String call() {
                        return run() + count;
                    }
                }
                """);
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
        String use = main("""
                class Inner extends Old {
                    String call() {
                        return %s;
                    }

                    @Override
                    public String run() {
                        return "mine";
                    }
                }
                """.formatted(call));
        LegacyAndCanonical.of(OLD, "abstract class One {\n    public abstract String run();\n}")
                .usedBy(use)
                .staysBecause("a call through `super`");
        LegacyAndCanonical.of(OLD, one("")).usedBy(use).movesAndPrints("run");
    }

    private static final String HOOK = "public String hook() {\n        return \"one\";\n    }";

    @Test
    void a_method_that_would_come_to_override_stays() {
        String use = main("""
                class Inner extends Old {
                    public String hook() {
                        return "mine";
                    }

                    String call() {
                        return run();
                    }
                }
                """);
        LegacyAndCanonical.of(OLD, one(HOOK))
                .usedBy(use)
                .staysBecause("hook() would come to override the method of one.One");
        LegacyAndCanonical.of(OLD, one("public String hook(int other) {\n        return \"one\";\n    }"))
                .usedBy(use)
                .movesAndPrints("run");
        LegacyAndCanonical.of(OLD, one(HOOK))
                .usedBy(use.replace("public String hook", "private String hook"))
                .staysBecause("hook() would come to override the method of one.One");
    }

    @Test
    void a_call_of_an_own_method_that_canonical_overloads_stays() {
        LegacyAndCanonical.of(OLD, one("public String hook(String text) {\n        return \"one\";\n    }"))
                .usedBy(main("""
                        class Inner extends Old {
                            String hook(Object any) {
                                return "mine";
                            }

                            String call() {
                                return hook("x");
                            }
                        }
                        """))
                .staysBecause("a call of hook(java.lang.Object) could reach hook(java.lang.String) of one.One");
    }

    private static final String PORT = "interface Old {\n    String name();\n}";
    private static final String WITH_DEFAULT = """
                    interface One {
                        String name();

                        default String label() {
                            return "one";
                        }
                    }""";

    private static String implementor(String header, String body) {
        return """
                static class Inner %s {
                    @Override
                    public String name() {
                        return "n";
                    }
                %s}

                public static void main(String[] args) {
                    System.out.println(new Inner().name() + new Inner().label());
                }
                """.formatted(header, body);
    }

    @Test
    void a_default_meets_no_other_method_of_the_class() {
        String named = """
                interface Named {
                    default String label() {
                        return "named";
                    }
                }""";
        LegacyAndCanonical.of(PORT, WITH_DEFAULT)
                .with(named)
                .usedBy(implementor("implements Old, Named", ""))
                .staysBecause("label() from one.One and from app.Named");
        LegacyAndCanonical.of(PORT, WITH_DEFAULT)
                .with("""
                        class Base {
                            public String label() {
                                return "base";
                            }
                        }""")
                .usedBy(implementor("extends Base implements Old", ""))
                .staysBecause("label() from one.One and from app.Base");
        LegacyAndCanonical.of(PORT, WITH_DEFAULT)
                .with(named)
                .usedBy(implementor("implements Old, Named", """

                            @Override
                            public String label() {
                                return "own";
                            }
                        """))
                .staysBecause("label() would come to override the method of one.One");
        LegacyAndCanonical.of(PORT, PORT.replace("Old", "One"))
                .with(named)
                .usedBy(implementor("implements Old, Named", ""))
                .movesAndPrints("nnamed");
    }

    @Test
    void a_package_private_method_is_overridden_in_its_package_only() {
        String old = OLD.replace("public String run", "protected String run");
        String use = main("""
                class Inner extends Old {
                    @Override
                    protected String run() {
                        return "mine";
                    }

                    String call() {
                        return run();
                    }
                }
                """);
        LegacyAndCanonical.of(old, """
                class One {
                    String run() {
                        return "run";
                    }
                }""").usedBy(use).staysBecause("run overrides a method that one.One does not have");
        LegacyAndCanonical.of(old, "abstract class One {\n    abstract String run();\n}")
                .usedBy(use)
                .staysBecause("it does not implement run of one.One");
        LegacyAndCanonical.of(old, old.replace("Old", "One")).usedBy(use).movesAndPrints("mine");
    }
}
