package dev.ssotkit.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNameTest {

    @Test
    void dots_dollars_and_slashes_separate_alike() {
        assertThat(TypeName.of("com.acme.Outer$Inner"))
                .isEqualTo(TypeName.of("com.acme.Outer.Inner"))
                .isEqualTo(TypeName.of("com/acme/Outer$Inner"))
                .hasSameHashCodeAs(TypeName.of("com.acme.Outer.Inner"))
                .isEqualByComparingTo(TypeName.of("com/acme/Outer/Inner"));
        assertThat(TypeName.keyOf("com/acme/Outer$Inner")).isEqualTo("com.acme.Outer.Inner");
    }

    @ParameterizedTest
    @CsvSource({
        "a/Manager$, a.Manager$",
        "a/$AutoValue_M, a.$AutoValue_M",
        "a/Outer$1, a.Outer.1",
        "a/Outer$Inner$, a.Outer.Inner$",
        "a.Outer$.Inner, a.Outer.$Inner",
        "a/Outer$$Inner, a.Outer.$Inner",
        "a.Outer.$Inner, a.Outer.$Inner",
        "a.Manager$., a.Manager$.",
        "a.B$C..., a.B.C...",
        "$, $",
    })
    void a_key_keeps_the_dollars_that_separate_nothing(String name, String key) {
        assertThat(TypeName.keyOf(name)).isEqualTo(key);
        assertThat(TypeName.keyOf(key)).isEqualTo(key);
    }

    @Test
    void a_capital_letter_starts_the_top_level_class() {
        assertThat(TypeName.of("com.acme.Outer.Inner").binaryNames())
                .as("then every other reading that the dots allow, once")
                .containsExactly(
                        "com.acme.Outer$Inner", "com.acme.Outer.Inner", "com.acme$Outer$Inner", "com$acme$Outer$Inner");
    }

    @Test
    void without_a_capital_letter_the_last_segment_is_the_class() {
        assertThat(TypeName.of("com.acme.manager").binaryName()).isEqualTo("com.acme.manager");
    }

    @Test
    void a_written_dollar_marks_a_nested_type() {
        assertThat(TypeName.of("com.acme.outer$inner").binaryName()).isEqualTo("com.acme.outer$inner");
        assertThat(TypeName.of("com.acme.outer$inner").binaryNames()).doesNotContain("com.acme.outer.inner");
    }

    @Test
    void what_stands_before_a_slash_is_a_package() {
        assertThat(TypeName.of("com/Acme/Manager").binaryNames()).containsExactly("com.Acme.Manager");
    }

    @Test
    void a_capitalised_package_is_found_among_the_other_readings() {
        assertThat(TypeName.of("com.Acme.Manager").binaryNames())
                .containsSequence("com.Acme$Manager", "com.Acme.Manager");
    }

    @Test
    void a_class_of_the_unnamed_package_has_no_package_name() {
        TypeName name = TypeName.of("Manager");
        assertThat(name.packageName()).isEmpty();
        assertThat(name.simpleName()).isEqualTo("Manager");
        assertThat(name.binaryNames()).containsExactly("Manager");
    }

    @Test
    void simple_name_and_package_are_those_of_the_binary_name() {
        TypeName name = TypeName.of("com.acme.Outer.Inner");
        assertThat(name.packageName()).isEqualTo("com.acme");
        assertThat(name.simpleName()).isEqualTo("Inner");
        assertThat(name).hasToString("com.acme.Outer$Inner");
    }

    @Test
    void contextual_keywords_and_letters_of_any_script_are_names() {
        assertThat(TypeName.isTypeName("dev.ssotkit.record.Größe")).isTrue();
        assertThat(TypeName.isTypeName("module.open.permits.var.Фабрика")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.Manager$",
                "a.Manager$$",
                "scala.collection.immutable.$colon$colon",
                "a.$AutoValue_M",
                "a.$$AutoValue_M",
                "a.$Gson$Types",
                "a.Outer$1",
                "a.Outer$1Local",
                "a.Outer$$Lambda$14",
                "a.Outer$Inner$",
                "a.Outer$$Inner",
                "a.Trait$class",
                "a.package$",
                "a.$",
                "a.user$eval$fn__1",
                "Manager$"
            })
    void every_binary_name_is_a_type_name_that_stands_for_itself(String binaryName) {
        assertThat(TypeName.isTypeName(binaryName)).isTrue();
        assertThat(TypeName.of(binaryName).binaryName()).isEqualTo(binaryName);
        assertThat(TypeName.of(binaryName.replace('.', '/')).binaryNames()).containsExactly(binaryName);
        assertThat(TypeName.of(binaryName)).isEqualTo(TypeName.of(binaryName.replace('.', '/')));
    }

    @ParameterizedTest
    @CsvSource({
        "a.Manager$, a.Manager",
        "a.Manager$, a.Manager$$",
        "a.$Manager, a.Manager",
        "a.Outer$$Inner, a.Outer$Inner",
        "a.Outer$1, a.Outer1",
    })
    void a_dollar_more_is_another_name(String one, String other) {
        assertThat(TypeName.of(one)).isNotEqualTo(TypeName.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "a.Outer.Manager$, a.Outer$Manager$",
        "a.Outer.$Inner, a.Outer$$Inner",
        "a.Outer$.Inner, a.Outer$$Inner",
        "a.Outer.Inner$Deep, a.Outer$Inner$Deep",
        "a.$Outer.Inner, a.$Outer$Inner",
        "a.outer$.inner$, a.outer$.inner$",
        "com.google$.common.collect.$ImmutableList, com.google$.common.collect.$ImmutableList",
    })
    void nested_types_are_written_with_a_dot_as_well(String written, String binaryName) {
        assertThat(TypeName.of(written).binaryName()).isEqualTo(binaryName);
    }

    @ParameterizedTest
    @CsvSource({"a.b$c.Manager", "a.google$.Manager", "a.$b.Manager$"})
    void a_package_may_have_a_dollar_in_its_name(String binaryName) {
        assertThat(TypeName.of(binaryName).binaryNames()).contains(binaryName);
    }

    @ParameterizedTest
    @CsvSource({
        "a.Manager$, Manager$",
        "a.Outer$Manager$, Manager$",
        "a.$AutoValue_M, $AutoValue_M",
        "a.Outer$1, 1",
        "a.Outer$$Inner, $Inner",
        "a.$, $",
    })
    void the_simple_name_has_the_dollars_that_separate_nothing(String binaryName, String simpleName) {
        assertThat(TypeName.of(binaryName).simpleName()).isEqualTo(simpleName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "a..b$",
                "$.",
                "a b",
                "a.int",
                "class",
                "_",
                "true.x",
                "a.*",
                "a.B[]",
                "a.B<C>",
                "1a",
                "a-b",
                "a.B\u0000",
                " a"
            })
    void anything_else_is_no_type_name(String text) {
        assertThat(TypeName.isTypeName(text)).isFalse();
        assertThatThrownBy(() -> TypeName.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no type name: " + text);
    }
}
