package dev.ssotkit.eligibility;

import static dev.ssotkit.eligibility.Verdicts.CANONICAL;
import static dev.ssotkit.eligibility.Verdicts.facade;
import static dev.ssotkit.eligibility.Verdicts.forwarding;
import static dev.ssotkit.eligibility.Verdicts.reasons;
import static dev.ssotkit.eligibility.Verdicts.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardingTest {

    @Test
    void every_method_that_is_missing_on_canonical_is_a_reason() {
        assertThat(reasons("""
                package a; public class Legacy { public void flush() { } void send(Object s) { }
                  protected int[] load(int[][] a, a.Legacy b) { return null; } }
                """))
                .containsExactly(
                        "method flush() has no counterpart in c.Canonical",
                        "method send(java.lang.Object) has no counterpart in c.Canonical",
                        "method load(int[][], a.Legacy) has no counterpart in c.Canonical");
    }

    @Test
    void methods_of_superclasses_below_those_shared_count_too() {
        assertThat(reasons(
                        "package a; public class Legacy extends Middle { }",
                        "package a; public class Middle extends Shared { public void flush() { } }",
                        "package a; public class Shared { public void shared() { } }",
                        "package c; public class Canonical extends a.Shared { }"))
                .containsExactly("method flush() has no counterpart in c.Canonical");
    }

    @Test
    void a_result_must_fit_where_callers_expect_it() {
        assertThat(reasons("""
                package a; public class Legacy { public String count() { return null; }
                  public long name() { return 0; } public boolean send(String s) { return true; } }
                """))
                .containsExactly(
                        "method count() returns java.lang.String, but count() of c.Canonical returns int",
                        "method name() returns long, but name() of c.Canonical returns java.lang.String",
                        "method send(java.lang.String) returns boolean, but send(java.lang.String) of c.Canonical returns void");
    }

    @Test
    void void_accepts_any_result_and_results_may_be_narrower() {
        assertThat(
                        facade(
                                "package a; public class Legacy { public void count() { } public Object name() { return null; } }"))
                .isTrue();
        assertThat(facade("package a; public class Legacy { public long count() { return 0; } }"))
                .isTrue();
    }

    @Test
    void a_method_returning_the_legacy_type_hands_back_the_facade() {
        Verdict verdict = verdict("package a; public class Legacy { public Legacy self() { return this; } }");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FACADE);
        assertThat(forwarding(verdict, "self").resultBecomesFacade()).isTrue();
        assertThat(forwarding(verdict, "hashCode").resultBecomesFacade()).isFalse();
    }

    @Test
    void clone_is_a_method_like_any_other() {
        assertThat(
                        reasons(
                                "package a; public class Legacy implements Cloneable { public Object clone() { return null; } }"))
                .containsExactly("method clone() has no counterpart in c.Canonical");
    }

    @Test
    void default_methods_forward_where_canonical_has_them_and_keep_their_bodies_where_not() {
        Verdict verdict = verdict(
                "package a; public class Legacy implements Sender { public void send(String s) { } }", """
                package a; public interface Sender { void send(String s); default int count() { return 0; }
                  default void twice(String s) { send(s); send(s); } }
                """, CANONICAL);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FACADE);
        assertThat(forwarding(verdict, "count").needsOverride()).isTrue();
        assertThat(forwarding(verdict, "count").declaringType()).isEqualTo("a.Sender");
        assertThat(verdict.forwardings()).extracting(f -> f.method().name()).doesNotContain("twice");
    }

    @Test
    void a_default_method_of_the_legacy_interface_itself_needs_a_counterpart() {
        assertThat(reasons("package a; public interface Legacy { void send(String s); default void twice() { } }"))
                .containsExactly("method twice() has no counterpart in c.Canonical");
    }

    @Test
    void bridges_need_no_counterpart_of_their_own() {
        assertThat(facade("""
                        package a; public class Legacy implements java.util.function.Supplier<String> {
                          public String get() { return null; } }
                        """, "package c; public class Canonical { public String get() { return null; } }"))
                .isTrue();
    }

    @Test
    void an_alias_forwards_what_it_inherits() {
        Verdict verdict = verdict("package a; public class Legacy extends c.Canonical { }");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FACADE);
        assertThat(verdict.forwardings())
                .filteredOn(forwarding -> forwarding.declaringType().equals("c.Canonical"))
                .hasSize(5)
                .allMatch(Forwarding::needsOverride);
    }

    @Test
    void an_alias_that_adds_a_method_is_not_eligible() {
        assertThat(reasons("package a; public class Legacy extends c.Canonical { public void extra() { } }"))
                .containsExactly("method extra() has no counterpart in c.Canonical");
    }

    @Test
    void equals_hash_code_and_to_string_forward_whoever_declares_them() {
        Verdict verdict =
                verdict("package a; public class Legacy { @Override public final int hashCode() { return 1; } }");
        assertThat(forwarding(verdict, "hashCode").needsOverride()).isFalse();
        assertThat(forwarding(verdict, "hashCode").target().isFinal())
                .as("Object's, not the legacy one")
                .isFalse();
        assertThat(forwarding(verdict, "toString").needsOverride()).isTrue();
        assertThat(forwarding(verdict, "toString").declaringType()).isEqualTo("java.lang.Object");
        assertThat(forwarding(verdict, "equals").targetOwner()).isEqualTo("c.Canonical");
    }

    @Test
    void canonical_may_be_an_interface_and_inherit_its_methods() {
        Verdict verdict = verdict(
                "package a; public class Legacy { public void send(String s) { } }",
                "package c; public interface Canonical extends Sender { }",
                "package c; public interface Sender { void send(String s); }");
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FACADE);
        assertThat(forwarding(verdict, "send").isTargetOwnerInterface()).isTrue();
        assertThat(forwarding(verdict, "send").targetOwner()).isEqualTo("c.Canonical");
    }

    @Test
    void a_static_or_private_method_of_canonical_is_no_counterpart() {
        assertThat(reasons(
                        "package a; public class Legacy { public void one() { } public void two() { } }",
                        "package c; public class Canonical { public static void one() { } private void two() { } }"))
                .hasSize(2);
    }

    /** Of the same descriptor: what comes out is cast where it is used, what goes in where canonical uses it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.util.Optional<Legacy> find() { return null; } | java.util.Optional<Canonical> find() { return null; }",
                "java.util.Map<String, java.util.List<? extends Legacy>> find() { return null; } | java.util.Map<String, java.util.List<? extends Canonical>> find() { return null; }",
                "void find(java.util.function.Consumer<? super Legacy> c) { } | void find(java.util.function.Consumer<? super Canonical> c) { }",
                "java.util.Optional<Legacy[]> find() { return null; } | java.util.Optional<?> find() { return null; }",
                "java.util.Optional<Legacy> find() { return null; } | @SuppressWarnings(\"rawtypes\") public java.util.Optional find() { return null; }",
            })
    void what_holds_legacy_objects_is_no_match_for_what_holds_others(String method, String counterpart) {
        assertThat(reasons(
                        "package a; public class Legacy { public " + method + " }",
                        "package c; public class Canonical { public static Canonical get() { return null; } "
                                + (counterpart.startsWith("@") ? "" : "public ") + counterpart + " }"))
                .hasSize(1)
                .allMatch(reason -> reason.endsWith(
                        "takes or returns what holds legacy objects, and that of c.Canonical what holds others"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.util.Optional<Legacy> find() { return null; } | java.util.Optional<a.Legacy> find() { return null; }",
                "java.util.List<String> find() { return null; } | java.util.List<? extends CharSequence> find() { return null; }",
                "Legacy find(java.util.List<String> l) { return null; } | Canonical find(java.util.List<?> l) { return null; }",
            })
    void what_holds_the_same_is(String method, String counterpart) {
        assertThat(facade(
                        "package a; public class Legacy { public " + method + " }",
                        "package c; public class Canonical { public static Canonical get() { return null; } public "
                                + counterpart + " }"))
                .isTrue();
    }
}
