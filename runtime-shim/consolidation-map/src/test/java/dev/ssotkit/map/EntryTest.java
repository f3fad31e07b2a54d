package dev.ssotkit.map;

import static dev.ssotkit.map.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final List<String> LEGACY = Collections.singletonList("com.acme.Legacy");

    @Test
    void a_type_listed_twice_is_one() {
        Entry entry = entry(
                "com.acme.Canonical",
                "getInstance()",
                Arrays.asList("com.acme.Outer.Old", "com.acme.Legacy", "com/acme/Outer$Old"));
        assertThat(entry.legacyTypes())
                .containsExactly(TypeName.of("com.acme.Outer$Old"), TypeName.of("com.acme.Legacy"));
    }

    @Test
    void a_line_written_twice_is_one() {
        Entry entry =
                entry("com.acme.Canonical", "getInstance()", LEGACY, "a.B c(int) -> d($1)", "a/B c( int )->d( $1 )");
        assertThat(entry.calls()).hasSize(1);
    }

    @Test
    void calls_may_be_left_out() {
        assertThat(entry("com.acme.Canonical", "getInstance()", LEGACY).calls()).isEmpty();
    }

    @Test
    void names_only_entries_may_have_calls() {
        Entry entry = entry("com.acme.Canonical", "new", LEGACY, "com.acme.Legacy old() -> renamed()");
        assertThat(entry.isNamesOnly()).isTrue();
        assertThat(entry.calls()).hasSize(1);
    }

    @Test
    void a_type_may_be_legacy_and_canonical_where_another_class_hands_it_out() {
        Entry entry = entry(
                "com.fasterxml.ObjectMapper",
                "com.acme.Json mapper()",
                Arrays.asList("com.fasterxml.ObjectMapper", "a.Old"));
        assertThat(entry.movesType(TypeName.of("com.fasterxml.ObjectMapper"))).isFalse();
        assertThat(entry.movesType(TypeName.of("a.Old"))).isTrue();
    }

    @Test
    void the_accessors_class_and_nested_classes_count_as_the_canonical_type() {
        Entry entry = entry("com.acme.Canonical", "com.acme.Json mapper()", LEGACY);
        assertThat(entry.isInsideCanonical("com/acme/Canonical")).isTrue();
        assertThat(entry.isInsideCanonical("com.acme.Canonical$Builder$Step")).isTrue();
        assertThat(entry.isInsideCanonical("com.acme.Json$1")).isTrue();
        assertThat(entry.isInsideCanonical("com.acme.Canonical$"))
                .as("what Scala makes of its companion")
                .isTrue();
        assertThat(entry.isInsideCanonical("com.acme.Canonical$$anonfun$1")).isTrue();
        assertThat(entry.isInsideCanonical("com.acme.CanonicalTest")).isFalse();
        assertThat(entry.isInsideCanonical("com.acme.$Canonical")).isFalse();
        assertThat(entry.isInsideCanonical("com.acme.Legacy")).isFalse();
    }

    @Test
    void it_is_either_an_entry_or_problems() {
        EntryResult valid = Entry.of(EntryOptions.named("x")
                .option("canonicalType", "a.B")
                .option("accessor", "c()")
                .option("legacyTypes", LEGACY)
                .build());
        assertThat(valid.isValid()).isTrue();
        assertThat(valid.problems()).isEmpty();
        EntryResult invalid = Entry.of(EntryOptions.named("x").build());
        assertThat(invalid.isValid()).isFalse();
        assertThat(invalid.problems()).hasSize(3);
        assertThatThrownBy(invalid::entry).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void options_may_have_any_type_without_an_exception() {
        EntryResult result = Entry.of(EntryOptions.named("x")
                .option("canonicalType", 1)
                .option("accessor", Collections.singletonMap("a", "b"))
                .option("legacyTypes", Arrays.asList(null, 1.5, new Object[0], Collections.emptyMap()))
                .option("calls", true)
                .option("", "")
                .build());
        assertThat(result.problems()).hasSize(8);
    }
}
