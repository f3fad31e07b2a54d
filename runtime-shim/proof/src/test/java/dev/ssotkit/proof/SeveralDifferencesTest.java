package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reviewer reads once: what differs in a body is named, and not only the first of it. */
class SeveralDifferencesTest {

    private static ProofResult prove(String before, String after) {
        return ChatSides.SIDES.prove(ChatSides.user(before), ChatSides.user(after));
    }

    private static String calls(int count, String argument) {
        return IntStream.range(0, count)
                .mapToObj(i -> "test(\"" + argument + i + "\");\n")
                .collect(Collectors.joining("", "void use() {\n", "}"));
    }

    @Test
    void each_independent_one_is_named_with_its_line() {
        ProofResult result = prove(
                "void use(boolean b) {\ntest(\"a\");\none();\nif (b) {\ntest(\"b\");\n} else {\nnumber = 3;\n}\ntwo();\n}",
                "void use(boolean b) {\ntest(\"x\");\none();\nif (b) {\ntest(\"y\");\n} else {\nnumber = 4;\n}\ntwo();\n}");
        assertThat(result.differences())
                .extracting(difference -> difference.place().lineBefore() - 13)
                .containsExactly(2, 5, 7);
        assertThat(result.differing()).isEqualTo(1);
    }

    @Test
    void what_follows_from_one_is_not_another() {
        assertThat(prove(
                                "Object use() { String a = String.valueOf(1); test(a); sink = a; return a; }",
                                "Object use() { String a = String.valueOf(2); test(a); sink = a; return a; }")
                        .differences())
                .hasSize(1);
    }

    @Test
    void after_some_it_says_that_it_stops() {
        ProofResult result = prove(calls(30, "a"), calls(30, "b"));
        assertThat(result.differences()).hasSize(9);
        assertThat(result.differences().get(8).found()).contains("this comparison ends here");
    }

    @Test
    void an_effect_that_is_gone_does_not_accuse_all_that_follow() {
        assertThat(prove(
                                "void use() { one(); number = 1; two(); number = 2; }",
                                "void use() { number = 1; two(); number = 2; }")
                        .differences())
                .hasSize(1);
    }
}
