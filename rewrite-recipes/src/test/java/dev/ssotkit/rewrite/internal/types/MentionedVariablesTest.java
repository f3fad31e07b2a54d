package dev.ssotkit.rewrite.internal.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openrewrite.java.tree.JavaType;

class MentionedVariablesTest {

    private static JavaType.Parameterized made(String name, JavaType argument) {
        return new JavaType.Parameterized(null, JavaType.ShallowClass.build(name), List.of(argument));
    }

    private static JavaType.GenericTypeVariable variable(String name, JavaType... bounds) {
        return new JavaType.GenericTypeVariable(
                null, name, JavaType.GenericTypeVariable.Variance.COVARIANT, List.of(bounds));
    }

    @Test
    void a_bound_that_comes_back_to_itself_is_followed_once() {
        JavaType.GenericTypeVariable own = variable("E");
        own = own.unsafeSet(
                "E", JavaType.GenericTypeVariable.Variance.COVARIANT, List.of(made("java.lang.Comparable", own)));
        assertThat(TypeNames.mentionsVariable(made("java.util.List", own), Set.of("T")))
                .isFalse();
        assertThat(TypeNames.mentionsVariable(made("java.util.List", own), Set.of("E")))
                .isTrue();
    }

    @Test
    void elements_wildcards_and_bounds_are_looked_into() {
        JavaType list = made("java.util.List", variable("?", variable("T")));
        assertThat(TypeNames.mentionsVariable(new JavaType.Array(null, list, null), Set.of("T")))
                .isTrue();
        assertThat(TypeNames.mentionsVariable(variable("S", list), Set.of("T"))).isTrue();
        assertThat(TypeNames.mentionsVariable(list, Set.of("U"))).isFalse();
        assertThat(TypeNames.mentionsVariable(null, Set.of("U"))).isFalse();
    }
}
