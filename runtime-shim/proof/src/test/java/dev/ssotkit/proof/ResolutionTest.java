package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where references lead, and what is overridden: code that is equal may mean something else. */
class ResolutionTest {

    private static final TwoSides SIDES = TwoSides.with(
                    "package a; public class C { public static C get() { return null; } public String name() { return null; }"
                            + " public void extra() {} protected int shared; public static class In extends C {} }",
                    "package a; public class L { public String name() { return null; } public static class In extends L {} }",
                    "package a; public interface I { default void extra() {} default void own() {} }")
            .mapping("a.C", "get()", List.of("a.L"));

    private static ProofResult prove(String before, String after) {
        return SIDES.prove("package u; import a.*; " + before, "package u; import a.*; " + after);
    }

    private static void differs(String before, String after, String words) {
        TwoSides.difference(prove(before, after)).contains(words);
    }

    private static void areTheSame(String before, String after) {
        assertThat(prove(before, after).differences()).isEmpty();
    }

    @Test
    void a_subclass_moves_with_what_it_overrides_and_inherits() {
        areTheSame(
                "class U extends L { public String name() { return super.name(); } void x() { name(); toString(); } }",
                "class U extends C { public String name() { return super.name(); } void x() { name(); toString(); } }");
        areTheSame(
                "class U extends L.In { String x(U u) { return u.name(); } }",
                "class U extends C.In { String x(U u) { return u.name(); } }");
    }

    @Test
    void a_method_that_now_overrides_is_a_difference() {
        differs(
                "class U extends L { public void extra() {} }",
                "class U extends C { public void extra() {} }",
                "extra(): expected a method that overrides that of nobody, found one that overrides that of a.C");
    }

