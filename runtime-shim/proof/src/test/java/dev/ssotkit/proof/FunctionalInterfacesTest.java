package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lambdas and references whose interface moved: whether they can be written, and their bridges, follow from what it extends. */
class FunctionalInterfacesTest {

    private static final String PLAIN = "public interface %s { String f(String s); }";
    private static final String SERIALIZABLE =
            "public interface %s extends java.io.Serializable { String f(String s); }";
    private static final String BRIDGED = "public interface %s extends Base<String> { String f(String s); }";
    private static final String BASE = "package a; public interface Base<T> { Object f(T t); }";

    private static TwoSides sides(String was, String is) {
        return TwoSides.with(
                        BASE,
                        "package a; " + is.formatted("C"),
                        "package a; " + was.formatted("L"),
                        "package a; public interface Marked { }")
                .mapping("a.C", "new", List.of("a.L"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object u() { a.%s it = s -> s.trim(); return it; }",
                "Object u(int n) { a.%s it = s -> s.substring(n); return it; }",
                "Object u() { a.%s it = String::trim; return it; }",
                "Object u(String t) { a.%s it = t::concat; return it; }",
                "interface K extends a.%s { } Object u() { K it = s -> s.trim(); return it; }",
                "Object u() { return (a.%s & a.Marked) s -> s.trim(); }",
            })
    void they_follow_their_interface(String member) {
        String user = "package u; class U { " + member + " }";
        for (String was : List.of(PLAIN, SERIALIZABLE, BRIDGED)) {
            for (String is : List.of(PLAIN, SERIALIZABLE, BRIDGED)) {
                TwoSides sides = sides(was, is);
                sides.areTheSame(user.formatted("L"), user.formatted("C"));
                sides.areTheSame(user.formatted("L"), user.formatted("L"));
            }
        }
    }

    @Test
    void their_method_has_the_name_that_the_map_gives_it() {
        String other = "public interface %s { String g(String s); }";
        TwoSides unmapped = sides(PLAIN, other);
        TwoSides mapped = TwoSides.with("package a; " + other.formatted("C"), "package a; " + PLAIN.formatted("L"))
                .mapping("a.C", "new", List.of("a.L"), "a.L f(..) -> g");
        for (String function : List.of("s -> s.trim()", "String::trim")) {
            String user = "package u; class U { Object u() { a.%s it = " + function + "; return it; } }";
            mapped.areTheSame(user.formatted("L"), user.formatted("C"));
            unmapped.difference(user.formatted("L"), user.formatted("C")).isNotNull();
            mapped.difference(user.formatted("L"), user.formatted("C").replace("trim", "strip"))
                    .isNotNull();
        }
    }

    @Test
    void what_they_run_is_compared_all_the_same() {
        sides(PLAIN, SERIALIZABLE)
                .difference(
                        "package u; class U { Object u() { a.L it = s -> s.trim(); return it; } }",
                        "package u; class U { Object u() { a.C it = s -> s.strip(); return it; } }")
                .isNotNull();
    }

    @Test
    void one_that_is_written_though_no_type_says_so_is_a_difference() {
        String user = "package u; class U { Object u() { return (%s) s -> s.trim(); } }";
        sides(PLAIN, PLAIN)
                .areTheSame(user.formatted("a.L & java.io.Serializable"), user.formatted("a.C & java.io.Serializable"));
        sides(PLAIN, PLAIN)
                .difference(user.formatted("a.L"), user.formatted("a.C & java.io.Serializable"))
                .isNotNull();
        sides(PLAIN, PLAIN)
                .difference(user.formatted("a.L & java.io.Serializable"), user.formatted("a.C"))
                .isNotNull();
        sides(SERIALIZABLE, SERIALIZABLE)
                .difference(user.formatted("a.L & a.Marked"), user.formatted("a.C"))
                .isNotNull();
    }

    @Test
    void that_they_can_be_written_or_no_more_is_a_note() {
        String user = "package u; class U { Object u() { a.%s it = s -> s.trim(); return it; } }";
        assertThat(sides(PLAIN, SERIALIZABLE)
                        .prove(user.formatted("L"), user.formatted("C"))
                        .notes()
                        .toString())
                .contains("a lambda of a.C", "can be written now");
        assertThat(sides(SERIALIZABLE, PLAIN)
                        .prove(user.formatted("L"), user.formatted("C"))
                        .notes()
                        .toString())
                .contains("a lambda of a.C", "cannot be written any more");
    }

    @Test
    void a_method_that_reads_lambdas_and_was_written_by_hand_is_a_method_like_any() {
        String user = "package u; class U { Object u() { a.%s it = s -> s.trim(); return it; }"
                + " private static Object $deserializeLambda$(Object given) { return \"%s\"; } }";
        TwoSides sides = sides(PLAIN, SERIALIZABLE);
        sides.areTheSame(user.formatted("L", "x"), user.formatted("C", "x"));
        sides.difference(user.formatted("L", "x"), user.formatted("C", "y")).isNotNull();
    }
}
