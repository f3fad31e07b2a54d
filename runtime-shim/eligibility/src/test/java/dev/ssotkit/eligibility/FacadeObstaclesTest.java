package dev.ssotkit.eligibility;

import static dev.ssotkit.eligibility.Verdicts.CANONICAL;
import static dev.ssotkit.eligibility.Verdicts.facade;
import static dev.ssotkit.eligibility.Verdicts.reasons;
import static dev.ssotkit.eligibility.Verdicts.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.TypeName;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class FacadeObstaclesTest {

    @Test
    void a_readable_field_stands_in_the_way() {
        assertThat(reasons("""
                package a; public class Legacy { public int open; protected String guarded; long near;
                  private int hidden; public static int CONSTANT; }
                """))
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
    void a_static_method_that_reads_fields_of_objects_stands_in_the_way() {
        assertThat(reasons("""
                package a; public class Legacy { private int n; private static int made;
                  public static int of(Legacy l) { return l.n; } static int made() { return made; }
                  private static int own(Legacy l) { return l.n; } }
                """))
                .containsExactly(
                        "static method of(a.Legacy) of a.Legacy reads fields of an object, which a facade does not have");
    }

    @Test
    void a_method_with_more_parameters_than_method_handles_take_stands_in_the_way() {
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            parameters.append(i == 0 ? "" : ", ").append("long p").append(i);
        }
        String canonical = "package c; public class Canonical { public static Canonical get() { return null; }"
                + " public void wide(" + parameters + ") { } }";

        assertThat(reasons("package a; public class Legacy { public void wide(" + parameters + ") { } }", canonical))
                .hasSize(1)
                .allMatch(reason -> reason.endsWith("takes more parameters than can be forwarded"));
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
        assertThat(reasons("""
                package a; public class Legacy implements java.io.Externalizable {
                  public void writeExternal(java.io.ObjectOutput o) { }
                  public void readExternal(java.io.ObjectInput i) { } }
                """)).contains("is Externalizable");
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
    void all_reasons_are_given_at_once() {
        Verdict verdict = verdict("""
                package a; public class Legacy implements java.io.Serializable { public int open;
                  public void flush() { } }
                """);
        assertThat(verdict)
                .hasToString("blocked: is Serializable, field open of a.Legacy is not private,"
                        + " method flush() has no counterpart in c.Canonical");
    }
}
