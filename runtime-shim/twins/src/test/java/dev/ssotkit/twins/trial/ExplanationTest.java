package dev.ssotkit.twins.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static boolean explains(String sentence, String... names) {
        return new Explanation(Set.of(names)).isIn(sentence);
    }

    @Test
    void a_name_is_told_as_a_word_and_within_a_qualified_name() {
        assertThat(explains("add would come to override the method of org.acme.Basket", "add"))
                .isTrue();
        assertThat(explains("org.acme.BasketTwin.add(int) is not accessible here", "add"))
                .isTrue();
        assertThat(explains("org.acme.BasketTwin is abstract: `new` makes none", "BasketTwin"))
                .isTrue();
    }

    @Test
    void a_nested_type_is_told_by_its_binary_name_too() {
        assertThat(explains("org.acme.BasketTwin$Item.weigh is not accessible here", "Item"))
                .isTrue();
        assertThat(explains("org.acme.BasketTwin$Item.weigh is not accessible here", "BasketTwin"))
                .isTrue();
        assertThat(explains("org.acme.BasketTwin$Items.weigh is not accessible here", "Item"))
                .isFalse();
    }

    @Test
    void a_name_within_another_word_tells_nothing() {
        assertThat(explains("org.acme.BasketTwin has no method address", "add")).isFalse();
        assertThat(explains("org.acme.BasketTwinX is abstract", "BasketTwin")).isFalse();
        assertThat(explains("it does not implement getAll of org.acme.Basket", "get"))
                .isFalse();
    }

    @Test
    void a_call_is_told_by_how_it_begins() {
        assertThat(explains("which overload of new BasketTwin(int) it would reach", "BasketTwin("))
                .isTrue();
        assertThat(explains("org.acme.BasketTwin stays", "BasketTwin(")).isFalse();
    }

    @Test
    void that_it_is_about_the_canonical_type_is_no_name() {
        assertThat(explains("the canonical type is final, sealed or generic", "BasketTwin"))
                .isFalse();
    }

    @Test
    void nothing_explains_a_program_without_mutations() {
        assertThat(explains("org.acme.BasketTwin is abstract")).isFalse();
    }
}
