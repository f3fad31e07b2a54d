package dev.ssotkit.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "a.b$",
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
