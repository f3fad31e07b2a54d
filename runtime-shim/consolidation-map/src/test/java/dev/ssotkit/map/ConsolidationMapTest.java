package dev.ssotkit.map;

import static dev.ssotkit.map.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsolidationMapTest {

    private static final Entry MANAGERS =
            entry("com.acme.Manager", "getInstance()", Arrays.asList("com.acme.Old", "com.acme.Outer$Inner"));
    private static final Entry MAPPERS = entry(
            "com.json.Mapper",
            "com.acme.Json mapper()",
            Arrays.asList("com.json.Mapper", "com.acme.Shared"),
            "com.acme.MapperFactory create(..) -> mapper()");

    @Test
    void a_legacy_type_is_found_in_any_notation() {
        ConsolidationMap map = map(MANAGERS, MAPPERS);
        assertThat(map.entryFor("com/acme/Outer$Inner")).containsSame(MANAGERS);
        assertThat(map.entryFor("com.acme.Outer.Inner")).containsSame(MANAGERS);
        assertThat(map.entryFor("com.json.Mapper")).containsSame(MAPPERS);
        assertThat(map.entryFor("com.acme.Manager")).isEmpty();
    }

    @Test
    void a_type_that_two_entries_claim_moves_in_neither() {
        Entry rival = entry("com.acme.Rival", "getInstance()", Arrays.asList("com/acme/Old", "com.acme.Other"));
        ConsolidationMap map = map(MANAGERS, rival);
        assertThat(map.contested()).containsExactly(TypeName.of("com.acme.Old"));
        assertThat(map.entryFor("com.acme.Old")).isEmpty();
        assertThat(map.entryFor("com.acme.Other")).containsSame(rival);
    }

    @Test
    void a_third_claim_settles_nothing() {
        Entry rival = entry("com.acme.Rival", "getInstance()", Collections.singletonList("com.acme.Old"));
        Entry third = entry("com.acme.Third", "getInstance()", Collections.singletonList("com.acme.Old"));
        assertThat(map(MANAGERS, rival, third).entryFor("com.acme.Old")).isEmpty();
    }

    @Test
    void the_same_entry_in_two_recipes_is_one_claim() {
        Entry again = entry("com/acme/Manager", "getInstance()", Arrays.asList("com.acme.Outer.Inner", "com.acme.Old"));
        ConsolidationMap map = map(MANAGERS, again);
        assertThat(map.contested()).isEmpty();
        assertThat(map.entryFor("com.acme.Old")).containsSame(MANAGERS);
    }

    @Test
    void canonical_types_are_found_in_any_notation() {
        ConsolidationMap map = map(MANAGERS, MAPPERS);
        assertThat(map.entriesWithCanonical("com/json/Mapper")).containsExactly(MAPPERS);
        assertThat(map.entriesWithCanonical("com.acme.Old")).isEmpty();
        assertThat(map.isInsideCanonical("com.acme.Json$Holder")).isTrue();
        assertThat(map.isInsideCanonical("com.acme.Manager")).isTrue();
        assertThat(map.isInsideCanonical("com.acme.Old")).isFalse();
    }

    @Test
    void every_type_of_which_a_use_matters_is_looked_for() {
        assertThat(map(MANAGERS, MAPPERS).namesToLookFor())
                .containsExactlyInAnyOrder(
                        "com.acme.Manager",
                        "com.acme.Old",
                        "com.acme.Outer.Inner",
                        "com.json.Mapper",
                        "com.acme.Shared",
                        "com.acme.Json",
                        "com.acme.MapperFactory");
    }

    @Test
    void the_digest_goes_by_meaning() {
        Entry other =
                entry("com/acme/Manager", " getInstance( ) ", Arrays.asList("com.acme.Outer.Inner", "com.acme.Old"));
        assertThat(map(other).digest()).isEqualTo(map(MANAGERS).digest()).matches("[0-9a-f]{32}");
    }

    @Test
    void the_digest_changes_with_every_part_of_an_entry() {
        List<String> old = Collections.singletonList("a.Old");
        assertThat(Arrays.asList(
                        map(entry("a.B", "c()", old)).digest(),
                        map(entry("a.X", "c()", old)).digest(),
                        map(entry("a.B", "x()", old)).digest(),
                        map(entry("a.B", "c(int)", old)).digest(),
                        map(entry("a.B", "new", old)).digest(),
                        map(entry("a.B", "c()", Collections.singletonList("a.Older")))
                                .digest(),
                        map(entry("a.B", "c()", old, "a.Old d() -> e()")).digest(),
                        map(entry("a.B", "c()", old, "a.Old d() -> e")).digest(),
                        map(entry("a.B", "c()", old, "a.Old d() -> e(1)")).digest(),
                        map().digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_cannot_be_changed() {
        ConsolidationMap map = map(MANAGERS);
        assertThatThrownBy(() -> map.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.namesToLookFor().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> MANAGERS.legacyTypes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static ConsolidationMap map(Entry... entries) {
        return ConsolidationMap.of(Arrays.asList(entries));
    }
}
