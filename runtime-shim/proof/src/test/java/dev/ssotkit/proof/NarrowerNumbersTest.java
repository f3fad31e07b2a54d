package dev.ssotkit.proof;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of a type that is narrower than the legacy type's (JLS 5.1.2): arguments are taken as they are, results widened. */
class NarrowerNumbersTest {

    private static TwoSides sides(String was, String is) {
        String type = "package a; public class %s { public %1$s() { } public %1$s(%s it) { }"
                + " public static void say(%2$s it) { } public void f(%2$s it) { } public %2$s n; }";
        return TwoSides.with(type.formatted("C", is), type.formatted("L", was)).mapping("a.C", "new", List.of("a.L"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            long   ~ int   ~ class U extends a.%1$s { U(int i) { super(-1); } U() { super('c'); } U(String s, int i) { super(i); } }
            long   ~ int   ~ class U { Object u(int i) { return new a.%1$s(i + 1); } void v() { new a.%1$s(-1); } }
            long   ~ int   ~ class U { void u(int i, a.%1$s l) { l.f(i); l.f(7); a.%1$s.say(i); a.%1$s.say(0); } }
            double ~ int   ~ class U { void u(int i, a.%1$s l) { l.f(i); l.f(7); a.%1$s.say(i); a.%1$s.say(0); } }
            double ~ float ~ class U { void u(float i, a.%1$s l) { l.f(i); l.f(7f); a.%1$s.say(i); a.%1$s.say(0f); } }
            Integer ~ int  ~ class U { void u(int i, a.%1$s l) { l.f(i); l.f(7); a.%1$s.say(i); a.%1$s.say(0); new a.%1$s(i); } }
            Object ~ long  ~ class U { void u(long i, a.%1$s l) { l.f(i); l.f(7L); } static class V extends a.%1$s { V() { super(1L); } } }
            int    ~ short ~ class U { void u(short i, a.%1$s l) { l.f(i); l.f((short) 7); a.%1$s.say(i); } }
            """)
    void an_argument_is_the_same_number_unwidened(String was, String is, String user) {
        sides(was, is).areTheSame("package u; " + user.formatted("L"), "package u; " + user.formatted("C"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            long    ~ int  ~ l.f(7)     ~ l.f(8)
            long    ~ int  ~ l.f(i)     ~ l.f(i + 1)
            long    ~ int  ~ l.f(i)     ~ l.f(j)
            Integer ~ int  ~ l.f(i)     ~ l.f(j)
            Object  ~ int  ~ l.f('c')   ~ l.f('c')
            float   ~ int  ~ l.f(i)     ~ l.f(i)
            double  ~ long ~ l.f(w)     ~ l.f(w)
            long    ~ int  ~ l.f(w)     ~ l.f((int) w)
            int     ~ byte ~ l.f(i)     ~ l.f((byte) i)
            """)
    void another_number_is_a_difference(String was, String is, String before, String after) {
        String user = "package u; class U { void u(int i, int j, long w, a.%s l) { %s; } }";
        sides(was, is)
                .difference(user.formatted("L", before), user.formatted("C", after))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            long   ~ int   ~ long x = l.g(); see(l.g()); see(l.g() + 1L)
            long   ~ short ~ long x = l.g(); see(l.g()); see(l.g() + 1L)
            double ~ float ~ double x = l.g(); if (l.g() < 2.0) x = l.g()
            double ~ int   ~ double x = l.g(); if (l.g() < 2.0) x = l.g()
            long   ~ int   ~ see("n" + l.g() + ".")
            int    ~ byte  ~ see("n" + l.g() + "."); int x = l.g()
            """)
    void a_result_is_widened_where_the_original_was_wide(String was, String is, String statements) {
        String user = "package u; class U { static void see(long n) { } static void see(double n) { }"
                + " static void see(Object o) { } void u(a.%s l) { " + statements + "; } }";
        results(was, is).areTheSame(user.formatted("L"), user.formatted("C"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            long   ~ int   ~ see(l.g() * 2)
            long   ~ int   ~ see((Object) l.g())
            long   ~ int   ~ see((int) l.g())
            double ~ float ~ see("n" + l.g())
            double ~ int   ~ see(l.g() / 2)
            int    ~ char  ~ see("n" + l.g())
            """)
    void a_result_that_is_reckoned_with_as_it_is_is_a_difference(String was, String is, String statements) {
        String user = "package u; class U { static void see(long n) { } static void see(double n) { }"
                + " static void see(Object o) { } void u(a.%s l) { " + statements + "; } }";
        results(was, is).difference(user.formatted("L"), user.formatted("C")).isNotNull();
    }

    private static TwoSides results(String was, String is) {
        String type = "package a; public interface %s { %s g(); }";
        return TwoSides.with(type.formatted("C", is), type.formatted("L", was)).mapping("a.C", "new", List.of("a.L"));
    }
}
