package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 6.6.2: what is protected in another package is for subclasses, and of instances through themselves. */
class ProtectedMembersTest {

    private static String type(String name, String access) {
        return """
                class %1$s {
                    %2$s String word = "w";

                    %2$s String hook() {
                        return "h";
                    }

                    %2$s static String make() {
                        return "m";
                    }
                }""".formatted(name, access);
    }

    private static LegacyAndCanonical types(String accessOfCanonical) {
        return LegacyAndCanonical.of(type("Old", "protected"), type("One", accessOfCanonical));
    }

    private static String sub(String body) {
        return """
                static class Sub extends Old {
                    String call(Sub other) {
                        %s
                    }
                }

                static class Below extends Sub {}

                public static void main(String[] args) {
                    System.out.println(new Sub().call(new Sub()));
                }
                """.formatted(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return hook();",
                "return this.hook();",
                "return Sub.this.hook();",
                "return super.hook();",
                "return other.hook();",
                "return new Below().hook();",
                "Supplier<String> later = this::hook;\n        return later.get();",
                "Supplier<String> later = super::hook;\n        return later.get();",
                "Supplier<String> later = other::hook;\n        return later.get();",
                "Function<Sub, String> later = Sub::hook;\n        return later.apply(other);",
                "Supplier<String> later = () -> hook();\n        return later.get();",
            })
    void a_subclass_calls_a_method_through_itself(String body) {
        types("protected").usedBy(sub(body)).movesAndPrints("h");
        types("").usedBy(sub(body)).staysBecause("hook is not accessible here");
        types("private").usedBy(sub(body)).staysBecause("hook is not accessible here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"return word;", "return this.word;", "return super.word;", "return other.word;"})
    void a_subclass_reads_a_field_through_itself(String body) {
        types("protected").usedBy(sub(body)).movesAndPrints("w");
        types("").usedBy(sub(body)).staysBecause("word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"return make();", "return Old.make();", "return Sub.make();"})
    void a_subclass_calls_what_is_static_through_any_name(String body) {
        types("protected").usedBy(sub(body)).movesAndPrints("m");
        types("").usedBy(sub(body)).staysBecause("make is not accessible here");
    }

    @Test
    void a_class_inside_of_a_subclass_calls_a_method_of_that() {
        types("protected").usedBy(sub("""
                        class Inner {
                            String call() {
                                return hook() + Sub.this.hook();
                            }
                        }
                        return new Inner().call();""")).movesAndPrints("hh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hook()", "this.hook()", "super.hook()", "((Supplier<String>) this::hook).get()"})
    void an_anonymous_class_calls_a_method_of_itself(String call) {
        String made = """
                Old other = new Old() {
                    @Override
                    public String toString() {
                        return %s;
                    }
                };
                System.out.println(other);""";
        types("protected").usedIn(made.formatted(call)).movesAndPrints("h");
        types("").usedIn(made.formatted(call)).staysBecause("hook is not accessible here");
    }

    @Test
    void an_anonymous_class_calls_nothing_of_another_object() {
        LegacyAndCanonical.of(type("Old", "public"), type("One", "protected"))
                .usedIn("""
                        Old other = new Old();
                        System.out.println(new Old() {
                            @Override
                            public String toString() {
                                return other.hook();
                            }
                        });""")
                .staysBecause("hook is not accessible here");
    }

    @Test
    void what_is_no_subclass_calls_nothing() {
        String user = """
                static String call(Old old) {
                    return old.hook();
                }
                """;
        LegacyAndCanonical.of(type("Old", "public"), type("One", "protected"))
                .usedBy(sub("return call(other);") + user)
                .staysBecause("hook is not accessible here");
        LegacyAndCanonical.of(type("Old", "public"), type("One", "protected"))
                .usedBy(sub("return call(other);") + user.replace("Old old", "Sub old"))
                .staysBecause("hook is not accessible here");
    }

    @Test
    void a_subclass_calls_nothing_through_the_type_above_it() {
        LegacyAndCanonical.of(type("Old", "public"), type("One", "protected"))
                .usedBy(sub("Old above = other;\n        return above.hook();"))
                .staysBecause("hook is not accessible here");
        LegacyAndCanonical.of(type("Old", "public"), type("One", "protected"))
                .usedBy(sub("Old above = other;\n        return above.word;"))
                .staysBecause("no accessible field word");
    }

    @Test
    void a_protected_overload_that_a_subclass_would_reach_now_holds_the_call() {
        String old = """
                class Old {
                    protected String hook(Object any) {
                        return "any";
                    }
                }""";
        String one = """
                class One {
                    protected String hook(Object any) {
                        return "any";
                    }

                    protected String hook(String text) {
                        return "text";
                    }
                }""";
        LegacyAndCanonical.of(old, one).usedBy(sub("return hook(\"x\");")).staysBecause("another overload of hook");
        LegacyAndCanonical.of(old, one)
                .usedBy(sub("return hook(Integer.valueOf(1));"))
                .movesAndPrints("any");
    }
}
