package dev.ssotkit.twins.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.twins.model.TwinSource;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MutatedNamesTest {

    private static final TwinUsers NOBODY = new TwinUsers(Set.of(), List.of(), List.of());

    private static TwinType twin(String source) {
        return TwinSource.parse("org.acme.Fruit", "package org.acme; " + source)
                .copy("org.acme.FruitTwin")
                .type();
    }

    private static List<TwinMutation> mutations(List<MutationKind> kinds, TwinType twin) {
        return kinds.stream().flatMap(kind -> kind.of(twin, NOBODY)).toList();
    }

    private static List<Set<String>> names(String kind, List<MutationKind> kinds, TwinType twin) {
        return mutations(kinds, twin).stream()
                .filter(mutation -> mutation.kind().equals(kind))
                .map(TwinMutation::names)
                .toList();
    }

    @Test
    void a_reason_has_to_name_the_supertype_that_is_lost_or_gained() {
        TwinType twin = twin("class Fruit extends java.io.IOException implements Comparable<Fruit> {}");
        assertThat(names("interface lost", SupertypeKinds.all(), twin)).containsExactly(Set.of("Comparable"));
        assertThat(names("superclass lost", SupertypeKinds.all(), twin)).containsExactly(Set.of("IOException"));
        assertThat(names("interface gained", SupertypeKinds.all(), twin))
                .contains(Set.of("Serializable"), Set.of("Supplier", "get"), Set.of("AutoCloseable", "close"));
        assertThat(names("interface gained", SupertypeKinds.all(), twin("interface Fruit {}")))
                .contains(Set.of("Supplier"));
        assertThat(names("checked or unchecked", SupertypeKinds.all(), twin)).contains(Set.of("IOException", "Error"));
        assertThat(mutations(SupertypeKinds.all(), twin))
                .noneMatch(mutation -> mutation.names().contains("FruitTwin"));
    }

    @Test
    void a_reason_has_to_name_the_constant_that_is_changed() {
        TwinType twin = twin("enum Fruit { APPLE(1), PEAR(2) { }; static final int MOST = 1; Fruit(int i) {} }");
        assertThat(names("enum constant less", ConstantKinds.all(), twin))
                .containsExactly(Set.of("APPLE"), Set.of("PEAR"));
        assertThat(names("enum constants in another order", ConstantKinds.all(), twin))
                .containsExactly(Set.of("APPLE", "PEAR"));
        assertThat(names("enum constant more", ConstantKinds.all(), twin)).containsExactly(Set.of("ADDED_CONSTANT"));
        assertThat(names("constant with another value", ConstantKinds.all(), twin))
                .containsExactly(Set.of("MOST"));
    }

    @Test
    void a_reason_never_has_to_name_nothing() {
        TwinType twin = twin("enum Fruit { @Deprecated APPLE, PEAR, PLUM }");
        assertThat(mutations(ConstantKinds.all(), twin))
                .isNotEmpty()
                .noneMatch(mutation -> mutation.names().contains(""));
    }
}
