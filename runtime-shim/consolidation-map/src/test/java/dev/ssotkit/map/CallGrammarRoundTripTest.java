package dev.ssotkit.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines made at random, with all the freedom that the grammar leaves, mean what they were made from. */
class CallGrammarRoundTripTest {

    private static final int LINES = 5_000;
    private static final String ALPHABET = "ab,)(->$1 \"'\\\t\u00e9#:{}";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void a_line_means_what_it_was_made_from() {
        for (int i = 0; i < LINES; i++) {
            List<String> parameters = parameters();
            List<Object> values = new ArrayList<>();
            String arguments = arguments(parameters.size(), values);
            String method = random.nextInt(4) == 0 ? CallMapping.CONSTRUCTOR : "method" + i;
            String line = space() + "a.B" + blank() + method + space() + "(" + joined(parameters) + ")" + space() + "->"
                    + space() + "target" + space() + "(" + arguments + ")" + space();
            CallMapping parsed = Entries.call(line);
            assertThat(parsed.methodName()).as(line + " seed " + seed).isEqualTo(method);
            assertThat(Entries.keys(parsed.parameterTypes()))
                    .as(line + " seed " + seed)
                    .isEqualTo(parameters);
            assertThat(parsed.target().arguments())
                    .as(line + " seed " + seed)
                    .extracting(CallGrammarRoundTripTest::meaning)
                    .isEqualTo(values);
            assertThat(Entries.call(parsed.toString()))
                    .as("normalised: " + parsed + " seed " + seed)
                    .hasToString(parsed.toString());
        }
    }

    private static Object meaning(Argument argument) {
        return argument.isParameter() ? "$" + argument.parameterIndex() : String.valueOf(argument.value());
    }

    private List<String> parameters() {
        String[] types = {"int", "long[]", "java.lang.String", "a.B.C[][]", "boolean"};
        List<String> parameters = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parameters.add(types[random.nextInt(types.length)]);
        }
        return parameters;
    }

    private String joined(List<String> parameters) {
        List<String> padded = new ArrayList<>();
        for (String parameter : parameters) {
            padded.add(space() + parameter + space());
        }
        return padded.isEmpty() ? space() : String.join(",", padded);
    }

    private String arguments(int available, List<Object> values) {
        List<String> written = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            written.add(space() + argument(available, values) + space());
        }
        return written.isEmpty() ? space() : String.join(",", written);
    }

    private String argument(int available, List<Object> values) {
        switch (random.nextInt(5)) {
            case 0:
                int number = random.nextInt();
                values.add(String.valueOf(number));
                return String.valueOf(number);
            case 1:
                long big = random.nextLong();
                values.add(String.valueOf(big));
                return big + "L";
            case 2:
                double fraction = random.nextDouble() * 1e20;
                values.add(String.valueOf(fraction));
                return String.valueOf(fraction);
            case 3:
                if (available > 0) {
                    int index = random.nextInt(available);
                    values.add("$" + index);
                    return "$" + (index + 1);
                }
                values.add("null");
                return "null";
            default:
                return text(values);
        }
    }

    private String text(List<Object> values) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        values.add(text.toString());
        return '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
    }

    private String space() {
        return " ".repeat(random.nextInt(3));
    }

    private String blank() {
        return " ".repeat(1 + random.nextInt(3));
    }
}
