package dev.ssotkit.eligibility.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.eligibility.CompiledClasses;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private final Hierarchy hierarchy = new Hierarchy(CompiledClasses.of(
                    "package a; public class Base implements Runnable { public void run() { } }",
                    "package a; public class Middle extends Base { }",
                    """
                    package a; public class Leaf extends Middle implements b.Gone, java.util.concurrent.Callable<String> {
                      public String call() { return null; } }
                    """,
                    "package b; public interface Gone { }")
            .without("b.Gone"));

    @Test
    void direct_supertypes_are_superclass_and_interfaces() {
        assertThat(hierarchy.of("a.Leaf")).containsExactly("a.Middle", "b.Gone", "java.util.concurrent.Callable");
        assertThat(hierarchy.of("a.Unknown")).isEmpty();
    }

    @Test
    void all_supertypes_come_nearest_first() {
        assertThat(hierarchy.withSupertypes("a.Leaf"))
                .containsExactly(
                        "a.Leaf",
                        "a.Middle",
                        "b.Gone",
                        "java.util.concurrent.Callable",
                        "a.Base",
                        "java.lang.Object",
                        "java.lang.Runnable");
    }

    @Test
    void a_class_is_a_subtype_of_itself_its_supertypes_and_object() {
        assertThat(hierarchy.isSubtype("a.Leaf", "a.Leaf")).isTrue();
        assertThat(hierarchy.isSubtype("a.Leaf", "java.lang.Runnable")).isTrue();
        assertThat(hierarchy.isSubtype("java.lang.Runnable", "java.lang.Object"))
                .isTrue();
        assertThat(hierarchy.isSubtype("a.Base", "a.Leaf")).isFalse();
        assertThat(hierarchy.isSubtype("a.Unknown", "a.Base")).isFalse();
    }

    @Test
    void supertypes_that_cannot_be_found_are_named() {
        assertThat(hierarchy.missing("a.Leaf")).containsExactly("b.Gone");
        assertThat(hierarchy.missing("a.Middle")).isEmpty();
        assertThat(hierarchy.missing("a.Unknown")).containsExactly("a.Unknown");
    }

    @Test
    void arrays_and_primitives_are_assignable_as_the_language_has_it() {
        assertThat(hierarchy.isAssignable("[La/Leaf;", "[La/Base;")).isTrue();
        assertThat(hierarchy.isAssignable("[[La/Leaf;", "[Ljava/lang/Object;")).isTrue();
        assertThat(hierarchy.isAssignable("[La/Base;", "[La/Leaf;")).isFalse();
        assertThat(hierarchy.isAssignable("[I", "Ljava/lang/Object;")).isTrue();
        assertThat(hierarchy.isAssignable("[I", "Ljava/io/Serializable;")).isTrue();
        assertThat(hierarchy.isAssignable("[I", "[J")).isFalse();
        assertThat(hierarchy.isAssignable("[I", "Ljava/util/List;")).isFalse();
        assertThat(hierarchy.isAssignable("La/Base;", "[La/Base;")).isFalse();
        assertThat(hierarchy.isAssignable("I", "J")).isTrue();
        assertThat(hierarchy.isAssignable("J", "I")).isFalse();
        assertThat(hierarchy.isAssignable("C", "S")).isFalse();
        assertThat(hierarchy.isAssignable("I", "Ljava/lang/Object;")).isFalse();
        assertThat(hierarchy.isAssignable("Z", "I")).isFalse();
    }

    @Test
    void a_class_that_claims_to_extend_itself_ends_no_thread() {
        ClassShape circle = new ClassShape(
                "a.Circle",
                0,
                "a.Circle",
                Collections.emptyList(),
                Collections.emptyList(),
                Collections.emptyList(),
                Collections.emptyList(),
                null,
                false,
                false,
                Bodies.NONE);
        Hierarchy strange = new Hierarchy(name -> java.util.Optional.of(circle));
        assertThat(strange.withSupertypes("a.Circle")).containsExactly("a.Circle");
        assertThat(strange.superclassChain(circle)).isNotEmpty();
    }
}
