package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 15.12.1, 15.12.3: {@code A.super.m()} leads past no other supertype of the class. */
class SuperOfInterfacesTest {

    private static final String HI = " {\n    default String hi() {\n        return \"hi\";\n    }\n}\n";

    private static final String CALLED = """
            public String hi() {
                return Old.super.hi() + "!";
            }

            public static void main(String[] args) {
                System.out.println(new Main().hi());
            }
            """;

    private static LegacyAndCanonical of(String one, String below) {
        return LegacyAndCanonical.of("interface Old" + HI, one)
                .withUnaware(below)
                .implementing(CALLED, "Old, Below");
    }

    @Test
    void another_interface_of_the_class_may_not_be_below_canonical() {
        String reason = "the class has hi of one.One through app.Below as well";
        of("interface One" + HI, "interface Below extends one.One {}").staysBecause(reason);
        of("interface One" + HI, "interface Below extends one.One" + HI).staysBecause(reason);
    }

    @Test
    void nor_override_what_canonical_inherits() {
        of("interface One extends app.Above {}", "interface Below extends Above" + HI)
                .withUnaware("public interface Above" + HI)
                .staysBecause("the class has hi of app.Above through app.Below as well");
    }

    @Test
    void one_that_has_nothing_to_do_with_it_may_stand_beside_it() {
        of("interface One" + HI, "interface Below {\n    String other = \"\";\n}")
                .movesAndPrints("hi!");
    }
}
