package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells types apart that became one, and what their declarations say that uses do not repeat. */
class MergedTypesTest {

    private static final TwoSides SIDES = TwoSides.with(
                    "package a; public class C { public static final Object ONE = 1; }",
                    "package a; public class A { public static final Object ONE = 1; }",
                    "package a; public class B { public static final Object ONE = 1; }",
                    "package a; public class D { public static final Object ONE = 1; }",
                    "package a; public enum E { X, Y; }",
                    "package a; public enum F { Y, X; }",
                    "package a; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface New {"
                            + " int size() default 2; String name() default \"n\"; Class<?> type() default C.class; }",
                    "package a; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface Old {"
                            + " int size() default 1; String name() default \"n\"; Class<?> type() default A.class; }")
            .mapping("a.C", "new", List.of("a.A", "a.B"))
            .mapping("a.F", "new", List.of("a.E"))
            .mapping("a.New", "new", List.of("a.Old"));

    private static ProofResult prove(String before, String after) {
        String user = "package u; import a.*; class U { int one() { return 1; } int two() { return 2; } %s }";
        return SIDES.prove(user.formatted(before), user.formatted(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            int u(Object o) { if (o instanceof %s) return one(); if (o instanceof %s) return two(); return 0; }
            int u(Object o) { return o instanceof %s ? 1 : o instanceof %s ? 2 : 3; }
            int u(Class<?> o) { return o == %s.class ? 1 : o == %s.class ? 2 : 3; }
            int u(Object o) { return o == %s.ONE ? 1 : o == %s.ONE ? 2 : 3; }
            """)
    void a_second_test_never_answers_yes(String member) {
        TwoSides.difference(prove(member.formatted("A", "B"), member.formatted("C", "C")))
                .contains("a test that the first of them has answered");
        assertThat(prove(member.formatted("A", "D"), member.formatted("C", "D")).differences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            @%s                          ~ another default
            @%s(name = "m")              ~ another default
            @%s(size = 1)                ~
            @%s(size = 2, name = "n")    ~
            @%s(name = "size", size = 2) ~
            """)
    void an_annotation_says_what_it_said_also_by_default(String annotation, String why) {
        ProofResult result =
                prove(annotation.replace("%s", "Old") + " int f;", annotation.replace("%s", "New") + " int f;");
        assertThat(result.holds()).as(String.valueOf(result.differences())).isEqualTo(why == null);
        if (why != null) {
            TwoSides.difference(result).contains(why);
        }
    }

    @Test
    void whoever_asks_for_the_order_of_constants_is_noted() {
        for (String asked : List.of("%s.X.ordinal()", "%s.X.compareTo(%1$s.Y)", "%s.values().length")) {
            ProofResult result = prove(
                    "int u() { return " + asked.formatted("E") + "; }",
                    "int u() { return " + asked.formatted("F") + "; }");
            assertThat(result.differences()).isEmpty();
            assertThat(result.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.text()).contains("come in another order"));
        }
        assertThat(prove("String u() { return E.X.name(); }", "String u() { return F.X.name(); }")
                        .notes())
                .isEmpty();
    }

    @Test
    void two_tests_of_different_values_are_two() {
        String member = "int u(Object o, Object p) { return o instanceof %s ? 1 : p instanceof %s ? 2 : 3; }";
        assertThat(prove(member.formatted("A", "B"), member.formatted("C", "C")).differences())
                .isEmpty();
    }
}
