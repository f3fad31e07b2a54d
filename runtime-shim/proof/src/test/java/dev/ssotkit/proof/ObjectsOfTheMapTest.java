package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the place of a constructor, a factory or a member, and what compilers make of it. */
class ObjectsOfTheMapTest {

    private static final String ONE = """
            package a; public class One implements AutoCloseable {
                public static One get() { return null; }
                public void close() {}
                public long size() { return 1; }
                public int put(String s) { return 1; }
                public int both(Object o) { return 1; }
                public int both(String s) { return 2; }
                public void number(int n) {}
                public static One other() { return null; }
                public One copy() { return null; }
            }
            """;

    private static final String OLD = """
            package a; public class Old implements AutoCloseable {
                public static Old make() { return new Old(); }
                public static Old make(int n) { return new Old(); }
                public static Old other() { return new Old(); }
                public static Old copy() { return new Old(); }
                public void close() {}
                public int size() { return 1; }
                public int put(CharSequence s) { return 1; }
                public int both(Object o) { return 1; }
                public void count(Integer n) {}
            }
            """;

    private static final TwoSides SIDES =
            TwoSides.with(ONE, OLD).mapping("a.One", "get()", List.of("a.Old"), "a.Old count(..) -> number");

    private static String user(String members) {
        return "package u; import a.*; import java.util.function.*; class U { static void see(long n) {} static void"
                + " see(Object o) {} " + members + " }";
    }

    private static void areTheSame(String before, String after) {
        assertThat(SIDES.prove(user(before), user(after)).differences()).isEmpty();
    }

    private static void differ(String before, String after) {
        TwoSides.difference(SIDES.prove(user(before), user(after))).isNotNull();
    }

    @Test
    void it_is_an_object_and_so_nobody_has_to_ask_whether_it_is_null() {
        areTheSame(
                "void u() { try (Old o = new Old()) { o.size(); } }",
                "void u() { try (One o = One.get()) { o.size(); } }");
        areTheSame("Runnable u() { return new Old()::close; }", "Runnable u() { return One.get()::close; }");
        differ(
                "Runnable u(Old o) { return new Old()::close; }",
                "Runnable u(One o) { java.util.Objects.requireNonNull(o); return One.get()::close; }");
        differ("void u(Old o) { o.close(); }", "void u(One o) { if (o != null) o.close(); }");
    }

    @Test
    void a_factory_that_canonical_lacks_is_a_construction() {
        areTheSame("Object u() { return Old.make(); }", "Object u() { return One.get(); }");
        areTheSame("Object u() { return Old.copy(); }", "Object u() { return One.get(); }");
        areTheSame("Object u() { return Old.other(); }", "Object u() { return One.other(); }");
        differ("Object u() { return Old.other(); }", "Object u() { return One.get(); }");
        differ("Object u() { return Old.make(1); }", "Object u() { return One.get(); }");
    }

    @Test
    void a_result_that_became_wider_is_the_same_where_it_is_widened() {
        areTheSame("long u(Old o) { return o.size(); }", "long u(One o) { return o.size(); }");
        areTheSame("void u(Old o) { see((long) o.size()); }", "void u(One o) { see(o.size()); }");
        areTheSame(
                "String u(Old o, String s) { return s + o.size() + \"!\"; }",
                "String u(One o, String s) { return s + o.size() + \"!\"; }");
        differ(
                "String u(Old o, String s) { return s + o.size() + \"!\"; }",
                "String u(One o, String s) { return s + o.size() + \"?\"; }");
        differ(
                "String u(Old o, String s) { return s + (float) o.size(); }",
                "String u(One o, String s) { return s + o.size(); }");
        differ(
                "String u(Old o, int n) { return \"\" + (char) n + o.size(); }",
                "String u(One o, int n) { return \"\" + (long) n + o.size(); }");
        differ("long u(Old o) { return o.size(); }", "long u(One o) { return o.size() + 1; }");
        differ("long u(Old o) { return o.size(); }", "long u(One o) { return (int) o.size(); }");
    }

    @Test
    void a_method_with_other_parameters_counts_if_it_takes_the_arguments_as_they_are_and_none_takes_the_same() {
        areTheSame("void u(Old o) { o.put(\"x\"); }", "void u(One o) { o.put(\"x\"); }");
        differ("void u(Old o) { o.put(\"x\"); }", "void u(One o) { o.put(\"y\"); }");
        differ("void u(Old o, CharSequence s) { o.put(s); }", "void u(One o, CharSequence s) { o.put((String) s); }");
        differ("void u(Old o, String s) { o.both(s); }", "void u(One o, String s) { o.both(s); }");
    }

