package dev.ssotkit.map.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.Entries;
import dev.ssotkit.map.TypeName;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final String CANONICAL =
            "package c; public class Canonical { public static Canonical get() { return null; }"
                    + " public void send(String s) { } public int count() { return 0; } public void broadcast(Object o, int n) { }"
                    + " public Canonical self() { return this; } public String name() { return \"\"; } }";

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

    @Test
    void a_type_of_the_same_methods_yields_a_facade() {
        Verdict verdict = verdict("package a; public class Legacy { private int n; static int m;"
                + " public Legacy(int x) { } public void send(String s) { } int count() { return 1; }"
                + " private void hidden() { } public static void tool() { } }");
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
        assertThat(facade("package a; public abstract class Legacy implements java.util.function.Consumer<String> {"
                        + " abstract int count(); }"))
                .as("accept(Object) has no counterpart")
                .isFalse();
        assertThat(facade("package a; public abstract class Legacy implements Sender { abstract int count(); }"
                        + " interface Sender { void send(String s); }"))
                .isTrue();
    }

    @Test
    void names_only_entries_move_whatever_the_types_are() {
        Verdict verdict = Eligibility.of(
                Entries.entry("c.Canonical", "new", Collections.singletonList("a.Legacy")),
                TypeName.of("a.Legacy"),
                name -> java.util.Optional.empty());
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

    @Test
    void every_method_that_is_missing_on_canonical_is_a_reason() {
        assertThat(reasons("package a; public class Legacy { public void flush() { } void send(Object s) { }"
                        + " protected int[] load(int[][] a, a.Legacy b) { return null; } }"))
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
        assertThat(reasons("package a; public class Legacy { public String count() { return null; }"
                        + " public long name() { return 0; } public boolean send(String s) { return true; } }"))
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
    void a_readable_field_stands_in_the_way() {
        assertThat(reasons("package a; public class Legacy { public int open; protected String guarded; long near;"
                        + " private int hidden; public static int CONSTANT; }"))
                .containsExactly(
                        "field open of a.Legacy is not private",
                        "field guarded of a.Legacy is not private",
                        "field near of a.Legacy is not private");
        assertThat(reasons(
                        "package a; public class Legacy extends Base { }",
                        "package a; public class Base { protected int inherited; }",
                        CANONICAL))
                .containsExactly("field inherited of a.Base is not private");
    }

    @Test
    void the_field_of_an_inner_class_for_its_outer_instance_is_nobodys_to_read() {
        CompiledClasses classes = CompiledClasses.of(
                CANONICAL,
                "package a; public class Outer { public class Legacy { Object o() { return Outer.this; } } }");
        assertThat(Eligibility.of(
                                Entries.entry(
                                        "c.Canonical",
                                        "get()",
                                        Collections.singletonList("a.Outer$Legacy"),
                                        "a.Outer$Legacy o() -> name()"),
                                TypeName.of("a.Outer$Legacy"),
                                classes)
                        .kind())
                .isEqualTo(Verdict.Kind.FACADE);
    }

    @Test
    void sealed_annotation_and_enum_types_are_not_eligible() {
        assertThat(reasons("package a; public sealed class Legacy { } final class Only extends Legacy { }"))
                .containsExactly("is sealed");
        assertThat(reasons("package a; public @interface Legacy { }")).contains("is an annotation");
        assertThat(reasons("package a; public enum Legacy { ONE }")).contains("is an enum", "is Serializable");
    }

    @Test
    void serializable_types_are_not_eligible_however_they_come_to_be() {
        assertThat(reasons("package a; public class Legacy implements java.io.Serializable { }"))
                .containsExactly("is Serializable");
        assertThat(reasons("package a; public class Legacy extends RuntimeException { }"))
                .contains("is Serializable");
        assertThat(reasons("package a; public class Legacy implements java.io.Externalizable {"
                        + " public void writeExternal(java.io.ObjectOutput o) { }"
                        + " public void readExternal(java.io.ObjectInput i) { } }"))
                .contains("is Externalizable");
    }

    @Test
    void native_methods_are_not_eligible_unless_nobody_else_can_call_them() {
        assertThat(reasons(
                        "package a; public class Legacy { public native int count(); private native void hidden(); }"))
                .containsExactly("method count() is native");
    }

    @Test
    void a_supertype_that_cannot_be_found_stands_in_the_way() {
        CompiledClasses classes = CompiledClasses.of(
                        CANONICAL,
                        "package a; public class Legacy extends Base { }",
                        "package a; public class Base { }")
                .without("a.Base");
        assertThat(verdict(classes).reasons()).containsExactly("supertype a.Base of a.Legacy is not among the classes");
    }

    @Test
    void a_final_method_that_cannot_be_overridden_stands_in_the_way() {
        assertThat(reasons(
                        "package a; public class Legacy extends Base { }",
                        "package a; public class Base { public final void send(String s) { } }",
                        CANONICAL))
                .containsExactly("method send(java.lang.String) of a.Base is final");
    }

    @Test
    void a_package_private_method_of_another_package_stands_in_the_way() {
        assertThat(reasons(
                        "package a; public class Legacy extends b.Base { }",
                        "package b; public class Base { void send(String s) { } }",
                        CANONICAL))
                .containsExactly("method send(java.lang.String) of b.Base is package-private in another package");
        assertThat(facade(
                        "package a; public class Legacy extends a.Base { }",
                        "package a; public class Base { void send(String s) { } }",
                        CANONICAL))
                .isTrue();
    }

    @Test
    void a_package_private_method_is_not_hidden_by_one_of_another_package() {
        assertThat(reasons(
                        "package a; public class Legacy extends b.Base { public void send(String s) { } }",
                        "package b; public class Base { void send(String s) { } }",
                        CANONICAL))
                .containsExactly("method send(java.lang.String) of b.Base is package-private in another package");
    }

    @Test
    void a_finalizer_would_finalize_what_still_lives() {
        assertThat(reasons("package a; public class Legacy { protected void finalize() { } }"))
                .containsExactly("method finalize() would finalize the canonical instance");
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
                "package a; public class Legacy implements Sender { public void send(String s) { } }",
                "package a; public interface Sender { void send(String s); default int count() { return 0; }"
                        + " default void twice(String s) { send(s); send(s); } }",
                CANONICAL);
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
        assertThat(facade(
                        "package a; public class Legacy implements java.util.function.Supplier<String> {"
                                + " public String get() { return null; } }",
                        "package c; public class Canonical { public String get() { return null; } }"))
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

    @Test
    void all_reasons_are_given_at_once() {
        Verdict verdict = verdict("package a; public class Legacy implements java.io.Serializable { public int open;"
                + " public void flush() { } }");
        assertThat(verdict)
                .hasToString("blocked: is Serializable, field open of a.Legacy is not private,"
                        + " method flush() has no counterpart in c.Canonical");
    }

    private static boolean facade(String... sources) {
        Verdict verdict = verdict(sources);
        return verdict.kind() == Verdict.Kind.FACADE;
    }

    private static Iterable<String> reasons(String... sources) {
        Verdict verdict = verdict(sources);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BLOCKED);
        assertThat(verdict.forwardings()).isEmpty();
        return verdict.reasons();
    }

    /** The verdict on a.Legacy, with the usual canonical type unless the sources bring one. */
    private static Verdict verdict(String... sources) {
        boolean usual = java.util.Arrays.stream(sources).noneMatch(source -> source.startsWith("package c;"));
        String[] all = java.util.Arrays.copyOf(sources, sources.length + (usual ? 1 : 0));
        if (usual) {
            all[sources.length] = CANONICAL;
        }
        return verdict(CompiledClasses.of(all));
    }

    private static Verdict verdict(CompiledClasses classes) {
        return Eligibility.of(
                Entries.entry("c.Canonical", "get()", Collections.singletonList("a.Legacy")),
                TypeName.of("a.Legacy"),
                classes);
    }

    static Forwarding forwarding(Verdict verdict, String method) {
        return verdict.forwardings().stream()
                .filter(forwarding -> forwarding.method().name().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
