package dev.ssotkit.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryProblemsTest {

    @ParameterizedTest
    @MethodSource("callsProblems")
    void a_wrong_line_says_what_is_wrong_and_what_would_be_right(String line, String message) {
        assertThat(problems("calls", Collections.singletonList(line)))
                .containsExactly("test, entry 1: calls: `" + line + "` " + message);
    }

    @ParameterizedTest
    @MethodSource("accessorProblems")
    void a_wrong_accessor_says_what_is_wrong_and_what_would_be_right(String accessor, String message) {
        assertThat(problems("accessor", accessor))
                .containsExactly("test, entry 1: accessor: `" + accessor + "` " + message);
    }

    @ParameterizedTest
    @MethodSource("typeProblems")
    void a_wrong_type_says_what_is_wrong_and_what_would_be_right(String type, String message) {
        assertThat(problems("canonicalType", type))
                .containsExactly("test, entry 1: canonicalType: `" + type + "` " + message);
        assertThat(problems("legacyTypes", Arrays.asList("com.acme.Legacy", type)))
                .containsExactly("test, entry 1: legacyTypes: `" + type + "` " + message);
    }

    static Stream<List<Object>> values() {
        Map<String, String> mapping = Collections.singletonMap("a.B c() -> d(\"x", "it's y\")");
        return Stream.of(
                Arrays.asList(
                        "canonicalType", null, "canonicalType: is missing; write `canonicalType: com.acme.Canonical`"),
                Arrays.asList("accessor", null, "accessor: is missing; write `accessor: getInstance()`"),
                Arrays.asList(
                        "legacyTypes",
                        null,
                        "legacyTypes: is missing; list the types below it, each as `- com.acme.Legacy`"),
                Arrays.asList(
                        "legacyTypes",
                        Collections.emptyList(),
                        "legacyTypes: is missing; list the types below it, each as `- com.acme.Legacy`"),
                Arrays.asList(
                        "legacyTypes",
                        "a.B, a.C",
                        "legacyTypes: `a.B, a.C` is no list; write each on a line of its own below `legacyTypes:`, as"
                                + " `- com.acme.Legacy`"),
                Arrays.asList(
                        "calls",
                        mapping,
                        "calls: is no list; write each on a line of its own below `calls:`, as"
                                + " `- com.acme.Legacy method(..) -> method`"),
                Arrays.asList(
                        "calls",
                        Collections.singletonList(mapping),
                        "calls: `a.B c() -> d(\"x: it''s y\")` is read as a mapping, not as text; quote the line:"
                                + " `'a.B c() -> d(\"x: it''s y\")'`"),
                Arrays.asList(
                        "calls",
                        Collections.singletonList(null),
                        "calls: has an empty element; remove the `-` or write something after it"),
                Arrays.asList(
                        "calls",
                        Collections.singletonList(Collections.singletonList("a.B")),
                        "calls: has a list as an element; write one line of text; quote it if it starts with `[`"),
                Arrays.asList(
                        "accessor",
                        Collections.singletonList("getInstance()"),
                        "accessor: is no text; write `accessor: getInstance()`"),
                Arrays.asList(
                        "canonicalType",
                        Collections.singletonMap("a", "b"),
                        "canonicalType: is no text; write `canonicalType: com.acme.Canonical`"),
                Arrays.asList("legacyType", "a.B", "legacyType: is no option; did you mean `legacyTypes`?"),
                Arrays.asList("canonical_type", "a.B", "canonical_type: is no option; did you mean `canonicalType`?"),
                Arrays.asList(
                        "colour",
                        "blue",
                        "colour: is no option; the options are canonicalType, accessor, legacyTypes, calls"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_wrong_value_says_what_is_wrong_and_what_would_be_right(List<Object> expected) {
        assertThat(problems((String) expected.get(0), expected.get(1)))
                .containsExactly("test, entry 1: " + expected.get(2));
    }

    @Test
    void a_misspelt_option_is_not_reported_as_missing_too() {
        EntryResult result = Entry.of(EntryOptions.named("test, entry 1")
                .option("canonicaltype", "a.B")
                .option("acessor", "c()")
                .option("legacyTypes", Collections.singletonList("a.C"))
                .build());
        assertThat(texts(result))
                .containsExactly(
                        "test, entry 1: canonicaltype: is no option; did you mean `canonicalType`?",
                        "test, entry 1: acessor: is no option; did you mean `accessor`?");
    }

    @Test
    void one_pattern_with_two_targets_is_a_contradiction() {
        assertThat(problems("calls", Arrays.asList("a.B c(int) -> d($1)", "a.B c(int) -> e($1)")))
                .containsExactly("test, entry 1: calls: `a.B c(int) -> e($1)` contradicts `a.B c(int) -> d($1)`;"
                        + " keep one of the two");
    }

    @Test
    void the_canonical_type_is_a_legacy_type_too_where_its_own_accessor_hands_out_the_instance() {
        assertThat(problems("legacyTypes", Collections.singletonList("com/acme/Canonical")))
                .isEmpty();
    }

    @Test
    void names_that_move_onto_themselves_are_rejected_too() {
        EntryResult result = Entry.of(EntryOptions.named("test, entry 1")
                .option("canonicalType", "a.B")
                .option("accessor", "new")
                .option("legacyTypes", Collections.singletonList("a.B"))
                .build());
        assertThat(texts(result))
                .containsExactly(
                        "test, entry 1: legacyTypes: `a.B` is the canonical type too, and `new` moves names only;"
                                + " remove it, or let `accessor` name the method that hands out the instance: `getInstance()`");
    }

    @Test
    void a_legacy_type_cannot_declare_the_accessor() {
        EntryResult result = Entry.of(EntryOptions.named("test, entry 1")
                .option("canonicalType", "a.B")
                .option("accessor", "a.Old instance()")
                .option("legacyTypes", Collections.singletonList("a.Old"))
                .build());
        assertThat(texts(result))
                .containsExactly(
                        "test, entry 1: legacyTypes: `a.Old` declares the accessor; remove it, or let `accessor`"
                                + " name a class that stays");
    }

    @Test
    void all_problems_are_reported_at_once() {
        EntryResult result = Entry.of(EntryOptions.named("test, entry 1")
                .option("canonicalType", "a.*")
                .option("accessor", "getInstance")
                .option("legacyTypes", Arrays.asList("int", "a.B", "a..B"))
                .option("calls", Arrays.asList("nothing", "a.B c() -> d()", "a.B c(int) -> d($2)"))
                .option("extra", "1")
                .build());
        assertThat(result.problems()).hasSize(7);
    }

    @Test
    void a_problem_knows_where_it_is() {
        Problem problem = Entry.of(EntryOptions.named("com.acme.One, entry 2")
                        .source("rewrite.yml", 10)
                        .option("canonicalType", "a.B")
                        .option("accessor", "c()")
                        .option("legacyTypes", Arrays.asList("a.C", "a-D"))
                        .line("legacyTypes", 13)
                        .line("legacyTypes", 1, 15)
                        .build())
                .problems()
                .get(0);
        assertThat(problem.file()).isEqualTo("rewrite.yml");
        assertThat(problem.line()).isEqualTo(15);
        assertThat(problem.entry()).isEqualTo("com.acme.One, entry 2");
        assertThat(problem.option()).isEqualTo("legacyTypes");
        assertThat(problem.value()).isEqualTo("a-D");
        assertThat(problem.fault()).isEqualTo("is no type name");
        assertThat(problem.remedy()).isEqualTo("write a full name such as `com.acme.Outer$Inner`");
        assertThat(problem)
                .hasToString("rewrite.yml:15: com.acme.One, entry 2: legacyTypes: `a-D` is no type name;"
                        + " write a full name such as `com.acme.Outer$Inner`");
    }

    @Test
    void a_missing_option_is_said_at_the_line_of_the_entry() {
        List<Problem> problems = Entry.of(
                        EntryOptions.named("x").source("rewrite.yml", 10).build())
                .problems();
        assertThat(problems).extracting(Problem::line).containsOnly(10);
    }

    @Test
    void a_message_is_one_line_however_long_the_value() {
        String message = problems("canonicalType", "a\n\t\u0007b".repeat(1000)).get(0);
        assertThat(message)
                .doesNotContain("\n", "\t", "\u0007")
                .hasSizeLessThan(400)
                .contains("…`");
    }

    static Stream<Arguments> callsProblems() throws IOException {
        return table("calls-problems.txt");
    }

    static Stream<Arguments> accessorProblems() throws IOException {
        return table("accessor-problems.txt");
    }

    static Stream<Arguments> typeProblems() throws IOException {
        return table("type-problems.txt");
    }

    /** Lines of a value, a bar, and what the message says after the value. */
    private static Stream<Arguments> table(String resource) throws IOException {
        try (InputStream in = EntryProblemsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arguments.of(
                            line.substring(0, line.lastIndexOf('|')), line.substring(line.lastIndexOf('|') + 1)));
        }
    }

    private static List<String> problems(String option, Object value) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("canonicalType", "com.acme.Canonical");
        options.put("accessor", "getInstance()");
        options.put("legacyTypes", new ArrayList<>(Collections.singletonList("com.acme.Legacy")));
        options.put(option, value);
        EntryOptions.Builder builder = EntryOptions.named("test, entry 1");
        options.forEach(builder::option);
        return texts(Entry.of(builder.build()));
    }

    private static List<String> texts(EntryResult result) {
        return result.problems().stream().map(Problem::toString).collect(Collectors.toList());
    }
}
