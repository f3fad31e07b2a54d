package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 8.1.1.1, 9.4.1, 9.8: what is abstract leaves its methods to what is not, in whichever file that stands. */
class UnimplementedMembersTest {

    private static final String OLD = "interface Old {\n    int size();\n}";
    private static final String MORE = "interface One {\n    int size();\n\n    int more();\n}";

    private static final String MAIN = """
            static int sizeOf(Middle middle) {
                return middle.size();
            }

            public static void main(String[] args) {
                %s
            }
            """;

    private static final String UNUSED = MAIN.formatted("System.out.println(\"x\");");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public interface Middle extends Old {}",
                "public interface Middle extends Old {\n    int own();\n}",
                "public abstract class Middle implements Old {}",
            })
    void what_is_abstract_itself_need_not_implement_what_canonical_has_besides(String middle) {
        LegacyAndCanonical.of(OLD, MORE).with(middle).usedBy(UNUSED).movesAndPrints("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public interface Middle extends Old {}",
                "public abstract class Middle implements Old {}",
            })
    void a_class_below_it_that_is_not_abstract_has_to(String middle) {
        String leaf = "class Leaf %s Middle {\n    public int size() {\n        return 1;\n    }\n%s}"
                .formatted(middle.contains("interface") ? "implements" : "extends", "%s");
        String main = MAIN.formatted("System.out.println(sizeOf(new Leaf()));");
        LegacyAndCanonical.of(OLD, MORE)
                .with(middle)
                .withUnaware(leaf.formatted(""))
                .usedBy(main)
                .staysBecause("it does not implement more of one.One");
        LegacyAndCanonical.of(OLD, MORE)
                .with(middle)
                .withUnaware(leaf.formatted("\n    public int more() {\n        return 2;\n    }\n"))
                .usedBy(main)
                .staysBecause("more() would come to override the method of one.One");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "() -> 1",
                "\"x\"::length",
                "new Middle() {\n    public int size() {\n        return 1;\n    }\n}"
            })
    void a_value_below_it_that_is_a_function_or_anonymous_has_to(String value) {
        String use =
                "class Use {\n    static int size() {\n        Middle made = %s;\n        return made.size();\n    }\n}"
                        .formatted(value);
        String main = MAIN.formatted("System.out.println(Use.size());");
        LegacyAndCanonical.of(OLD, MORE)
                .with("public interface Middle extends Old {}")
                .withUnaware(use)
                .usedBy(main)
                .staysBecause("one.One");
        LegacyAndCanonical.of(OLD, OLD.replace("Old", "One"))
                .with("public interface Middle extends Old {}")
                .withUnaware(use)
                .usedBy(main)
                .movesAndPrints("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class Old%s {}", "class Old {%s}", "interface Old%s {}", "interface Old {%s}"})
    void what_an_anonymous_body_has_from_the_legacy_type_or_above_it_is_none_of_canonicals(String declared) {
        boolean isInterface = declared.startsWith("interface");
        boolean isAbove = declared.contains("%s {}");
        String size = (isInterface ? "\n    default int size() {" : "\n    public int size() {")
                + "\n        return 1;\n    }\n";
        String legacy = declared.formatted(isAbove ? " extends app.Base" : size);
        LegacyAndCanonical.of(legacy, "abstract class One {\n    public abstract int size();\n}")
                .with("public " + (isInterface ? "interface" : "class") + " Base {" + size + "}")
                .usedIn("System.out.println(new Old() {}.size());")
                .staysBecause("it does not implement size of one.One");
        LegacyAndCanonical.of(legacy, "class One {\n    public int size() {\n        return 1;\n    }\n}")
                .with("public " + (isInterface ? "interface" : "class") + " Base {" + size + "}")
                .usedIn("System.out.println(new Old() {}.size());")
                .movesAndPrints("1");
    }

    @Test
    void a_function_below_it_needs_the_method_that_it_is_made_of() {
        LegacyAndCanonical.of(OLD, "interface One {\n    default int size() {\n        return 2;\n    }\n}")
                .with("public interface Middle extends Old {}")
                .withUnaware("class Use {\n    static Middle made = () -> 1;\n}")
                .usedBy(MAIN.formatted("System.out.println(sizeOf(Use.made));"))
                .staysBecause("one.One");
    }

    @Test
    void what_says_that_it_is_a_function_stays_one() {
        LegacyAndCanonical.of(OLD, MORE)
                .with("@FunctionalInterface\npublic interface Middle extends Old {}")
                .usedBy(UNUSED)
                .staysBecause("it does not implement more of one.One");
    }

    @Test
    void a_sealed_interface_is_no_function() {
        LegacyAndCanonical.of(
                        OLD,
                        "sealed interface One permits One.Only {\n    int size();\n\n"
                                + "    record Only(int size) implements One {}\n}")
                .usedIn("Old made = () -> 1;\nSystem.out.println(made.size());")
                .staysBecause("one.One");
    }

    private static final String PORT = "public interface Port {\n    int size();\n}";

    private static final String OF_PORT = MAIN.replace("Middle", "Port");

    private static LegacyAndCanonical implementing(String... below) {
        String old = "abstract class Old implements app.Port {\n    public int size() {\n        return 1;\n    }\n}";
        return LegacyAndCanonical.of(old, "abstract class One implements app.Port {}")
                .with(PORT, "public abstract class Middle extends Old {}")
                .withUnaware(below);
    }

    @Test
    void what_the_legacy_type_implements_something_abstract_leaves_to_its_subclasses() {
        String leaf = "class Leaf extends Middle {%s}";
        String size = "\n    public int size() {\n        return 2;\n    }\n";
        String main = OF_PORT.formatted("System.out.println(sizeOf(new Leaf()));");
        implementing().usedBy(OF_PORT.formatted("System.out.println(\"x\");")).movesAndPrints("x");
        implementing(leaf.formatted("")).usedBy(main).staysBecause("it does not implement size of app.Port");
        implementing(leaf.formatted(size)).usedBy(main).movesAndPrints("2");
        implementing("abstract class Below extends Middle {%s}".formatted(size), "class Leaf extends Below {}")
                .usedBy(main)
                .movesAndPrints("2");
    }

    @Test
    void what_names_the_interface_itself_has_a_body_for_it() {
        String old = "abstract class Old {\n    public int size() {\n        return 1;\n    }\n}";
        LegacyAndCanonical.of(old, "abstract class One {}")
                .with(PORT, "public abstract class Middle extends Old implements Port {}")
                .usedBy(OF_PORT.formatted("System.out.println(\"x\");"))
                .staysBecause("size of app.Port is implemented by old.Old");
    }

    @Test
    void what_a_class_or_interface_on_the_way_down_implements_is_there_for_all_below() {
        String one = "interface One extends app.Sized {\n    int size();\n}";
        String sized = "public interface Sized {\n    int more();\n}";
        String middle =
                "public interface Middle extends Old, Sized {\n    default int more() {\n        return 4;\n    }\n}";
        String leaf = "class Leaf implements Middle {\n    public int size() {\n        return 1;\n    }\n}";
        LegacyAndCanonical.of(OLD, one)
                .with(sized, middle)
                .withUnaware(leaf)
                .usedBy(MAIN.formatted("System.out.println(sizeOf(new Leaf()));"))
                .movesAndPrints("1");
        LegacyAndCanonical.of(OLD, one)
                .with(sized, middle)
                .withUnaware(
                        "abstract class Half implements Middle {}", leaf.replace("implements Middle", "extends Half"))
                .usedBy(MAIN.formatted("System.out.println(sizeOf(new Leaf()));"))
                .movesAndPrints("1");
    }

    @Test
    void what_is_protected_is_implemented_by_what_is_protected() {
        String port = "public abstract class Port {\n    protected abstract int size();\n}";
        String type = """
                abstract class %s extends app.Port {
                    %s int size() {
                        return 1;
                    }
                }""";
        String main = MAIN.replace("Middle", "Port").formatted("System.out.println(sizeOf(new Sub()));");
        LegacyAndCanonical.of(type.formatted("Old", "protected"), type.formatted("One", "protected"))
                .with(port)
                .usedBy("static class Sub extends Old {}\n\n" + main)
                .movesAndPrints("1");
        LegacyAndCanonical.of(type.formatted("Old", "protected"), type.formatted("One", "public"))
                .with(port)
                .usedBy("static class Sub extends Old {}\n\n" + main)
                .movesAndPrints("1");
    }

    @Test
    void what_canonical_makes_abstract_again_is_not_implemented_by_its_superclass() {
        String type =
                "%s class %s extends java.io.InputStream {\n    public int read() {\n        return 1;\n    }\n%s}";
        String again = "\n    public abstract int available();\n";
        String main = """
                static class Sub extends Old {%s}

                public static void main(String[] args) throws Exception {
                    System.out.println(new Sub().read());
                }
                """;
        LegacyAndCanonical.of(type.formatted("", "Old", "").strip(), type.formatted("abstract", "One", again))
                .usedBy(main.formatted(""))
                .staysBecause("it does not implement available of one.One");
        LegacyAndCanonical.of(type.formatted("", "Old", "").strip(), type.formatted("abstract", "One", again))
                .usedBy(main.formatted("\n    public int available() {\n        return 3;\n    }\n"))
                .movesAndPrints("1");
    }

    @Test
    void a_static_method_of_an_interface_is_nobody_elses() {
        String one = "interface One {\n    int size();\n\n    static int more() {\n        return 3;\n    }\n\n"
                + "    static int hook() {\n        return 4;\n    }\n}";
        LegacyAndCanonical.of(OLD, one).usedBy("""
                        static int hook() {
                            return 5;
                        }

                        static class Leaf implements Old {
                            public int size() {
                                return hook() + more();
                            }

                            public int more() {
                                return 2;
                            }
                        }

                        public static void main(String[] args) {
                            System.out.println(new Leaf().size());
                        }
                        """).movesAndPrints("7");
        LegacyAndCanonical.of(
                        OLD.replace("interface", "abstract class").replace("int size", "public abstract int size"), """
                        abstract class One {
                            public abstract int size();

                            public static int more() {
                                return 3;
                            }
                        }""")
                .usedBy("""
                        static class Leaf extends Old {
                            public int size() {
                                return more();
                            }

                            public int more() {
                                return 2;
                            }
                        }

                        public static void main(String[] args) {
                            System.out.println(new Leaf().size());
                        }
                        """)
                .staysBecause("more");
    }

    @Test
    void what_an_anonymous_body_implements_without_saying_so_canonical_has_to_have_as_well() {
        String type = "interface %s {\n    int size();\n%s}";
        String more = "\n    int size(String of);\n";
        String use = "Old made = new Old() {\n    public int size() {\n        return 1;\n    }\n\n"
                + "    public int size(String of) {\n        return 2;\n    }\n};\nSystem.out.println(made.size());";
        LegacyAndCanonical.of(type.formatted("Old", more), type.formatted("One", ""))
                .usedIn(use)
                .staysBecause("size overrides a method that one.One does not have");
        LegacyAndCanonical.of(type.formatted("Old", more), type.formatted("One", more))
                .usedIn(use)
                .movesAndPrints("1");
    }
}
