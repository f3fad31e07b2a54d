package dev.ssotkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordLineTest {
    private static final long TIME = 1_764_000_000_123L;
    private static final Run RUN = new Run("r1", 42, "host-a", "chat", "chat-1");
    private static final SiteId SITE = SiteId.of(SiteKind.NEW, "a.Legacy", "b.Caller", "run", "()V", 0);

    @Test
    void a_redirect_line_has_every_field_in_a_fixed_order() {
        String line = record().toLine(RUN, TIME);

        assertThat(line)
                .isEqualTo("{\"time\":\"2025-11-24T16:00:00.123Z\",\"event\":\"ssot.redirect\","
                        + "\"service.name\":\"chat\",\"service.instance.id\":\"chat-1\",\"process.pid\":42,"
                        + "\"host.name\":\"host-a\",\"code.function.name\":\"b.Caller.run\","
                        + "\"code.file.path\":\"b/Caller.java\",\"code.line.number\":12,\"thread.name\":\"main\","
                        + "\"test.case.name\":\"CallerTest.runs\",\"ssot.legacy.type\":\"a.Legacy\","
                        + "\"ssot.canonical.type\":\"c.Canonical\",\"ssot.site.kind\":\"new\","
                        + "\"ssot.outcome\":\"observed\",\"ssot.reason\":\"hazard\",\"ssot.count\":7,"
                        + "\"ssot.first_seen\":\"2025-11-24T15:59:59.123Z\",\"ssot.code_source\":\"/app/caller.jar\","
                        + "\"ssot.class_loader\":\"app\",\"ssot.run.id\":\"r1\",\"ssot.site.id\":\"" + SITE + "\","
                        + "\"ssot.record.version\":1}");
    }

    @Test
    void what_is_unknown_is_left_out() {
        String line = RedirectRecord.builder(SITE, SiteKind.NEW, Outcome.NOT_EXECUTED, 0)
                .types("a.Legacy", "c.Canonical")
                .code("b.Caller.run", null, 0)
                .build()
                .toLine(new Run("r1", 42, "host-a", null, null), TIME);

        assertThat(line)
                .contains("\"ssot.count\":0")
                .contains("\"service.instance.id\":\"r1\"")
                .doesNotContain("null")
                .doesNotContain("service.name")
                .doesNotContain("code.line.number")
                .doesNotContain("code.file.path")
                .doesNotContain("thread.name")
                .doesNotContain("test.case.name")
                .doesNotContain("ssot.reason")
                .doesNotContain("ssot.code_source");
    }

    @Test
    void a_start_line_says_version_mode_types_and_map() {
        assertThat(new StartRecord("0.1.0", "redirect", 18, "abc").toLine(RUN, 0))
                .isEqualTo("{\"time\":\"1970-01-01T00:00:00.000Z\",\"event\":\"ssot.start\","
                        + "\"service.name\":\"chat\",\"service.instance.id\":\"chat-1\",\"process.pid\":42,"
                        + "\"host.name\":\"host-a\",\"ssot.version\":\"0.1.0\",\"ssot.mode\":\"redirect\","
                        + "\"ssot.types\":18,\"ssot.map.digest\":\"abc\",\"ssot.run.id\":\"r1\","
                        + "\"ssot.record.version\":1}");
    }

    @Test
    void a_dropped_line_says_how_many() {
        assertThat(new DroppedRecord(3).toLine(RUN, TIME))
                .contains("\"event\":\"ssot.dropped\"")
                .contains("\"ssot.count\":3,\"ssot.run.id\":\"r1\"");
    }

    @Test
    void a_line_of_a_test_says_of_the_site_what_the_sites_own_line_says() {
        assertThat(record().toTestLine(CountedTest.named("CallerTest.runs"), 3, RUN, TIME))
                .isEqualTo("{\"time\":\"2025-11-24T16:00:00.123Z\",\"event\":\"ssot.test\","
                        + "\"service.name\":\"chat\",\"service.instance.id\":\"chat-1\",\"process.pid\":42,"
                        + "\"host.name\":\"host-a\",\"code.function.name\":\"b.Caller.run\","
                        + "\"code.file.path\":\"b/Caller.java\",\"code.line.number\":12,"
                        + "\"test.case.name\":\"CallerTest.runs\",\"ssot.legacy.type\":\"a.Legacy\","
                        + "\"ssot.canonical.type\":\"c.Canonical\",\"ssot.site.kind\":\"new\","
                        + "\"ssot.outcome\":\"observed\",\"ssot.count\":3,"
                        + "\"ssot.first_seen\":\"2025-11-24T15:59:59.123Z\",\"ssot.run.id\":\"r1\","
                        + "\"ssot.site.id\":\"" + SITE + "\",\"ssot.record.version\":1}");
    }

    @Test
    void where_no_test_can_be_named_the_line_says_why() {
        assertThat(record().toTestLine(CountedTest.ONE_OF_SEVERAL, 3, RUN, TIME))
                .contains("\"ssot.test.unnamed\":\"one_of_several\"")
                .doesNotContain("test.case.name");
        assertThat(record().toTestLine(CountedTest.UNLISTED, 3, RUN, TIME))
                .contains("\"ssot.test.unnamed\":\"unlisted\"");
    }

    @Test
    void a_line_says_how_many_tests_ran() {
        assertThat(new TestsRecord(412).toLine(RUN, TIME))
                .contains("\"event\":\"ssot.tests\"")
                .contains("\"ssot.count\":412,\"ssot.run.id\":\"r1\"");
    }

    @Test
    void no_character_of_a_name_can_break_the_line() {
        StringBuilder every = new StringBuilder();
        for (char c = 0; c < 0x3000; c++) {
            every.append(c);
        }

        String line = lineOfThread("", every.toString());

        assertThat(line.chars()).allMatch(c -> c >= ' ' && c != 0x7f && c != 0x85 && c != 0x2028 && c != 0x2029);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "0022, \\\"",
                "005c, \\\\",
                "000a, \\u000a",
                "0000, \\u0000",
                "007f, \\u007f",
                "2028, \\u2028",
                "202e, \\u202e",
                "00e9, é",
            })
    void special_characters_are_escaped_and_others_stand_as_they_are(String codePoint, String expected) {
        char c = (char) Integer.parseInt(codePoint, 16);

        assertThat(lineOfThread("", "<" + c + ">")).contains("\"<" + expected + ">\"");
    }

    @Test
    void a_surrogate_pair_stays_and_half_a_pair_is_replaced() {
        String line = lineOfThread("", "\ud83d\ude00 \ud83d! \ude00");

        assertThat(line).contains("\"\ud83d\ude00 \ufffd! \ufffd\"");
        assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(line);
    }

    @Test
    void a_thread_name_is_cut_at_64_characters_and_not_inside_a_pair() {
        assertThat(lineOfThread("", "x".repeat(64))).contains("\"" + "x".repeat(64) + "\"");
        assertThat(lineOfThread("", "x".repeat(65))).contains("\"" + "x".repeat(64) + "\"");
        assertThat(lineOfThread("", "x".repeat(63) + "\ud83d\ude00")).contains("\"" + "x".repeat(63) + "\"");
    }

    @Test
    void a_message_for_other_logs_keeps_to_one_line() {
        assertThat(PlainText.singleLine("a\r\nb\u202ec \"é\"")).isEqualTo("a\\u000d\\u000ab\\u202ec \"é\"");
    }

    private static RedirectRecord record() {
        return RedirectRecord.builder(SITE, SiteKind.NEW, Outcome.OBSERVED, 7)
                .types("a.Legacy", "c.Canonical")
                .code("b.Caller.run", "b/Caller.java", 12)
                .reason(Reason.HAZARD)
                .first(TIME - 1000, "main", "CallerTest.runs")
                .origin("/app/caller.jar", "app")
                .build();
    }

    private static String lineOfThread(String function, String thread) {
        return RedirectRecord.builder(SITE, SiteKind.NEW, Outcome.REDIRECTED, 1)
                .code(function, null, 0)
                .first(TIME, thread, null)
                .build()
                .toLine(RUN, TIME);
    }
}
