package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions whose types move, and handlers for what can no longer be thrown. */
class CaughtTypesTest {

    private static final TwoSides SIDES = TwoSides.with(
                    "package a; public class C extends Exception { public C(String m) {} }",
                    "package a; public class L1 extends Exception { public L1(String m) {} }",
                    "package a; public class L2 extends Exception { public L2(String m) {} }",
                    "package a; public class M { public static M get() { return null; } public void f() {} }",
                    "package a; public class Old { public void f() throws java.io.IOException {} }")
            .mapping("a.C", "new", List.of("a.L1", "a.L2"))
            .mapping("a.M", "get()", List.of("a.Old"));

    private static ProofResult prove(String before, String after) {
        String user = "package u; import a.*; class U { void one() {} void two() {} void some() throws %s {} %s }";
        return SIDES.prove(user.formatted("L1, L2", before), user.formatted("C", after));
    }

    @Test
    void a_type_that_is_thrown_and_caught_moves() {
        assertThat(prove(
                                "void x() { try { some(); throw new L1(\"a\"); } catch (L1 | L2 e) { one(); } }",
                                "void x() { try { some(); throw new C(\"a\"); } catch (C e) { one(); } }")
                        .differences())
                .isEmpty();
    }

    @Test
    void handlers_of_types_that_became_one_are_one_only_if_the_first_wins() {
        assertThat(prove(
                                "void x() { try { some(); } catch (L1 e) { one(); } catch (L2 e) { two(); } }",
                                "void x() { try { some(); } catch (C e) { one(); } }")
                        .differences())
                .isNotEmpty();
    }

    @Test
    void an_alternative_that_can_no_longer_be_thrown_may_go() {
        assertThat(prove(
                                "void x(Old o) { try { o.f(); } catch (java.io.IOException | IllegalStateException e) { one(); }"
                                        + " }",
                                "void x(M o) { try { o.f(); } catch (IllegalStateException e) { one(); } }")
                        .differences())
                .isEmpty();
        assertThat(prove(
                                "void x(Old o) { try { o.f(); } catch (IllegalArgumentException | IllegalStateException e) {"
                                        + " one(); } catch (java.io.IOException e) { } }",
                                "void x(M o) { try { o.f(); } catch (IllegalStateException e) { one(); } }")
                        .differences())
                .isNotEmpty();
    }

    @Test
    void a_handler_that_no_longer_catches_what_moved_is_a_difference() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C extends RuntimeException {}",
                        "package a; public class L extends IllegalStateException {}")
                .mapping("a.C", "new", List.of("a.L"));
        String user =
                "package u; class U { void x() { try { throw new a.%s(); } catch (IllegalStateException e) { } } }";
        assertThat(sides.prove(user.formatted("L"), user.formatted("C")).differences())
                .isNotEmpty();
    }

    @Test
    void a_test_that_answers_otherwise_for_what_moved_is_a_difference() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { }",
                        "package a; public class L implements Comparable<L> { public int"
                                + " compareTo(L l) { return 0; } }")
                .mapping("a.C", "new", List.of("a.L"));
        String user =
                "package u; class U { boolean x(a.%s l) { return l instanceof Comparable; } Object y(a.%<s l) { return"
                        + " (Comparable<?>) l; } Object z() { Object o = new a.%<s(); return (Comparable<?>) o; } }";
        assertThat(sides.prove(user.formatted("L"), user.formatted("C")).differences())
                .extracting(difference -> difference.place().member())
                .containsExactlyInAnyOrder("x(L)", "y(L)", "z()");
    }

    /** Kotlin, Groovy and those who throw sneakily declare nothing. */
    @Test
    void a_handler_goes_only_with_something_that_declared_its_exception(@TempDir Path folder) throws IOException {
        String user = "package u; class U { void two() {} void x(S s%s) { %s } }";
        String handled = "try { s.sneak(); %s } catch (java.io.IOException e) { two(); }";
        assertThat(proveWithSneaky(
                                folder.resolve("one"),
                                user.formatted("", handled.formatted("")),
                                user.formatted("", "s.sneak();"))
                        .differences())
                .singleElement()
                .satisfies(
                        difference -> assertThat(difference.found()).contains("nothing that declares this exception"));
        assertThat(proveWithSneaky(
                                folder.resolve("two"),
                                user.formatted(", a.Old o", handled.formatted("o.f();")),
                                user.formatted(", a.M o", "s.sneak(); o.f();"))
                        .differences())
                .isEmpty();
    }

    private static ProofResult proveWithSneaky(Path folder, String before, String after) throws IOException {
        String sneaky = "package u; class S { void sneak()%s {} }";
        List<String> shared = List.of(
                "package a; public class M { public static M get() { return null; } public void f() {} }",
                "package a; public class Old { public void f() throws java.io.IOException {} }");
        List<Path> sides = new ArrayList<>();
        for (String user : List.of(before, after)) {
            Path side = folder.resolve(String.valueOf(sides.size()));
            List<String> sources = new ArrayList<>(shared);
            sources.addAll(
                    List.of(user, sneaky.formatted(user.contains("catch") ? " throws java.io.IOException" : "")));
            JavaCompilation.of(sources).options("--release", "17").into(side);
            JavaCompilation.of(sneaky.formatted("")).options("--release", "17").into(side);
            sides.add(side);
        }
        Entry entry = Entry.of(EntryOptions.named("test, entry 1")
                        .option("canonicalType", "a.M")
                        .option("accessor", "get()")
                        .option("legacyTypes", List.of("a.Old"))
                        .build())
                .entry();
        return Proof.under(ConsolidationMap.of(List.of(entry)))
                .of(List.of(sides.get(0)), List.of(sides.get(1)), List.of());
    }
}