    @Test
    void a_line_opens_a_box() {
        areTheSame("void u(Old o, Integer n) { o.count(n); }", "void u(One o, Integer n) { o.number(n); }");
        differ(
                "void u(Old o, Integer n, Integer m) { o.count(n); }",
                "void u(One o, Integer n, Integer m) { o.number(m); }");
        differ("void u(Old o, Integer n) { o.count(n); }", "void u(One o, Integer n) { n.intValue(); o.number(3); }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            new X()             ~ Hand.get()                ~ true
            new X()             ~ new X()                   ~ true
            new X()             ~ null                      ~ false
            new X(see())        ~ Hand.get()                ~ false
            Hand.get()          ~ new X()                   ~ false
            """)
    void legacy_and_canonical_may_be_one_type(String before, String after, boolean isSame) {
        ProofResult result = TwoSides.with(
                        "package a; public class X { public X() {} public X(int n) {} }",
                        "package a; public class Hand { private static final X ONE = new X();"
                                + " public static X get() { return ONE; } }")
                .mapping("a.X", "a.Hand get()", List.of("a.X"))
                .prove(
                        "package u; import a.*; class U { int see() { return 1; } Object u() { return " + before
                                + "; } }",
                        "package u; import a.*; class U { int see() { return 1; } Object u() { return " + after
                                + "; } }");
        assertThat(result.holds()).isEqualTo(isSame);
    }

    @Test
    void a_handler_goes_with_what_it_waited_for_and_two_that_became_one_both_do_what_it_does() {
        TwoSides sides = TwoSides.with(
                        "package a; public class One { public static One get() { return null; } }",
                        "package a; public class Old { public Old() throws java.io.IOException {} }",
                        "package a; public class Bad extends Exception {}",
                        "package a; public class BadA extends Exception {}",
                        "package a; public class BadB extends Exception {}")
                .mapping("a.One", "get()", List.of("a.Old"))
                .mapping("a.Bad", "new", List.of("a.BadA", "a.BadB"));
        sides.areTheSame(
                "package u; class U { Object u() { try { return new a.Old(); } catch (java.io.IOException e) { return null; } } }",
                "package u; class U { Object u() { return a.One.get(); } }");
        sides.difference(
                        "package u; class U { Object u() { try { return new a.Old(); } catch (RuntimeException e) { return null; }"
                                + " catch (java.io.IOException e) { return null; } } }",
                        "package u; class U { Object u() { return a.One.get(); } }")
                .contains("the handlers of");
        String two = "package u; class U { int n; void f() throws %s { throw new %s(); } void u() {"
                + " try { f(); g(); } %s } void g() throws %s { throw new %s(); } }";
        String before = two.formatted(
                "a.BadA", "a.BadA", "catch (a.BadA e) { n = 1; } catch (a.BadB e) { n = %d; }", "a.BadB", "a.BadB");
        String after = two.formatted("a.Bad", "a.Bad", "catch (a.Bad e) { n = 1; }", "a.Bad", "a.Bad");
        sides.areTheSame(before.formatted(1), after);
        sides.difference(before.formatted(2), after).contains("2");
    }

    @Test
    void a_check_that_both_sides_have_is_the_same() {
        areTheSame(
                "void u() { Old o = Old.make(); if (o != null) o.close(); }",
                "void u() { One o = One.get(); if (o != null) o.close(); }");
        areTheSame(
                "void u() { Old o = new Old(); if (o != null) { o.close(); } else { see(1); } }",
                "void u() { One o = One.get(); if (o != null) { o.close(); } else { see(1); } }");
        areTheSame(
                "void u() { try (Old o = Old.make()) { o.size(); } }",
                "void u() { try (One o = One.get()) { o.size(); } }");
        differ(
                "void u() { Old o = Old.make(); if (o != null) o.close(); }",
                "void u() { One o = One.get(); if (o == null) o.close(); }");
    }

    @Test
    void a_method_of_a_line_is_no_accessor_and_so_its_result_may_be_null() {
        TwoSides sides = TwoSides.with(
                        "package a; public class One { public static One get() { return null; } public static One find()"
                                + " { return null; } public void f() {} }",
                        "package a; public class Old { public static Old find() { return null; } public static void f() {} }")
                .mapping("a.One", "get()", List.of("a.Old"), "a.Old find() -> find()", "a.Old f() -> f()");
        String user = "package u; import a.*; class U { void u() { %s } }";
        sides.areTheSame(user.formatted("Old.find();"), user.formatted("One.find();"));
        sides.difference(
                        user.formatted("Old o = Old.find(); System.gc();"),
                        user.formatted("One o = One.find(); if (o != null) System.gc();"))
                .isNotNull();
        sides.areTheSame(user.formatted("Old.f();"), user.formatted("One.get().f();"));
        sides.difference(user.formatted("Old.find(); Old.f();"), user.formatted("One.find().f();"))
                .isNotNull();
    }

    @Test
    void kotlins_check_of_a_value_is_left_out_only_where_a_constructor_was() {
        TwoSides sides = SIDES.and("package kotlin.jvm.internal; public class Intrinsics { public static void"
                + " checkNotNullExpressionValue(Object o, String s) {} }");
        String check = "kotlin.jvm.internal.Intrinsics.checkNotNullExpressionValue(o, \"%s\");";
        String user = "package u; import a.*; class U { static Object sink; void u(%s) { %s sink = o; } }";
        sides.areTheSame(
                user.formatted("", "Old o = new Old();"),
                user.formatted("", "One o = One.get(); " + check.formatted("get(...)")));
        sides.areTheSame(
                user.formatted("", "Old o = Old.make(); " + check.formatted("make(...)")),
                user.formatted("", "One o = One.get(); " + check.formatted("get(...)")));
        sides.difference(user.formatted("Old o", ""), user.formatted("One o", check.formatted("o")))
                .isNotNull();
    }

    @Test
    void a_field_that_became_narrower_is_asked_the_same() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { public Integer n = 1; public String s; }",
                        "package a; public class L { public Number n = 1; public Object s; }")
                .mapping("a.C", "new", List.of("a.L"));
        String user = "package u; class U { int u(a.%s l) { return l.n.%s() + l.s.%s(); } }";
        sides.areTheSame(user.formatted("L", "intValue", "hashCode"), user.formatted("C", "intValue", "hashCode"));
        sides.difference(user.formatted("L", "intValue", "hashCode"), user.formatted("C", "intValue", "length"))
                .isNotNull();
        sides.difference(user.formatted("L", "intValue", "hashCode"), user.formatted("C", "shortValue", "hashCode"))
                .isNotNull();
        sides.difference(
                        "package u; class U { Object u(a.C l) { return l.n; } }",
                        "package u; class U { Object u(a.C l) { return l.s; } }")
                .isNotNull();
    }
}
