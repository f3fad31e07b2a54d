package dev.ssotkit.map;

import static dev.ssotkit.map.Entries.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentTest {

    static Stream<Arguments> literals() {
        return Stream.of(
                Arguments.of("0", Argument.Kind.INT, 0),
                Arguments.of("42", Argument.Kind.INT, 42),
                Arguments.of("-1_000", Argument.Kind.INT, -1000),
                Arguments.of("+7", Argument.Kind.INT, 7),
                Arguments.of("0x7F", Argument.Kind.INT, 127),
                Arguments.of("0xFFFFFFFF", Argument.Kind.INT, -1),
                Arguments.of("-0x80000000", Argument.Kind.INT, Integer.MIN_VALUE),
                Arguments.of("0b1010", Argument.Kind.INT, 10),
                Arguments.of("017", Argument.Kind.INT, 15),
                Arguments.of("0_7", Argument.Kind.INT, 7),
                Arguments.of("2147483647", Argument.Kind.INT, Integer.MAX_VALUE),
                Arguments.of("-2147483648", Argument.Kind.INT, Integer.MIN_VALUE),
                Arguments.of("1L", Argument.Kind.LONG, 1L),
                Arguments.of("-5l", Argument.Kind.LONG, -5L),
                Arguments.of("0xFFFFFFFFFFFFFFFFL", Argument.Kind.LONG, -1L),
                Arguments.of("-9223372036854775808L", Argument.Kind.LONG, Long.MIN_VALUE),
                Arguments.of("1.5", Argument.Kind.DOUBLE, 1.5),
                Arguments.of("1.", Argument.Kind.DOUBLE, 1.0),
                Arguments.of(".5", Argument.Kind.DOUBLE, 0.5),
                Arguments.of("1e3", Argument.Kind.DOUBLE, 1000.0),
                Arguments.of("-1.5E-3d", Argument.Kind.DOUBLE, -0.0015),
                Arguments.of("1D", Argument.Kind.DOUBLE, 1.0),
                Arguments.of("09.5", Argument.Kind.DOUBLE, 9.5),
                Arguments.of("0x1p3", Argument.Kind.DOUBLE, 8.0),
                Arguments.of("-0.0", Argument.Kind.DOUBLE, -0.0),
                Arguments.of("true", Argument.Kind.BOOLEAN, true),
                Arguments.of("false", Argument.Kind.BOOLEAN, false),
                Arguments.of("null", Argument.Kind.NULL, null),
                Arguments.of("'c'", Argument.Kind.CHAR, 'c'),
                Arguments.of("','", Argument.Kind.CHAR, ','),
                Arguments.of("')'", Argument.Kind.CHAR, ')'),
                Arguments.of("'\"'", Argument.Kind.CHAR, '"'),
                Arguments.of("'\\''", Argument.Kind.CHAR, '\''),
                Arguments.of("'\\u0041'", Argument.Kind.CHAR, 'A'),
                Arguments.of("'\\uuu0041'", Argument.Kind.CHAR, 'A'),
                Arguments.of("'\\7'", Argument.Kind.CHAR, '\7'),
                Arguments.of("'\\377'", Argument.Kind.CHAR, '\377'),
                Arguments.of("\"\"", Argument.Kind.STRING, ""),
                Arguments.of("\"a, b) -> $1 -> c(\"", Argument.Kind.STRING, "a, b) -> $1 -> c("),
                Arguments.of("\"it's\"", Argument.Kind.STRING, "it's"),
                Arguments.of("\"say \\\"hi\\\"\"", Argument.Kind.STRING, "say \"hi\""),
                Arguments.of("\"a\\tb\\n\\r\\f\\b\\s\\\\\"", Argument.Kind.STRING, "a\tb\n\r\f\b \\"),
                Arguments.of("\"\\0\\12\\400\"", Argument.Kind.STRING, "\0\n 0"),
                Arguments.of("\"größer \u2192\"", Argument.Kind.STRING, "größer \u2192"));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void literals_are_those_of_java(String written, Argument.Kind kind, Object value) {
        List<Argument> arguments =
                call("a.B c() -> d(" + written + ")").target().arguments();
        assertThat(arguments).hasSize(1);
        assertThat(arguments.get(0).kind()).isEqualTo(kind);
        assertThat(arguments.get(0).value()).isEqualTo(value);
        assertThat(arguments.get(0).isParameter()).isFalse();
    }

    @Test
    void numbers_keep_their_notation_in_source() {
        assertThat(sourceOf("0x7F")).isEqualTo("0x7F");
        assertThat(sourceOf("-1_000L")).isEqualTo("-1_000L");
    }

    @Test
    void texts_are_written_so_that_every_compiler_and_encoding_reads_the_same() {
        assertThat(sourceOf("\"\\s\"")).as("older compilers do not know \\s").isEqualTo("\" \"");
        assertThat(sourceOf("\"\\u0022\"")).as("it would end the text").isEqualTo("\"\\\"\"");
        assertThat(sourceOf("\"\u2192\"")).isEqualTo("\"\\u2192\"");
        assertThat(sourceOf("\"\\0001\"")).as("a digit after an octal escape").isEqualTo("\"\\0001\"");
        assertThat(sourceOf("'\"'")).isEqualTo("'\"'");
        assertThat(sourceOf("\"it's\"")).isEqualTo("\"it's\"");
    }

    @Test
    void parameters_count_from_one_in_text_and_from_zero_in_code() {
        Argument argument = call("a.B c(int) -> d($1)").target().arguments().get(0);
        assertThat(argument.isParameter()).isTrue();
        assertThat(argument.kind()).isEqualTo(Argument.Kind.PARAMETER);
        assertThat(argument.parameterIndex()).isZero();
        assertThat(argument.source()).isEqualTo("$1");
        assertThat(Argument.parameter(0)).hasToString("$1");
    }

    @Test
    void a_parameter_has_no_value_and_a_literal_no_index() {
        Argument parameter = Argument.parameter(3);
        assertThatThrownBy(parameter::value).isInstanceOf(IllegalStateException.class);
        Argument literal = call("a.B c() -> d(3)").target().arguments().get(0);
        assertThatThrownBy(literal::parameterIndex).isInstanceOf(IllegalStateException.class);
    }

    private static String sourceOf(String written) {
        return call("a.B c() -> d(" + written + ")").target().arguments().get(0).source();
    }
}
