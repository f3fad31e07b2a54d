package dev.ssotkit.progress.logline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.DroppedRecord;
import dev.ssotkit.record.Fields;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.RedirectRecord;
import dev.ssotkit.record.Run;
import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import dev.ssotkit.record.StartRecord;
import dev.ssotkit.record.TestsRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of what the agent writes beside the reader of anything. */
class WrittenLineTest {
    private static final List<String> FIELDS = List.of(
            Fields.TIME,
            Fields.EVENT,
            Fields.SERVICE_NAME,
            Fields.SERVICE_INSTANCE_ID,
            Fields.PROCESS_PID,
            Fields.HOST_NAME,
            Fields.VERSION,
            Fields.MODE,
            Fields.TYPES,
            Fields.MAP_DIGEST,
            Fields.CODE_FUNCTION_NAME,
            Fields.CODE_FILE_PATH,
            Fields.CODE_LINE_NUMBER,
            Fields.THREAD_NAME,
            Fields.TEST_CASE_NAME,
            Fields.TEST_UNNAMED,
            Fields.LEGACY_TYPE,
            Fields.CANONICAL_TYPE,
            Fields.SITE_KIND,
            Fields.OUTCOME,
            Fields.REASON,
            Fields.COUNT,
            Fields.FIRST_SEEN,
            Fields.CODE_SOURCE,
            Fields.CLASS_LOADER,
            Fields.RUN_ID,
            Fields.SITE_ID,
            Fields.RECORD_VERSION);

    private static final List<String> PROCESS =
            List.of(Fields.SERVICE_NAME, Fields.SERVICE_INSTANCE_ID, Fields.PROCESS_PID, Fields.HOST_NAME);

    /** What lines of one process repeat, and what begins like it and is another. */
    private static final List<String> PROCESSES = List.of(
            process("\"s\"", "\"h\""),
            process("\"s\"", "\"hh\""),
            process("\"s\"", "\"i\""),
            process("\"s\"", "1"),
            process("\"s\"", "12"),
            process("5", "\"h\""),
            process("\"\"", "\"\""));

    private static final Run RUN = new Run("run", 7, "host", "service", null);

    private final WrittenLine written = new WrittenLine();

    @Test
    void every_sort_of_line_that_the_agent_writes_is_read_without_the_general_parser() {
        RedirectRecord site = RedirectRecord.builder(
                        SiteId.of(SiteKind.NEW, "a.L", "b.User", "use", "()V", 0), SiteKind.NEW, Outcome.OBSERVED, 3)
                .types("a.L", "a.Canonical")
                .code("b.User.use", "b/User.java", 41)
                .reason(Reason.HAZARD)
                .first(1_000, "main", "T.one")
                .origin("/app.jar", "app")
                .build();
        assertThat(List.of(
                        new StartRecord("1", "redirect", 2, "d").toLine(RUN, 0),
                        site.toLine(RUN, 0),
                        site.toTestLine(CountedTest.named("T.one"), 2, RUN, 0),
                        site.toTestLine(CountedTest.UNLISTED, 2, RUN, 0),
                        new TestsRecord(4).toLine(RUN, 0),
                        new DroppedRecord(4).toLine(RUN, 0)))
                .allSatisfy(line -> {
                    assertThat(readable(line)).as(line).isTrue();
                    assertSameAsAnyParser(line);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{",
                "}",
                "{\"event\":\"a\"",
                "{\"event\":\"a}",
                "{\"event\":}",
                "{\"event\"}",
                "{\"event\":\"a\",}",
                "{\"event\":\"a\"}}",
                "{\"event\":\"a\"} {}",
                "{\"event\":\"a\",\"time\":\"b\"}",
                "{\"event\":\"a\",\"event\":\"b\"}",
                "{ \"event\":\"a\"}",
                "{\"event\":\"\\u0041\"}",
                "{\"event\":\"\u00e4\"}",
                "{\"event\":\"\u007f\"}",
                "{\"ssot.count\":-1}",
                "{\"ssot.count\":01}",
                "{\"ssot.count\":1.5}",
                "{\"ssot.count\":1e3}",
                "{\"ssot.count\":9999999999999999999}",
                "{\"ssot.count\":null}",
                "{\"ssot.count\":true}",
                "{\"ssot.later\":\"a\"}",
                "{\"event\":{\"time\":\"b\"}}"
            })
    void what_the_agent_would_not_write_so_is_left_to_the_general_parser(String line) {
        assertThat(readable(line)).isFalse();
    }

    @RepeatedTest(20)
    void what_both_read_says_the_same_to_both() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int readable = 0;
        for (int i = 0; i < 2_000; i++) {
            String line = line(random);
            if (readable(line)) {
                readable++;
                try {
                    assertSameAsAnyParser(line);
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ": " + line, e);
                }
            }
        }
        assertThat(readable).as("seed %d", seed).isGreaterThan(100);
    }

    /** Fields of ours and not, mostly in order; then sometimes a byte is another. */
    private static String line(Random random) {
        StringBuilder line = new StringBuilder("{");
        boolean ofKnownProcess = random.nextInt(3) > 0;
        for (String field : FIELDS) {
            if (ofKnownProcess && PROCESS.contains(field)) {
                line.append(
                        field.equals(Fields.SERVICE_NAME)
                                ? (line.length() > 1 ? "," : "") + PROCESSES.get(random.nextInt(PROCESSES.size()))
                                : "");
            } else if (random.nextInt(4) == 0) {
                line.append(line.length() > 1 ? "," : "")
                        .append('"')
                        .append(field)
                        .append("\":")
                        .append(value(random));
            }
        }
        line.append('}');
        for (int i = random.nextInt(2); i > 0; i--) {
            line.setCharAt(random.nextInt(line.length()), "{}\",:\\ 0a-\u00e9\u202e\n[".charAt(random.nextInt(14)));
        }
        return line.toString();
    }

    private static String process(String service, String host) {
        return "\"service.name\":%s,\"service.instance.id\":\"7\",\"process.pid\":7,\"host.name\":%s"
                .formatted(service, host);
    }

    private static String value(Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> Long.toString(random.nextLong());
            case 1, 4, 5, 6, 7, 8, 9 -> Integer.toString(random.nextInt(100));
            case 2 -> "\"\"";
            case 3 -> "\"\\u00e4\"";
            default -> '"' + "x.Y$1 <init>/".substring(random.nextInt(13)).repeat(random.nextInt(4)) + '"';
        };
    }

    private boolean readable(String line) {
        byte[] bytes = ("##" + line + "##").getBytes(StandardCharsets.UTF_8);
        return written.read(bytes, 2, bytes.length - 2);
    }

    private void assertSameAsAnyParser(String line) {
        assertThat(readable(line)).isTrue();
        AnyLine any;
        try {
            any = AnyLine.parse(line);
        } catch (BrokenLineException e) {
            throw new AssertionError("only one of both reads it", e);
        }
        assertThat(FIELDS)
                .allSatisfy(field -> assertThat(written.get(field)).as(field).isEqualTo(any.get(field)));
        long number = written.number(WrittenLine.field(Fields.COUNT));
        if (number >= 0) {
            assertThat(any.get(Fields.COUNT))
                    .satisfies(text -> assertThat(Long.parseLong(text)).isEqualTo(number));
        }
    }
}
