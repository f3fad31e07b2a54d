package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several types that the map speaks of some move and some stay: a class below both is judged by what became of each. */
class MovedAndStayedTest {

    /** Two pairs; what either declares takes the other, as definitions follow what moves. */
    private static TwoSides sides(String argument) {
        return TwoSides.with(
                        "package a; public class A { }",
                        "package a; public class Ac { }",
                        "package a; public interface L { default String own() { return \"own\"; } String take(%s it); }"
                                .formatted(argument),
                        "package a; public interface Lc { default String own() { return \"own\"; } String take(%s it); }"
                                .formatted(argument),
                        "package a; public interface M { default void more() { } }",
                        "package a; public interface Mc { default void more() { } }")
                .mapping("a.Ac", "new", List.of("a.A"))
                .mapping("a.Lc", "new", List.of("a.L"))
                .mapping("a.Mc", "new", List.of("a.M"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            class U implements a.%s { a.A it; public String take(Object o) { return null; } }                   ~ L       ~ Lc
            class U implements a.%s { a.A it; public String own() { return null; } public String take(Object o) { return null; } } ~ L ~ Lc
            class U implements a.%s { a.A it; public void more() { } public String take(Object o) { return null; } } ~ L, a.M ~ Lc, a.Mc
            class V implements a.%s { a.A v; public String take(Object o) { return null; } } class U extends V { a.A it; public String take(Object o) { return null; } } ~ L ~ Lc
            enum U implements a.%s { ONE; a.A it; public String take(Object o) { return null; } }               ~ L ~ Lc
            class U { a.A it; Object o = new a.%s() { a.A it; public String take(Object o) { return null; } }; }  ~ L ~ Lc
            """)
    void what_a_type_that_stayed_declares_is_overridden_as_before(String user, String stays, String moves) {
        TwoSides sides = sides("Object");
        String before = "package u; " + user;
        String moved = before.replace("a.A ", "a.Ac ");
        sides.areTheSame(before.formatted(stays), moved.formatted(stays));
        sides.areTheSame(before.formatted(stays), moved.formatted(moves));
        sides.areTheSame(before.formatted(stays), before.formatted(moves));
    }

    @Test
    void of_two_supertypes_one_may_move_and_the_other_stay() {
        TwoSides sides = sides("Object");
        String user = "package u; class U implements a.%s, a.%s { a.A it; public void more() { }"
                + " public String take(Object o) { return own(); } }";
        String before = user.formatted("L", "M");
        for (String field : List.of("a.A ", "a.Ac ")) {
            sides.areTheSame(before, user.formatted("L", "Mc").replace("a.A ", field));
            sides.areTheSame(before, user.formatted("Lc", "M").replace("a.A ", field));
        }
    }

    @Test
    void a_method_that_a_type_that_stayed_has_no_more_is_a_difference() {
        String user = "package u; public class U implements a.L { a.A it; public String take(Object o) { return null; }"
                + " public String own() { return null; } }";
        String after = user.replace("a.A ", "a.Ac ");
        assertThat(sides("Object")
                        .prove(user, after.replace("String own()", "String own(int i)"))
                        .differences())
                .isNotEmpty();
        assertThat(sides("Object")
                        .prove(user, after.replace("implements a.L ", ""))
                        .differences())
                .isNotEmpty();
    }

    @Test
    void a_method_that_both_legacy_and_canonical_declare_is_that_of_canonical_where_both_were_implemented() {
        TwoSides sides = sides("Object");
        String user = "package u; class U implements %s { public String own() { return null; }"
                + " public String take(Object o) { return null; } }";
        sides.areTheSame(user.formatted("a.L, a.Lc"), user.formatted("a.Lc"));
    }
}