    @Test
    void a_method_that_no_longer_overrides_is_a_difference() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { public static C get() { return null; } }",
                        "package a; public class L { public void gone() {} }")
                .mapping("a.C", "get()", List.of("a.L"));
        sides.difference(
                        "package u; class U extends a.L { public void gone() {} }",
                        "package u; class U extends a.C { public void gone() {} }")
                .contains("overrides that of a.L", "overrides that of nobody");
    }

    @Test
    void a_body_that_now_wins_over_an_interfaces_is_a_difference() {
        differs(
                "class U extends L implements I { }",
                "class U extends C implements I { }",
                "extra: expected the body of a.I.extra, found the body of a.C.extra");
        differs(
                "class U extends L implements I { void x() { extra(); } }",
                "class U extends C implements I { void x() { extra(); } }",
                "extra");
    }

    @Test
    void a_default_method_that_now_wins_is_a_difference_though_the_class_is_equal() {
        TwoSides sides = TwoSides.with(
                        "package a; public class Z implements Y {}",
                        "package a; public interface X { default" + " void f() {} }")
                .and("package u; class U extends a.Z { void x() { f(); } }");
        assertThat(sides.prove(
                                "package a; public interface Y extends X { }",
                                "package a; public interface Y extends X { default void f() {} }")
                        .differences())
                .anyMatch(difference -> difference.place().className().equals("u.U"))
                .anyMatch(difference -> difference.place().className().equals("a.Y"));
    }

    @Test
    void a_member_that_another_class_captures_is_a_difference() {
        assertThat(prove(outer("L"), outer("C")).differences())
                .anyMatch(difference -> difference.expected().contains("U.extra()"));
        assertThat(prove(outer("L"), outer("C")).differences())
                .anyMatch(difference -> difference.expected().contains("U.shared"));
    }

    private static String outer(String inner) {
        return "class U { int shared; void extra() {} class In extends " + inner
                + " { void x() { extra(); } int y() { return shared; } } }";
    }

    @Test
    void a_call_that_leads_to_another_overload_is_a_difference() {
        differs(
                "class V { void f(L l) {} void f(C c) {} } class U { void x(V v, L l) { v.f(l); } }",
                "class V { void f(L l) {} void f(C c) {} } class U { void x(V v, C l) { v.f(l); } }",
                "V.f(a.L)");
        differs(
                "class V { void f(L l) {} void f(Object o) {} } class U { void x(V v, L l) { v.f(l); } }",
                "class V { void f(L l) {} void f(Object o) {} } class U { void x(V v, C l) { v.f(l); } }",
                "V.f(a.L)");
        areTheSame(
                "class V { void f(L l) {} void f(Object o) {} } class U { void x(V v, L l) { v.f(l); } }",
                "class V { void f(C l) {} void f(Object o) {} } class U { void x(V v, C l) { v.f(l); } }");
    }

    @Test
    void overloads_that_became_one_are_one_if_both_do_what_it_does() {
        areTheSame(
                "class U { int f(L l) { return 1; } int f(C c) { return 1; } }",
                "class U { int f(C c) { return 1; } }");
        differs(
                "class U { int f(L l) { return 1; } int f(C c) { return 2; } }",
                "class U { int f(C c) { return 2; } }",
                "f(L): expected return of 1, found return of 2");
    }

    @Test
    void a_constant_that_was_inlined_with_another_value_is_a_difference() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { public static final int SIZE = 2; static C get() { return null; } }",
                        "package a; public class L { public static final int SIZE = 1; }")
                .mapping("a.C", "get()", List.of("a.L"));
        sides.difference(
                        "package u; class U { int x() { return a.L.SIZE; } }",
                        "package u; class U { int x() { return a.C.SIZE; } }")
                .isEqualTo("x(): expected return of 1, it may be a.L.SIZE, found return of 2, it may be a.C.SIZE");
    }

    @Test
    void an_interface_that_became_a_class_is_extended() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { public static C get() { return null; } public void f() {} }",
                        "package a; public interface L { void f(); }")
                .mapping("a.C", "get()", List.of("a.L"));
        sides.areTheSame(
                "package u; class U implements a.L { public void f() {} void x(a.L l) { l.f(); } }",
                "package u; class U extends a.C { public void f() {} void x(a.C l) { l.f(); } }");
    }

    @Test
    void names_only_moves_constructors_with_their_parameters() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { public C(String s) {} public C(Object o) {} }",
                        "package a; public class L { public L(String s) {} }")
                .mapping("a.C", "new", List.of("a.L"));
        sides.areTheSame(
                "package u; class U extends a.L { U() { super(\"\"); } Object x() { return new a.L(\"a\"); } }",
                "package u; class U extends a.C { U() { super(\"\"); } Object x() { return new a.C(\"a\"); } }");
        sides.difference(
                        "package u; class U { Object x() { return new a.L(\"a\"); } }",
                        "package u; class U { Object x() { return new a.C((Object) \"a\"); } }")
                .contains("new a.C(java.lang.Object)");
    }

    @Test
    void an_accessor_with_arguments_is_given_them() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { public static C of(String s, int n) { return null; } }",
                        "package a; public class L { public L(String s, int n) {} }")
                .mapping("a.C", "of(java.lang.String, int)", List.of("a.L"));
        sides.areTheSame(
                "package u; class U { Object x(String s) { return new a.L(s, 3); } }",
                "package u; class U { Object x(String s) { return a.C.of(s, 3); } }");
        sides.difference(
                        "package u; class U { Object x(String s, String t) { return new a.L(s, 3); } }",
                        "package u; class U { Object x(String s, String t) { return a.C.of(t, 3); } }")
                .contains("with (parameter 1, 3)", "with (parameter 2, 3)");
    }

    @Test
    void the_accessor_may_be_another_classs() {
        TwoSides sides = TwoSides.with(
                        "package a; public class Json { public static java.util.ArrayList<String> list() { return"
                                + " null; } }")
                .mapping("java.util.ArrayList", "a.Json list()", List.of("java.util.ArrayList"));
        sides.areTheSame(
                "package u; class U { Object x() { return new java.util.ArrayList<String>(); } }",
                "package u; class U { Object x() { return a.Json.list(); } }");
    }
}
