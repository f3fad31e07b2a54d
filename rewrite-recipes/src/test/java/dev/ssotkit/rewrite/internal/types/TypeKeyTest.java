package dev.ssotkit.rewrite.internal.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.java.tree.JavaType;

class TypeKeyTest {

    private static final TypeKey INNER = TypeKey.of("a.Outer.Inner");

    @ParameterizedTest
    @ValueSource(strings = {"a.Outer$Inner", "a.Outer.Inner", "a/Outer$Inner"})
    void a_class_has_one_key_in_whatever_way_the_map_writes_it(String written) {
        assertThat(TypeKey.of(TypeName.of(written))).isEqualTo(INNER).hasSameHashCodeAs(INNER);
    }

    @Test
    void attribution_sources_and_texts_say_the_same_key_as_the_map() {
        assertThat(List.of(
                        TypeKey.of("a.Outer$Inner"),
                        new TypeKey("a.Outer$Inner"),
                        TypeKey.of(JavaType.ShallowClass.build("a.Outer$Inner")),
                        TypeKey.orNull(JavaType.ShallowClass.build("a.Outer$Inner"))))
                .containsOnly(INNER);
    }

    @Test
    void a_type_of_kotlin_that_the_jvm_knows_has_the_key_that_it_has_there_whoever_names_it() {
        assertThat(List.of(
                        TypeKey.of("kotlin.collections.MutableList"),
                        TypeKey.of(TypeName.of("kotlin.collections.List")),
                        TypeKey.of(JavaType.ShallowClass.build("kotlin.collections.List"))))
                .containsOnly(TypeKey.of("java.util.List"));
    }

    @Test
    void what_is_no_class_has_no_key() {
        assertThat(TypeKey.orNull(null)).isNull();
        assertThat(TypeKey.orNull(JavaType.Primitive.Int)).isNull();
        assertThat(TypeKey.orNull(JavaType.Unknown.getInstance())).isNull();
    }

    @Test
    void a_class_is_within_itself_and_those_around_it_and_no_other_whose_name_begins_alike() {
        assertThat(INNER.isWithin(INNER)).isTrue();
        assertThat(INNER.isWithin(TypeKey.of("a.Outer"))).isTrue();
        assertThat(INNER.isWithin(TypeKey.of("a.Out"))).isFalse();
        assertThat(TypeKey.of("a.Outer").isWithin(INNER)).isFalse();
    }

    @Test
    void whole_words_end_a_name() {
        assertThat(INNER.endsWith("Inner")).isTrue();
        assertThat(INNER.endsWith("Outer.Inner")).isTrue();
        assertThat(INNER.endsWith("a.Outer.Inner")).isTrue();
        assertThat(INNER.endsWith("ner")).isFalse();
    }

    @Test
    void around_a_class_are_those_that_it_is_nested_in_and_its_packages() {
        List<String> around = new ArrayList<>();
        for (TypeKey each = TypeKey.of("a.b.Outer$Inner"); each != null; each = each.outer()) {
            around.add(each.name());
        }
        assertThat(around).containsExactly("a.b.Outer.Inner", "a.b.Outer", "a.b", "a");
    }

    @Test
    void of_some_keys_those_are_found_that_a_type_is_made_of() {
        TypeKeys keys = new TypeKeys(List.of(INNER, TypeKey.of("a.Other")));
        List<TypeKey> found = new ArrayList<>();
        JavaType.FullyQualified inner = JavaType.ShallowClass.build("a.Outer$Inner");
        JavaType.FullyQualified list = JavaType.ShallowClass.build("java.util.List");
        keys.forEachMentioned(new JavaType.Parameterized(null, list, List.of(inner)), found::add);
        assertThat(found).containsExactly(INNER);
        assertThat(keys.find(list)).isNull();
        assertThat(keys.find("a.Outer$Inner")).isEqualTo(INNER);
    }
}
