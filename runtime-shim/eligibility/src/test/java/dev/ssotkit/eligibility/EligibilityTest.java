package dev.ssotkit.eligibility;

import static dev.ssotkit.eligibility.Verdicts.CANONICAL;
import static dev.ssotkit.eligibility.Verdicts.facade;
import static dev.ssotkit.eligibility.Verdicts.reasons;
import static dev.ssotkit.eligibility.Verdicts.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.TypeName;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

    @Test
    void a_type_that_canonical_extends_yields_canonical_itself() {
        Verdict verdict = verdict(
                "package a; public class Legacy { public void send(String s) { } }",
                "package c; public class Canonical extends a.Legacy { }");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.IDENTITY);
        assertThat(verdict.canForward()).isTrue();
        assertThat(verdict).hasToString("identity");
    }

    @Test
    void an_interface_that_canonical_implements_yields_canonical_itself() {
        assertThat(verdict(
                                "package a; public interface Legacy { void send(String s); }",
                                "package c; public class Canonical implements a.Legacy { public void send(String s) { } }")
                        .kind())
                .isEqualTo(Verdict.Kind.IDENTITY);
    }

    @Test
    void a_type_that_is_legacy_and_canonical_yields_canonical_itself() {
        CompiledClasses classes = CompiledClasses.of(CANONICAL);
        Verdict verdict = Eligibility.of(
                Entries.entry("c.Canonical", "c.Holder get()", Collections.singletonList("c.Canonical")),
                TypeName.of("c.Canonical"),
                classes);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.IDENTITY);
    }

    @Test
    void identity_says_what_would_keep_objects_made_by_reflection_from_forwarding() {
        Verdict verdict = verdict(
                "package a; public class Legacy { public int open; }",
                "package c; public class Canonical extends a.Legacy { }");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.IDENTITY);
        assertThat(verdict.canForward()).isFalse();
        assertThat(verdict.reasons()).containsExactly("field open of a.Legacy is not private");
        assertThat(verdict.forwardings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private static Legacy last; Legacy() { last = this; } public static void tool() { last.send(null); }",
                "static Object last; Legacy() { last = this; }",
                "private static Legacy last, other; Legacy(int n) { Legacy me = n > 0 ? this : null; last = other = me; }",
                "Legacy() { Kept.last = this; } static class Kept { static Object last; }",
            })
    void a_constructor_that_stores_its_object_in_a_static_field_is_missed_behind_a_facade(String members) {
        assertThat(reasons("package a; public class Legacy { " + members + " public void send(String s) { } }"))
                .allMatch(reason -> reason.startsWith("a constructor of a.Legacy stores its object in a.Legacy"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private static int made; Legacy() { made++; }",
                "private static Object settings; Legacy() { if (settings == null) { settings = load(); } } static Object load() { return null; }",
                "private static Legacy last; Legacy(Legacy other) { last = other; }",
            })
    void what_else_it_stores_there_is_not(String members) {
        assertThat(facade("package a; public class Legacy { " + members + " public void send(String s) { } }"))
                .isTrue();
    }

    @Test
    void canonical_makes_up_for_such_constructors_if_each_does_so() {
        String canonical = "package c; public class Canonical extends a.Legacy { }";
        assertThat(verdict(
                                "package a; public class Legacy { static Legacy last; public Legacy() { last = this; } public Legacy(int n) { this(); } }",
                                canonical)
                        .kind())
                .isEqualTo(Verdict.Kind.IDENTITY);
        assertThat(reasons(
                        "package a; public class Legacy { private static Legacy last; public Legacy() { } public Legacy(int n) { last = this; } }",
                        canonical))
                .containsExactly("one constructor of a.Legacy stores its object in a.Legacy.last, another does not");
    }

    @Test
    void a_type_of_the_same_methods_yields_a_facade() {
        Verdict verdict = verdict("""
                package a; public class Legacy { private int n; static int m;
                  public Legacy(int x) { } public void send(String s) { } int count() { return 1; }
                  private void hidden() { } public static void tool() { } }
                """);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FACADE);
        assertThat(verdict.canForward()).isTrue();
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.forwardings())
                .extracting(Forwarding::toString)
                .containsExactlyInAnyOrder(
                        "send(java.lang.String) -> send(java.lang.String)",
                        "count() -> count()",
                        "equals(java.lang.Object) -> equals(java.lang.Object)",
                        "hashCode() -> hashCode()",
                        "toString() -> toString()");
        assertThat(verdict).hasToString("facade");
    }

    @Test
    void final_types_and_records_yield_a_facade_like_any_other() {
        assertThat(facade("package a; public final class Legacy { public final synchronized void send(String s) { } }"))
                .isTrue();
        assertThat(facade("package a; public record Legacy(String name, int count) { }"))
                .isTrue();
    }

    @Test
    void abstract_types_and_interfaces_yield_a_facade_when_all_they_ask_for_is_there() {
        assertThat(facade("package a; public interface Legacy { void send(String s); int count(); }"))
                .isTrue();
        assertThat(facade("""
                package a; public abstract class Legacy implements java.util.function.Consumer<String> {
                  abstract int count(); }
                """)).as("accept(Object) has no counterpart").isFalse();
        assertThat(facade("""
                package a; public abstract class Legacy implements Sender { abstract int count(); }
                interface Sender { void send(String s); }
                """)).isTrue();
    }

    @Test
    void names_only_entries_move_whatever_the_types_are() {
        Verdict verdict = Eligibility.of(
                Entries.entry("c.Canonical", "new", Collections.singletonList("a.Legacy")),
                TypeName.of("a.Legacy"),
                name -> Optional.empty());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.MOVES);
        assertThat(verdict).hasToString("moves");
    }

    @Test
    void a_retired_type_and_an_unknown_canonical_type_are_blocked() {
        CompiledClasses classes = CompiledClasses.of(CANONICAL);
        assertThat(Eligibility.of(
                        Entries.entry("c.Canonical", "get()", Collections.singletonList("a.Outer.Retired")),
                        TypeName.of("a.Outer.Retired"),
                        classes))
                .hasToString("blocked: is not among the classes")
                .extracting(Verdict::legacyType)
                .isEqualTo("a.Outer$Retired");
        assertThat(Eligibility.of(
                        Entries.entry("c.Unknown", "get()", Collections.singletonList("c.Canonical")),
                        TypeName.of("c.Canonical"),
                        classes))
                .hasToString("blocked: canonical type c.Unknown is not among the classes");
    }

    @Test
    void nested_types_are_found_however_they_are_written() {
        CompiledClasses classes =
                CompiledClasses.of(CANONICAL, "package a; public class Outer { public static class Legacy { } }");
        Verdict verdict = Eligibility.of(
                Entries.entry("c.Canonical", "get()", Collections.singletonList("a.Outer.Legacy")),
                TypeName.of("a.Outer.Legacy"),
                classes);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FACADE);
        assertThat(verdict.legacyType()).isEqualTo("a.Outer$Legacy");
    }
}
