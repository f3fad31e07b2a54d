package dev.ssotkit.rewrite.internal.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openrewrite.java.tree.JavaType;

class PlaceTest {

    private static final Place INNER = Place.of("a.Outer$Inner");

    @Test
    void one_class_is_one_place_whoever_tells_of_it() {
        assertThat(Place.of(JavaType.ShallowClass.build("a.Outer$Inner")))
                .isEqualTo(INNER)
                .hasSameHashCodeAs(INNER)
                .isNotEqualTo(Place.of("a.Outer"));
        assertThat(INNER.key()).isEqualTo(TypeKey.of("a.Outer.Inner"));
    }

    @Test
    void the_body_of_a_nested_class_is_within_that_of_the_class_around_it() {
        assertThat(INNER.isWithin(TypeKey.of("a.Outer"))).isTrue();
        assertThat(INNER.isWithin(TypeKey.of("a.Outer.Inner"))).isTrue();
        assertThat(INNER.isWithin(TypeKey.of("a.Out"))).isFalse();
        assertThat(Place.of("a.Outer").isWithin(INNER.key())).isFalse();
    }

    @Test
    void where_there_is_no_class_is_within_none_and_shares_nothing() {
        JavaType.FullyQualified outer = JavaType.ShallowClass.build("a.Outer");
        assertThat(Place.of("")).isSameAs(Place.NOWHERE);
        assertThat(Place.NOWHERE.isWithin(TypeKey.of("a.Outer"))).isFalse();
        assertThat(Place.NOWHERE.isInPackageOf(outer)).isFalse();
        assertThat(Place.NOWHERE.sharesPrivatesWith(outer)).isFalse();
    }

    @Test
    void classes_that_are_nested_in_one_share_what_is_private_and_those_of_a_package_what_is_not() {
        JavaType.FullyQualified beside = JavaType.ShallowClass.build("a.Outer$Beside");
        JavaType.FullyQualified neighbour = JavaType.ShallowClass.build("a.Neighbour");
        JavaType.FullyQualified stranger = JavaType.ShallowClass.build("b.Outer");
        assertThat(INNER.sharesPrivatesWith(beside)).isTrue();
        assertThat(INNER.sharesPrivatesWith(neighbour)).isFalse();
        assertThat(INNER.isInPackageOf(neighbour)).isTrue();
        assertThat(INNER.isInPackageOf(stranger)).isFalse();
    }
}
