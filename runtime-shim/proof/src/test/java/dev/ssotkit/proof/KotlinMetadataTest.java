package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Kotlin's compiler writes beside the class file's own declarations. */
class KotlinMetadataTest {

    private static final TwoSides SIDES = TwoSides.with(
                    "package kotlin; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME)"
                            + " public @interface Metadata { int k(); String[] d1(); String[] d2(); }",
                    "package a; public class C { }",
                    "package a; public class L { }")
            .mapping("a.C", "new", List.of("a.L"));

    private static ProofResult prove(String before, String after) {
        String user = "package u; @kotlin.Metadata(%s) class U { }";
        return SIDES.prove(user.formatted(before), user.formatted(after));
    }

    @Test
    void names_that_moved_are_no_difference_but_a_note() {
        ProofResult result = prove(
                "k = 1, d1 = \"x\", d2 = {\"La/L;\", \"made\", \"()La/L;\", \"a/L\"}",
                "k = 1, d1 = \"y\", d2 = {\"La/C;\", \"made\", \"()La/C;\", \"a/C\"}");
        assertThat(result.differences()).isEmpty();
        assertThat(result.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("Kotlin's own metadata is another"));
    }

    @Test
    void what_is_declared_otherwise_is_a_difference() {
        assertThat(prove("k = 1, d1 = \"x\", d2 = \"made\"", "k = 1, d1 = \"x\", d2 = \"made\"")
                        .holds())
                .isTrue();
        TwoSides.difference(prove("k = 1, d1 = \"x\", d2 = \"made\"", "k = 1, d1 = \"y\", d2 = \"made\""))
                .contains("found the same names, declared otherwise");
        TwoSides.difference(prove("k = 1, d1 = \"x\", d2 = \"made\"", "k = 1, d1 = \"x\", d2 = \"other\""))
                .contains("[made]", "[other]");
        TwoSides.difference(prove("k = 1, d1 = \"x\", d2 = \"made\"", "k = 2, d1 = \"x\", d2 = \"made\""))
                .isNotNull();
    }

    @Test
    void nullness_that_kotlins_compiler_concludes_may_be_another_and_all_other_annotations_may_not() {
        TwoSides sides = SIDES.and(
                "package org.jetbrains.annotations; public @interface NotNull { }",
                "package org.jetbrains.annotations; public @interface Nullable { }",
                "package org.jetbrains.annotations; public @interface Contract { }");
        String user =
                "package u; import org.jetbrains.annotations.*; %s class U { %s a.%s f; %s a.%s m() { return f; } }";
        String kotlin = "@kotlin.Metadata(k = 1, d1 = \"x\", d2 = \"y\")";
        String before = user.formatted(kotlin, "@NotNull", "L", "@NotNull", "L");
        String after = user.formatted(kotlin, "", "C", "@Nullable", "C");
        sides.areTheSame(before, after);
        sides.difference(before, after.replace("@Nullable", "@Contract")).contains("m()");
        sides.difference(before.replace(kotlin, ""), after.replace(kotlin, "")).contains("the annotations");
        sides.difference(before.replace("a.L", "a.C"), after).contains("the annotations");
    }
}
