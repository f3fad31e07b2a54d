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
}
