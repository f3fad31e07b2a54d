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
            }
            """;

    private static final String OLD = """
            package a; public class Old implements AutoCloseable {
                public static Old make() { return new Old(); }
                public static Old make(int n) { return new Old(); }
                public static Old other() { return new Old(); }
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
        areTheSame("Object u() { return Old.other(); }", "Object u() { return One.other(); }");
        differ("Object u() { return Old.other(); }", "Object u() { return One.get(); }");
        differ("Object u() { return Old.make(1); }", "Object u() { return One.get(); }");
    }

    @Test
    void a_result_that_became_wider_is_the_same_where_it_is_widened() {
        areTheSame("long u(Old o) { return o.size(); }", "long u(One o) { return o.size(); }");
        areTheSame("void u(Old o) { see((long) o.size()); }", "void u(One o) { see(o.size()); }");
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
}
