package dev.ssotkit.map;

import static dev.ssotkit.map.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallMatchingTest {

    private static final List<String> LEGACY = Arrays.asList("a.Base", "a.Middle", "a.Leaf");

    private final Map<String, List<String>> world = new HashMap<>();
    private final Supertypes supertypes = type -> world.getOrDefault(TypeName.keyOf(type), Collections.emptyList());

    CallMatchingTest() {
        world.put("a.Leaf", Arrays.asList("a/Middle", "a.Mixin"));
        world.put("a.Middle", Collections.singletonList("a.Base"));
        world.put("a.Unlisted", Collections.singletonList("a.Base"));
    }

    @Test
    void a_line_matches_type_name_and_exact_parameters() {
        ConsolidationMap map = map("a.Base send(java.lang.String, int[]) -> push($1)");
        assertThat(match(map, "a/Base", "send", "java/lang/String", "int[]")).contains("push($1)");
        assertThat(match(map, "a.Base", "send", "java.lang.String", "int...")).contains("push($1)");
        assertThat(match(map, "a.Base", "send", "java.lang.String")).isEmpty();
        assertThat(match(map, "a.Base", "send", "java.lang.Object", "int[]")).isEmpty();
        assertThat(match(map, "a.Base", "sent", "java.lang.String", "int[]")).isEmpty();
        assertThat(match(map, "a.Other", "send", "java.lang.String", "int[]")).isEmpty();
    }

    @Test
    void two_dots_match_any_parameters_and_none() {
        ConsolidationMap map = map("a.Base send(..) -> push");
        assertThat(match(map, "a.Base", "send")).contains("push");
        assertThat(match(map, "a.Base", "send", "int", "int")).contains("push");
    }

    @Test
    void empty_parentheses_match_no_parameters_only() {
        assertThat(match(map("a.Base send() -> push"), "a.Base", "send", "int")).isEmpty();
    }

    @Test
    void a_line_serves_listed_subtypes() {
        assertThat(match(map("a.Base send() -> push"), "a.Leaf", "send")).contains("push");
    }

    @Test
    void a_line_does_not_serve_subtypes_that_nobody_listed() {
        assertThat(match(map("a.Base send() -> push"), "a.Unlisted", "send")).isEmpty();
    }

    @Test
    void a_line_for_a_supertype_that_is_not_listed_serves_listed_subtypes() {
        assertThat(match(map("a.Mixin send() -> push"), "a.Leaf", "send")).contains("push");
    }

    @Test
    void a_line_does_not_serve_supertypes() {
        assertThat(match(map("a.Leaf send() -> push"), "a.Base", "send")).isEmpty();
    }

    @Test
    void a_line_for_a_constructor_is_for_that_class_alone() {
        ConsolidationMap map = map("a.Base <constructor>(..) -> forUser($1)");
        assertThat(match(map, "a.Base", "<constructor>", "int")).contains("forUser($1)");
        assertThat(match(map, "a.Leaf", "<constructor>", "int")).isEmpty();
    }

    @Test
    void a_factory_needs_not_be_listed() {
        assertThat(match(map("a.Factory create() -> getInstance()"), "a.Factory", "create"))
                .contains("getInstance()");
    }

    @Test
    void exact_parameters_beat_any() {
        ConsolidationMap map = map("a.Leaf send(..) -> any", "a.Base send(int) -> exact");
        assertThat(match(map, "a.Leaf", "send", "int")).contains("exact");
        assertThat(match(map, "a.Leaf", "send", "long")).contains("any");
    }

    @Test
    void a_nearer_type_beats_a_farther_one() {
        ConsolidationMap map = map("a.Base send() -> far", "a.Middle send() -> near");
        assertThat(match(map, "a.Leaf", "send")).contains("near");
        assertThat(match(map, "a.Base", "send")).contains("far");
    }

    @Test
    void of_two_as_near_the_first_wins() {
        assertThat(match(map("a.Mixin send() -> first", "a.Middle send() -> second"), "a.Leaf", "send"))
                .contains("first");
    }

    @Test
    void circles_among_supertypes_end() {
        world.put("a.Base", Collections.singletonList("a.Leaf"));
        assertThat(match(map("a.Nowhere send() -> push"), "a.Leaf", "send")).isEmpty();
    }

    @Test
    void a_pattern_that_two_entries_send_to_different_places_matches_in_neither() {
        Entry one = entry("a.One", "get()", Collections.singletonList("a.A"), "a.Factory create() -> get()");
        Entry two = entry("a.Two", "get()", Collections.singletonList("a.B"), "a.Factory create() -> get()");
        assertThat(ConsolidationMap.of(Arrays.asList(one, two))
                        .callFor("a.Factory", "create", Collections.emptyList(), supertypes))
                .isEmpty();
    }

    @Test
    void nothing_matches_on_a_contested_type() {
        Entry one = entry("a.One", "get()", Collections.singletonList("a.A"), "a.A send() -> push");
        Entry two = entry("a.Two", "get()", Collections.singletonList("a.A"));
        assertThat(ConsolidationMap.of(Arrays.asList(one, two))
                        .callFor("a.A", "send", Collections.emptyList(), supertypes))
                .isEmpty();
    }

    @Test
    void a_match_names_its_entry() {
        Entry one = entry("a.One", "get()", Collections.singletonList("a.A"), "a.F create() -> get()");
        Entry two = entry("a.Two", "get()", Collections.singletonList("a.B"), "a.G create() -> get()");
        assertThat(ConsolidationMap.of(Arrays.asList(one, two))
                        .callFor("a.G", "create", Collections.emptyList(), supertypes)
                        .map(MappedCall::entry))
                .containsSame(two);
    }

    private static ConsolidationMap map(String... calls) {
        return ConsolidationMap.of(Collections.singletonList(entry("a.Canonical", "getInstance()", LEGACY, calls)));
    }

    private Optional<String> match(ConsolidationMap map, String receiver, String method, String... parameters) {
        return map.callFor(receiver, method, Arrays.asList(parameters), supertypes)
                .map(call -> call.mapping().target().toString());
    }
}
