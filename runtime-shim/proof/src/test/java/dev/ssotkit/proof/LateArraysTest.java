package dev.ssotkit.proof;

import static dev.ssotkit.proof.ChatSides.areAsTheMapSays;
import static dev.ssotkit.proof.ChatSides.difference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody sees when an array is made, but what is in it. */
class LateArraysTest {

    private static final String TAKE = "List<Object> take(Object... all) { return Arrays.asList(all); } ";

    @Test
    void one_that_is_made_after_the_effects_of_its_elements_is_the_same() {
        areAsTheMapSays(
                TAKE + "Object u() { return take(one(), new Legacy(two())); }",
                TAKE + "Object u() { String a = one(); two(); return take(a, Canonical.getInstance()); }");
        areAsTheMapSays(
                "Object u() { return new Object[] { one(), new Legacy(two()), 3 }; }",
                "Object u() { String a = one(); two(); return new Object[] { a, Canonical.getInstance(), 3 }; }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            take(a, Canonical.getInstance(), null) ~ one more
            take(Canonical.getInstance(), a)       ~ another order
            take(a, a)                             ~ another element
            take(a)                                ~ one less
            take((Object[]) new String[] { a, "" }) ~ another type
            """)
    void one_with_other_elements_is_a_difference(String after, String why) {
        difference(
                        TAKE + "Object u() { return take(one(), new Legacy(two())); }",
                        TAKE + "Object u() { String a = one(); two(); return " + after + "; }")
                .as(why)
                .isNotNull();
    }

    @Test
    void what_is_written_once_it_was_handed_on_is_an_effect() {
        String before = "void u() { Object[] a = { one(), new Legacy(two()) }; sink = a; a[0] = name; test(a); }";
        String after =
                "void u() { String b = one(); two(); Object[] a = { b, Canonical.getInstance() }; sink = a; %s test(a); }";
        areAsTheMapSays(before, after.formatted("a[0] = name;"));
        difference(before, after.formatted("")).isNotNull();
        difference(before, after.formatted("a[1] = name;")).isNotNull();
    }

    @Test
    void a_length_or_an_index_that_is_calculated_is_none_that_is_known() {
        difference(
                        "Object u(int n, int m, int k) { return new byte[n + m]; }",
                        "Object u(int n, int m, int k) { return new byte[n + k]; }")
                .isNotNull();
        difference(
                        "Object u(int n, int m) { Object[] a = new Object[97]; a[n + m] = name; return a; }",
                        "Object u(int n, int m) { Object[] a = new Object[97]; a[n + n] = name; return a; }")
                .isNotNull();
        difference(
                        "void u(Legacy l, int n, int m) { l.tell(one(), two()); }",
                        "void u(Canonical l, int n, int m) { String[] a = new String[n + m]; a[0] = one(); a[1] = two();"
                                + " a[2] = \"!\"; l.all(a); }")
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            sink = new Object[] { x }; x = b;                 ~ one(); sink = new Object[] { x }; x = c;              ~ another one each time
            l.tell(x, n > 0 ? b : c); x = b;                  ~ l.all(y, (y = c) == name ? b : c, "!");               ~ an element that is gone when the call is made
            l.tell(x, n > 0 ? b : c); x = b;                  ~ l.all(x, n > 0 ? b : c, "!"); x = c;                  ~ a choice in between
            """)
    void what_was_in_an_array_once_need_not_be_in_it_the_next_time(String before, String after, String why) {
        String loop = "void u(%s l, String b, String c, int n) { String x = name; String y = x; for (;;) { %s } }";
        boolean isMade = before.startsWith("sink");
        difference(
                        loop.formatted("Legacy", isMade ? "Object[] t = { x }; one(); sink = t; x = b;" : before),
                        loop.formatted("Canonical", after))
                .as(why)
                .isNotNull();
    }

    @Test
    void an_array_that_is_filled_over_several_paths_is_what_is_in_it() {
        String loop = "void u(%s l, String b, String c, int n) { String x = name; for (;;) { %s x = b; } }";
        areAsTheMapSays(
                loop.formatted("Legacy", "l.tell(x, n > 0 ? b : c);"),
                loop.formatted("Canonical", "l.all(x, n > 0 ? b : c, \"!\");"));
        areAsTheMapSays(
                loop.formatted("Legacy", "Object[] t = { x }; one(); sink = t;"),
                loop.formatted("Canonical", "one(); sink = new Object[] { x };"));
    }

    @Test
    void what_is_written_once_a_mapped_call_has_it_is_an_effect() {
        difference(
                        "void u(Legacy l) { l.tell(\"a\", \"b\"); }",
                        "void u(Canonical l) { String[] a = { \"a\", \"b\", \"!\" }; l.all(a); a[0] = name; }")
                .isNotNull();
    }
}
