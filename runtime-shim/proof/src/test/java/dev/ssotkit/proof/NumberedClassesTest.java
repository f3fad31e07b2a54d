package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What compilers give numbers: the numbers may be others, what has them may not. */
class NumberedClassesTest {

    private static final TwoSides SIDES = TwoSides.with(
                    "package a; public class C { public static C get() { return null; } public enum E { A, B } }",
                    "package a; public class L { public enum E { A, B } }")
            .mapping("a.C", "get()", List.of("a.L"));

    private static String user(String members) {
        return "package u; import java.util.*; import java.util.function.*; class U { int n; " + members + " }";
    }

    private static void areTheSame(String before, String after) {
        assertThat(SIDES.prove(user(before), user(after)).differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Runnable a() { return new Runnable() { public void run() { n = 1; } }; } ~ Runnable b() { return new Runnable() { public void run() { n = 2; } }; }
            Object a() { class In { int i() { return 1; } } return new In(); } ~ Object b() { class In { int i() { return 2; } } return new In(); }
            Object a() { return new Object() { Object in = new Object() { int i() { return 1; } }; }; } ~ Object b() { return new Object() { Object in = new Object() { int i() { return 2; } }; }; }
            Supplier<Object> a() { return () -> new Object() { int i() { return 1; } }; } ~ Supplier<Object> b() { return () -> new Object() { int i() { return 2; } }; }
            """)
    void two_that_changed_their_numbers_are_the_same_and_two_that_changed_places_are_not(String one, String other) {
        areTheSame(one + other, other + one);
        String swapped = one.replace("1;", "0;").replace("return 1", "return 2");
        TwoSides.difference(SIDES.prove(user(one + other), user(other + swapped.replace("n = 0;", "n = 2;"))))
                .isNotNull();
    }

    @Test
    void in_one_method_their_order_tells_which_is_which() {
        String two =
                "void a() { x(new Object() { int i() { return %d; } }); x(new Object() { int i() { return %d; } }); }"
                        + " void x(Object o) {}";
        areTheSame(two.formatted(1, 2), two.formatted(1, 2));
        TwoSides.difference(SIDES.prove(user(two.formatted(1, 2)), user(two.formatted(2, 1))))
                .contains("return of 1");
    }

    @Test
    void a_table_for_switches_takes_a_number_from_the_others() {
        String anonymous = "Object o() { return new Object() { int i() { return n; } }; }";
        areTheSame(
                anonymous + " int s(a.L.E e) { return switch (e) { case A -> 1; case B -> 2; }; }",
                "int s(a.C.E e) { return switch (e) { case A -> 1; case B -> 2; }; } " + anonymous);
        areTheSame(
                "int s(a.L.E e) { if (e == a.L.E.A) return 1; return 2; }" + anonymous,
                anonymous + "int s(a.C.E e) { if (e == a.C.E.A) return 1; return 2; }");
    }

    @Test
    void one_that_is_gone_is_missed_and_the_others_are_still_told_apart() {
        ProofResult result = SIDES.prove(
                user("Object a() { return new Object() { int i() { return 1; } }; }"
                        + " Object b() { return new Runnable() { public void run() { } }; }"),
                user("Object a() { return null; } Object b() { return new Runnable() { public void run() { } }; }"));
        assertThat(result.differences())
                .extracting(difference -> difference.place().className() + " "
                        + difference.place().member())
                .containsExactly("u.U a()", "u.U$1 ");
    }

    @Test
    void a_supertype_that_moved_does_not_hide_it() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { public static C get() { return null; } public void f() {} }",
                        "package a; public class L { public void f() {} }")
                .mapping("a.C", "new", List.of("a.L"));
        String members = "Object a() { return new %1$s() { public void f() { n = 1; } }; }";
        String more = " Object b() { return new %1$s() { public void f() { n = 2; } }; }";
        sides.areTheSame(user((members + more).formatted("a.L")), user((more + members).formatted("a.C")));
        sides.difference(
                        user((members + more).formatted("a.L")),
                        user((more + members.replace("n = 1", "n = 3")).formatted("a.C")))
                .contains("f()", "1", "3");
    }

    /** JLS 15.9.5.1: javac writes a generic type of the constructor where an interface is implemented, and none else. */
    @Test
    void what_the_compiler_says_of_its_own_constructor_does_not_matter_where_an_interface_became_a_class() {
        TwoSides sides = TwoSides.with(
                        "package a; public abstract class C { public abstract void f(); }",
                        "package a; public interface L { void f(); }")
                .mapping("a.C", "new", List.of("a.L"));
        String capturing = "Object a(int i, long j) { return new a.%s() { public void f() { n = i + (int) j; } }; }";
        sides.areTheSame(user(capturing.formatted("L")), user(capturing.formatted("C")));
        sides.difference(
                        user(capturing.formatted("L")),
                        user(capturing.formatted("C").replace("i + ", "i - ")))
                .isNotNull();
        String local = "Object a(List<%s> l) { class In { Object o; In(List<%1$s> l) { o = l; } } return new In(l); }";
        sides.difference(user(local.formatted("String")), user(local.formatted("Integer")))
                .isNotNull();
    }

    @Test
    void accessors_between_nested_classes_are_compared_by_what_they_do() {
        TwoSides old = SIDES.compiledWith("--release", "8", "-Xlint:-options");
        String fields = "private int p; private int q; private int r() { return 3; }";
        String one = " class A { int a() { return p + r(); } }";
        String other = " class B { int b() { q = 4; return q; } }";
        assertThat(old.prove(user(fields + one + other), user(fields + other + one))
                        .differences())
                .isEmpty();
        TwoSides.difference(old.prove(user(fields + one + other), user(fields + other + one.replace("p +", "q +"))))
                .contains("field u.U.p", "field u.U.q");
    }
}
