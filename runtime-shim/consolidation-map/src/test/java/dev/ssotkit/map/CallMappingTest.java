package dev.ssotkit.map;

import static dev.ssotkit.map.Entries.call;
import static dev.ssotkit.map.Entries.keys;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallMappingTest {

    @Test
    void a_line_has_a_type_a_method_its_parameters_and_a_target() {
        CallMapping line = call("com.acme.Modern broadcastMessage(java.lang.String, int) -> broadcast($2, $1)");
        assertThat(line.type()).isEqualTo(TypeName.of("com.acme.Modern"));
        assertThat(line.methodName()).isEqualTo("broadcastMessage");
        assertThat(line.isConstructor()).isFalse();
        assertThat(line.acceptsAnyParameters()).isFalse();
        assertThat(keys(line.parameterTypes())).containsExactly("java.lang.String", "int");
        assertThat(line.target().methodName()).isEqualTo("broadcast");
        assertThat(line.target().arguments())
                .extracting(Argument::parameterIndex)
                .containsExactly(1, 0);
        assertThat(line.target().keepsArguments()).isFalse();
    }

    @Test
    void a_target_without_a_type_is_the_canonical_type() {
        CallTarget target = call("a.B c() -> d()").target();
        assertThat(target.namesAType()).isFalse();
        assertThat(target.declaringType()).isEqualTo(TypeName.of("com.acme.Canonical"));
    }

    @Test
    void a_target_may_name_its_type() {
        CallTarget target = call("a.B c() -> com.acme.Json mapper()").target();
        assertThat(target.namesAType()).isTrue();
        assertThat(target.declaringType()).isEqualTo(TypeName.of("com.acme.Json"));
        assertThat(target.methodName()).isEqualTo("mapper");
    }

    @Test
    void without_parentheses_the_arguments_stay() {
        CallTarget target = call("a.B c(int, int) -> d").target();
        assertThat(target.keepsArguments()).isTrue();
        assertThat(target.arguments()).isEmpty();
        assertThat(call("a.B c(int) -> com.acme.Json d").target().keepsArguments())
                .isTrue();
    }

    @Test
    void empty_parentheses_drop_the_arguments() {
        CallTarget target = call("a.B c(int) -> d( )").target();
        assertThat(target.keepsArguments()).isFalse();
        assertThat(target.arguments()).isEmpty();
    }

    @Test
    void constructors_are_written_in_angle_brackets() {
        assertThat(call("a.B <constructor>(int) -> forUser($1)").isConstructor())
                .isTrue();
    }

    @Test
    void two_dots_stand_for_any_parameters() {
        CallMapping line = call("a.B c( .. ) -> d($3)");
        assertThat(line.acceptsAnyParameters()).isTrue();
        assertThat(line.parameterTypes()).isEmpty();
        assertThat(line.target().arguments().get(0).parameterIndex()).isEqualTo(2);
    }

    @Test
    void parameters_are_erased_types_in_any_notation() {
        CallMapping line = call("a.B c(a.Outer$Inner, a.Outer.Inner[] [], long, double..., byte[]) -> d"
                .replace("double..., byte[]", "byte[], double..."));
        assertThat(keys(line.parameterTypes()))
                .containsExactly("a.Outer.Inner", "a.Outer.Inner[][]", "long", "byte[]", "double[]");
        assertThat(line.parameterTypes().get(1).binaryName()).isEqualTo("a.Outer$Inner[][]");
        assertThat(line.parameterTypes().get(1).dimensions()).isEqualTo(2);
    }

    @Test
    void types_of_java_lang_need_no_package() {
        assertThat(keys(call("a.B c(String, Object[], Runnable, Integer) -> d").parameterTypes()))
                .containsExactly("java.lang.String", "java.lang.Object[]", "java.lang.Runnable", "java.lang.Integer");
    }

    @Test
    void only_a_type_of_a_single_segment_can_lack_its_package() {
        assertThat(keys(call("a.B c(Outer$Inner, Other.Inner) -> d").parameterTypes()))
                .containsExactly("Outer.Inner", "Other.Inner");
    }

    @Test
    void spaces_do_not_matter_where_java_has_none() {
        CallMapping tight = call("a.B c(int,String)->d($1,$2)");
        assertThat(call("  a.B \t c ( int , String )  ->  d ( $1 , $2 )  "))
                .hasToString(tight.toString())
                .hasToString("a.B c(int, java.lang.String) -> d($1, $2)");
    }

    @Test
    void the_line_as_written_is_kept_for_messages() {
        assertThat(call(" a/B c() -> d").written()).isEqualTo("a/B c() -> d");
    }
}
