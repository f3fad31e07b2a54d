package dev.ssotkit.map;

import static dev.ssotkit.map.Entries.accessor;
import static dev.ssotkit.map.Entries.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class AccessorTest {

    @Test
    void a_method_alone_is_one_of_the_canonical_type() {
        Accessor accessor = accessor("getInstance()");
        assertThat(accessor.declaringType()).isEqualTo(TypeName.of("com.acme.Canonical"));
        assertThat(accessor.methodName()).isEqualTo("getInstance");
        assertThat(accessor.parameterTypes()).isEmpty();
        assertThat(accessor.namesAnotherClass()).isFalse();
        assertThat(accessor.isNew()).isFalse();
        assertThat(accessor).hasToString("getInstance()");
    }

    @Test
    void a_type_before_the_method_is_another_class() {
        Accessor accessor = accessor("com.acme.Json$Holder  mapper( )");
        assertThat(accessor.namesAnotherClass()).isTrue();
        assertThat(accessor.declaringType().binaryName()).isEqualTo("com.acme.Json$Holder");
        assertThat(accessor).hasToString("com.acme.Json$Holder mapper()");
    }

    @Test
    void the_canonical_type_before_the_method_is_no_other_class() {
        assertThat(accessor("com.acme.Canonical getInstance()").namesAnotherClass())
                .isFalse();
    }

    @Test
    void parameters_make_it_one_instance_per_context() {
        Accessor accessor = accessor("forUser(com.acme.UserContext, int[], String...)");
        assertThat(keys(accessor.parameterTypes()))
                .containsExactly("com.acme.UserContext", "int[]", "java.lang.String[]");
    }

    @Test
    void new_moves_names_only_and_has_no_method() {
        Accessor accessor = accessor(" new ");
        assertThat(accessor.isNew()).isTrue();
        assertThat(accessor).hasToString("new");
        assertThatThrownBy(accessor::methodName).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_method_may_be_called_like_a_beginning_of_new() {
        assertThat(accessor("newest()").methodName()).isEqualTo("newest");
    }

    @Test
    void a_class_of_the_unnamed_package_may_have_parameters_of_it() {
        Entry entry = Entries.entry("Canonical", "Canonical of(Context)", Collections.singletonList("Legacy"));
        assertThat(keys(entry.accessor().parameterTypes())).containsExactly("Context");
    }
}
