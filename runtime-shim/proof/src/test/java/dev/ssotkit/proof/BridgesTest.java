package dev.ssotkit.proof;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods that javac adds for supertypes with another descriptor, or that are not accessible: they are the method itself. */
class BridgesTest {

    private static TwoSides sides(String canonical, String legacy) {
        return TwoSides.with("package a; " + canonical, "package a; " + legacy).mapping("a.C", "new", List.of("a.L"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            public class C { public Object f() { return 1; } }            ~ public class L { public String f() { return null; } }  ~ class U extends %s { @Override public String f() { return "x"; } }
            public class C { public String f() { return null; } }         ~ public class L { public Object f() { return 1; } }     ~ class U extends %s { @Override public String f() { return "x"; } }
            public class C<T> { public void f(T t) { } }                  ~ public class L<T extends String> { public void f(T t) { } } ~ class U extends %s<String> { @Override public void f(String t) { t.length(); } }
            public interface C { Object f(); }                            ~ public interface L { String f(); }                     ~ class U { Object o = new %s() { public String f() { return "x"; } }; }
            """)
    void one_that_is_added_or_gone_with_a_supertype_that_moved_is_no_method_of_its_own(
            String canonical, String legacy, String user) {
        TwoSides sides = sides(canonical, legacy);
        String before = "package u; " + user.replace("%s", "a.L");
        String after = "package u; " + user.replace("%s", "a.C");
        sides.areTheSame(before, after);
        sides.difference(before, after.replace("\"x\"", "\"z\"").replace("t.length()", "t.trim()"))
                .isNotNull();
    }

    @Test
    void one_that_makes_a_hidden_superclass_accessible_is_what_the_superclass_has() {
        TwoSides sides = TwoSides.with(
                        "package a; public interface I { void g(); }",
                        "package a; class C implements I { public void f() {} public void g() {} }",
                        "package a; public class L implements I { public void f() {} public void g() {} }")
                .mapping("a.C", "new", List.of("a.L"));
        String user =
                "package a; public class U extends %s { void u() { f(); g(); } static void s(U u) { u.f(); I i = u;"
                        + " i.g(); } }";
        sides.areTheSame(user.formatted("L"), user.formatted("C"));
        sides.difference(
                        user.formatted("L"),
                        user.formatted("C").replace("void u()", "@Override public void f() { } void u()"))
                .isNotNull();
    }

    @Test
    void what_one_throws_is_what_the_method_throws_that_it_overrides() {
        TwoSides sides = sides(
                "public class C { public Object f() { return 1; } }",
                "public class L { public Object f() throws java.io.IOException { return 1; } }");
        String user = "package u; class U extends a.%s { @Override public String f()%s { return \"x\"; } }";
        sides.areTheSame(user.formatted("L", ""), user.formatted("C", ""));
        sides.difference(user.formatted("L", " throws java.io.IOException"), user.formatted("C", ""))
                .isNotNull();
    }

    @Test
    void types_that_became_one_need_none_between_them() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { }",
                        "package a; public class L { }",
                        "package a; public class M extends L { }")
                .mapping("a.C", "new", List.of("a.L", "a.M"));
        String user = "package u; interface I { a.%s f(); } class U implements I { public a.%s f() { return null; } }";
        sides.areTheSame(user.formatted("L", "M"), user.formatted("C", "C"));
    }

    @Test
    void one_that_no_moved_type_explains_is_a_difference() {
        TwoSides sides = sides("public class C { }", "public class L { }")
                .and("package a; public class B { public Object f() { return 1; } }");
        sides.difference(
                        "package u; class U extends a.B { public Object f() { return \"x\"; } }",
                        "package u; class U extends a.B { public String f() { return \"x\"; } }")
                .isNotNull();
    }

    @Test
    void one_that_calls_what_takes_or_yields_less_in_the_superclass_is_what_the_superclass_has() {
        TwoSides sides = sides(
                        "public class C<E> { public Integer get() { return 1; } public void set(Integer it) { } }",
                        "public class L<E> { public E get() { return null; } public void set(E it) { } }")
                .and("package a; public interface I<F> { F get(); void set(F it); }");
        String user = "package u; public class U extends a.%s<Integer> implements a.I<Integer> { %s }";
        sides.areTheSame(user.formatted("L", ""), user.formatted("C", ""));
        sides.difference(user.formatted("L", ""), user.formatted("C", "@Override public Integer get() { return 2; }"))
                .isNotNull();
    }

    @Test
    void who_declares_a_method_that_subclasses_must_have_does_not_matter() {
        TwoSides sides = sides(
                        "public abstract class C { public abstract Object get(); }",
                        "public abstract class L { public abstract CharSequence get(); }")
                .and(
                        "package a; public interface I { CharSequence get(); }",
                        "package a; public interface D { default CharSequence get() { return null; } }");
        String user = "package u; public abstract class U extends a.%s implements a.I { }";
        sides.areTheSame(user.formatted("L"), user.formatted("C"));
        sides.difference(
                        user.formatted("L"),
                        user.formatted("C").replace("a.I", "a.D").replace("U extends a.C", "U"))
                .isNotNull();
    }
}
