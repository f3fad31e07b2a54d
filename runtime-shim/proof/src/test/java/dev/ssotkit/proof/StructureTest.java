package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What classes declare. */
class StructureTest {

    private static final TwoSides SIDES = TwoSides.with(
                    "package a; public class C<T> { public static C<?> get() { return null; }"
                            + " public static class In {} }",
                    "package a; public class L<T> { public static class In {} }",
                    "package a; public class Plain {}",
                    "package a; public class Generic<T> {}",
                    "package a; public enum E1 { A, B }",
                    "package a; public enum E2 { A, B }",
                    "package a; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) @Repeatable(All.class)"
                            + " public @interface Note { Class<?> type() default Object.class; String[] text() default {};"
                            + " E1 old() default E1.A; E2 now() default E2.A; }",
                    "package a; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface All {"
                            + " Note[] value(); }",
                    "package a; import java.lang.annotation.*; @Target(ElementType.TYPE_USE) public @interface Use {}")
            .mapping("a.C", "get()", List.of("a.L"))
            .mapping("a.Plain", "new", List.of("a.Generic"))
            .mapping("a.E2", "new", List.of("a.E1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class U { L<String> f; } ~ class U { C<String> f; }",
                "class U { List<? extends L<String>[]> f; } ~ class U { List<? extends C<String>[]> f; }",
                "class U { Generic<String> f; } ~ class U { Plain f; }",
                "class U { Map<String, Generic<List<String>>> f; } ~ class U { Map<String, Plain> f; }",
                "class U<T extends L<T>> { void m(T t) {} } ~ class U<T extends C<T>> { void m(T t) {} }",
                "class U { L.In f; } ~ class U { C.In f; }",
                "class U { void m(L<?>[] l) throws L2 {} } class L2 extends Exception {} ~ class U { void m(C<?>[] l)"
                        + " throws L2 {} } class L2 extends Exception {}",
                "class U { @Note(type = L.class) int f; } ~ class U { @Note(type = C.class) int f; }",
                "class U { @Note(type = L.In[].class) void m() {} } ~ class U { @Note(type = C.In[].class) void m() {} }",
                "record U(L<String> a, int b) {} ~ record U(C<String> a, int b) {}",
                "class U extends Generic<String> {} ~ class U extends Plain {}",
                "class U { @Use Plain f; List<@Use Plain> g; } ~ class U { List<@Use Plain> g; @Use Plain f; }",
                "class U { int v(E1 e) { return switch (e) { case A -> 1; case B -> 2; }; } } ~ class U { int v(E2 e) { return"
                        + " switch (e) { case A -> 1; case B -> 2; }; } }",
                "class U { E1 m() { return E1.valueOf(\"A\"); } } ~ class U { E2 m() { return E2.valueOf(\"A\"); } }",
            })
    void declarations_move_with_their_types(String pair) {
        ProofResult result = prove(pair);
        assertThat(result.differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class U { L<String> f; } ~ class U { Plain f; }",
                "class U { L<String> f; } ~ class U { C<Integer> f; }",
                "class U { Plain f; } ~ class U { Generic<String> f; }",
                "class U { L.In f; } ~ class U { C<?> f; }",
                "class U { int f; } ~ class U { int g; }",
                "class U { int f; } ~ class U { }",
                "class U { } ~ class U { void m() {} }",
                "class U { int f; } ~ class U { static int f; }",
                "class U { int f; } ~ class U { volatile int f; }",
                "class U { } ~ public class U { }",
                "class U { } ~ final class U { }",
                "class U { class V {} } ~ class U { static class V {} }",
                "class U { static final int F = 1; } ~ class U { static final int F = 2; }",
                "class U { } ~ class U implements Cloneable { }",
                "class U extends Plain { } ~ class U { }",
                "class U implements Runnable, Cloneable { public void run() {} } ~ class U implements Runnable { public"
                        + " void run() {} }",
                "class U { @Deprecated int f; } ~ class U { int f; }",
                "class U { @Note(text = \"a\") int f; } ~ class U { @Note(text = \"b\") int f; }",
                "class U { @Note(text = {\"a\", \"b\"}) int f; } ~ class U { @Note(text = {\"b\", \"a\"}) int f; }",
                "class U { @Note(type = L.class) int f; } ~ class U { @Note(type = Plain.class) int f; }",
                "class U { void m(@Note int a, int b) {} } ~ class U { void m(int a, @Note int b) {} }",
                "class U { @Note @Note(text = \"b\") int f; } ~ class U { @Note int f; }",
                "class U { List<@Use Plain> g; } ~ class U { List<Plain> g; }",
                "@Note class U { } ~ class U { }",
                "class U { void m() throws java.io.IOException {} } ~ class U { void m() {} }",
                "class U { void m(int... a) {} } ~ class U { void m(int[] a) {} }",
                "record U(int a, int b) {} ~ record U(int b, int a) {}",
                "sealed interface U permits V, W {} final class V implements U {} final class W implements U {} ~ sealed"
                        + " interface U permits V {} final class V implements U {} final class W {}",
                "interface U { void m(); } ~ interface U { default void m() {} }",
                "@interface U { int a() default 1; } ~ @interface U { int a() default 2; }",
                "enum U { A, B } ~ enum U { B, A }",
                "class U { List<String> m() { return null; } } ~ class U { List<Object> m() { return null; } }",
            })
    void a_declaration_that_differs_in_one_thing_is_a_difference(String pair) {
        assertThat(prove(pair).differences()).isNotEmpty();
    }

    @Test
    void a_class_that_is_missing_or_new_is_said() {
        ProofResult result = SIDES.prove(List.of("package u; class Old {}"), List.of("package u; class New {}"));
        assertThat(result.differences())
                .extracting(difference ->
                        difference.place().className() + ": " + difference.expected() + ", " + difference.found())
                .containsExactly(
                        "u.New: no such class, a new class, or one that --before lacks",
                        "u.Old: this class, no such class: the move deleted it, or --after lacks it");
        assertThat(result.differing()).isEqualTo(2);
    }

    @Test
    void canonical_and_legacy_types_are_not_judged_nor_is_what_is_nested_in_them() {
        TwoSides sides = TwoSides.with().mapping("a.C", "new", List.of("a.L"));
        ProofResult result = sides.prove(
                List.of("package a; class C { int f; class In {} }", "package a; class L { class In {} }"),
                List.of("package a; class C { long f; class Out {} }"));
        assertThat(result.differences()).isEmpty();
        assertThat(result.definitions()).isEqualTo(5);
    }

    private static ProofResult prove(String pair) {
        String[] sides = pair.split(" ~ ", -1);
        String head = "package u; import a.*; import java.util.*; ";
        return SIDES.prove(Arrays.asList(head + sides[0]), Arrays.asList(head + sides[1]));
    }

    @Test
    void an_enum_is_abstract_if_its_constants_have_bodies_for_what_its_supertypes_leave_open() {
        TwoSides sides = TwoSides.with(
                        "package a; public interface C { default void f() {} }",
                        "package a; public interface L { void f(); }")
                .mapping("a.C", "new", List.of("a.L"));
        String user = "package u; enum U implements a.%s { A { public void f() { name(); } } }";
        sides.areTheSame(user.formatted("L"), user.formatted("C"));
    }
}
