package dev.ssotkit.progress.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Receiver receiver;

    @BeforeEach
    void starts() throws Exception {
        receiver = new Receiver();
    }

    @AfterEach
    void ends() {
        receiver.close();
    }

    @Test
    void every_site_is_a_record_with_its_fields_under_the_resource_of_its_process() throws Exception {
        Path log = new LogText("run-1")
                .start("redirect", "d")
                .site("a.Legacy", 7, Outcome.FACADE, 2)
                .site("a.Legacy", 7, Outcome.FACADE, 5)
                .site("a.Legacy", 9, Outcome.NOT_EXECUTED, 0)
                .site("a.Other", 8, Outcome.OBSERVED, 1, Reason.HAZARD, 1_000)
                .dropped(3)
                .write(folder.resolve("r.jsonl"));
        CliRun run = CliRun.of("export", "--otlp", receiver.url(), log);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("5 records received by " + receiver.url() + "/v1/logs\n");
        assertThat(run.exitCode()).isZero();
        assertThat(receiver.requests).containsExactly("POST /v1/logs application/json null");
        assertThat(receiver.resources()).hasSize(1);
        assertThat(attributes(receiver.resources().get(0).getResource().getAttributesList()))
                .containsEntry("host.name", "host")
                .containsEntry("process.pid", "1");
        List<LogRecord> records = receiver.records();
        assertThat(records)
                .extracting(LogRecord::getEventName)
                .containsExactly("ssot.start", "ssot.redirect", "ssot.redirect", "ssot.redirect", "ssot.dropped");
        LogRecord facade = records.get(1);
        assertThat(facade.getBody().getStringValue()).isEqualTo("a.Legacy -> a.Canonical at b.User.use: facade");
        assertThat(facade.getSeverityNumber()).isEqualTo(SeverityNumber.SEVERITY_NUMBER_WARN);
        assertThat(facade.getTimeUnixNano()).isEqualTo(2_000_000_000L);
        assertThat(facade.getObservedTimeUnixNano()).isPositive();
        assertThat(attributes(facade.getAttributesList()))
                .containsEntry("ssot.count", "5")
                .containsEntry("ssot.run.id", "run-1")
                .containsEntry("ssot.outcome", "facade")
                .containsEntry("code.line.number", "7")
                .containsKeys("ssot.site.id", "code.function.name", "ssot.first_seen")
                .doesNotContainKeys("time", "event", "host.name");
        assertThat(records.get(2).getSeverityNumber()).isEqualTo(SeverityNumber.SEVERITY_NUMBER_INFO);
    }

    @Test
    void numbers_stay_numbers_and_texts_stay_as_they_are_also_of_a_later_version() throws Exception {
        Path log = new LogText("run-1")
                .raw("{\"later\":\"a\\u001bb\",\"event\":\"ssot.later\",\"many\":9,\"most\":99999999999999999999}")
                .write(folder.resolve("r.jsonl"));
        CliRun run = CliRun.of("export", "--otlp", receiver.url(), log);

        assertThat(run.err()).isEmpty();
        assertThat(receiver.records().get(0).getAttributesList())
                .extracting(KeyValue::getKey, KeyValue::getValue)
                .containsExactly(
                        tuple(
                                "later",
                                AnyValue.newBuilder().setStringValue("a\u001bb").build()),
                        tuple("many", AnyValue.newBuilder().setIntValue(9).build()),
                        tuple(
                                "most",
                                AnyValue.newBuilder()
                                        .setStringValue("99999999999999999999")
                                        .build()));
    }

    @Test
    void what_differs_by_test_or_run_is_told_apart_and_large_logs_go_in_batches() throws Exception {
        LogText one = new LogText("run-1").start("observe", "d");
        for (int line = 0; line < 1_200; line++) {
            one.site("a.Legacy", line, Outcome.OBSERVED, 1);
        }
        one.test("a.Legacy", 0, Outcome.OBSERVED, CountedTest.named("t.One.a"), 1)
                .test("a.Legacy", 0, Outcome.OBSERVED, CountedTest.named("t.One.b"), 1);
        Path logs = Files.createDirectories(folder.resolve("logs"));
        one.write(logs.resolve("1.jsonl"));
        new LogText("run-2")
                .start("observe", "d")
                .site("a.Legacy", 0, Outcome.OBSERVED, 1)
                .write(logs.resolve("2.jsonl"));
        CliRun run = CliRun.of("export", "--otlp", receiver.url() + "/v1/logs", logs);

        assertThat(run.out()).startsWith("1205 records received");
        assertThat(receiver.requests).hasSize(4);
        assertThat(receiver.records()).hasSize(1_205);
    }

    @Test
    void packed_logs_that_a_pattern_names_are_sent_and_what_breaks_off_is_said() throws Exception {
        Path log = new LogText("run-1")
                .start("observe", "d")
                .site("a.Legacy", 7, Outcome.OBSERVED, 1)
                .write(folder.resolve("r.jsonl"));
        byte[] packed;
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(Files.readAllBytes(log));
            }
            packed = bytes.toByteArray();
        }
        Files.delete(log);
        Path whole = Files.write(folder.resolve("whole.jsonl.gz"), packed);
        CliRun run = CliRun.of("export", "--otlp", receiver.url(), folder + "/*.gz");
        assertThat(run.err()).isEmpty();
        assertThat(receiver.records())
                .extracting(LogRecord::getEventName)
                .containsExactly("ssot.start", "ssot.redirect");

        Files.write(whole, Arrays.copyOf(packed, packed.length - 4));
        CliRun torn = CliRun.of("export", "--otlp", receiver.url(), whole);
        assertThat(torn.err()).startsWith(whole + ": breaks off or is damaged (");
        assertThat(torn.out()).startsWith("2 records received");
        assertThat(torn.exitCode()).isZero();
    }

    @Test
    void lines_that_are_no_records_are_told_with_their_place_and_the_others_sent() throws Exception {
        Path log = new LogText("run-1")
                .raw("{\"event\":\"ssot.red")
                .raw("[]")
                .raw("{\"event\":\"other\"}")
                .start("strict", "d")
                .write(folder.resolve("r.jsonl"));
        CliRun run = CliRun.of("export", "--otlp", receiver.url(), log);

        assertThat(run.err().lines())
                .containsExactly(
                        log + ":1: this line is not complete JSON; skipped",
                        log + ":2: this line is no JSON object; skipped",
                        log + ":3: this line is of another event; skipped");
        assertThat(run.exitCode()).isZero();
        assertThat(receiver.records()).hasSize(1);
    }

    @Test
    void what_a_folder_holds_beside_logs_is_told_and_what_is_named_and_no_log_ends_with_2_behind_the_others()
            throws Exception {
        log();
        Path note = Files.writeString(folder.resolve("a.jsonl.txt"), "a note\n");
        CliRun found = CliRun.of("export", "--otlp", receiver.url(), folder);
        assertThat(found.err()).contains(note + ": no record of the redirect log in it; skipped");
        assertThat(found.out()).startsWith("2 records received");
        assertThat(found.exitCode()).isZero();

        CliRun named = CliRun.of("export", "--otlp", receiver.url(), note, folder.resolve("r.jsonl"));
        assertThat(named.err()).contains(note + ": no record of the redirect log in it; give the file");
        assertThat(named.out()).startsWith("2 records received");
        assertThat(named.exitCode()).isEqualTo(2);
    }

    @Test
    void a_clock_that_no_number_of_nanoseconds_tells_is_left_out_and_stays_in_no_record_wrong() throws Exception {
        String line = new LogText("run-1").start("redirect", "d").lines().get(0);
        for (String time : List.of("9999-12-31T23:59:59Z", "1969-12-31T23:59:59Z", "+1000000000-01-01T00:00:00Z")) {
            Path log = Files.writeString(
                    folder.resolve("r.jsonl"), line.replaceFirst("\"time\":\"[^\"]*\"", "\"time\":\"" + time + "\""));
            assertThat(CliRun.of("export", "--otlp", receiver.url(), log).exitCode())
                    .isZero();
        }
        assertThat(receiver.records())
                .hasSize(3)
                .allSatisfy(record -> assertThat(record.getTimeUnixNano()).isZero());
    }

    @Test
    void what_the_receiver_refuses_of_a_batch_is_said_not_sent_again_and_ends_with_1() throws Exception {
        receiver.answering(200, Map.of(), """
                {"partialSuccess": {"rejectedLogRecords": "1", "errorMessage": "too old\\u001b[2J"}}
                """);
        CliRun run = CliRun.of("export", "--otlp", receiver.url(), log());

        // What would move the cursor of a terminal is printed as text.
        assertThat(run.err()).isEqualTo(receiver.url() + "/v1/logs refused 1 of 2 records: too old\\u001b[2J\n");
        assertThat(run.out()).startsWith("1 records received");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(receiver.requests).hasSize(1);
    }

    @Test
    void a_receiver_that_refuses_for_good_is_not_asked_again_and_ends_with_1() throws Exception {
        receiver.answering(401, Map.of(), "who are you?");
        CliRun run = CliRun.of("export", "--otlp", receiver.url(), log());

        assertThat(run.err())
                .isEqualTo(receiver.url() + "/v1/logs answers 401; what was not received before is not exported\n");
        assertThat(run.out()).startsWith("0 records received");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(receiver.requests).hasSize(1);
    }

    @Test
    void a_busy_receiver_is_asked_again() throws Exception {
        receiver.answering(503, Map.of("Retry-After", "0"), "").answering(429, Map.of("Retry-After", "0"), "");
        CliRun run = CliRun.of("export", "--otlp", receiver.url(), log());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(receiver.requests).hasSize(3);
        assertThat(receiver.records()).hasSize(2);
    }

    @Test
    void user_and_password_are_sent_as_a_header_and_never_printed() throws Exception {
        receiver.answering(403, Map.of(), "");
        String url = receiver.url().replace("http://", "http://me:secret@") + "?key=hidden";
        CliRun run = CliRun.of("export", "--otlp", url, log());

        assertThat(receiver.requests).containsExactly("POST /v1/logs?key=hidden application/json Basic bWU6c2VjcmV0");
        assertThat(run.out() + run.err())
                .doesNotContain("secret", "hidden", "bWU6")
                .contains("answers 403");
    }

    @Test
    void a_wrong_address_a_missing_log_and_no_receiver_end_with_2() throws Exception {
        for (String wrong : List.of("localhost:4318", "ftp://me:secret@x", "http://", "http://me:secret@a b")) {
            CliRun run = CliRun.of("export", "--otlp", wrong, log());
            assertThat(run.err()).contains("no http or https URL").doesNotContain("secret");
            assertThat(run.exitCode()).as(wrong).isEqualTo(2);
        }
        CliRun missing = CliRun.of("export", "--otlp", receiver.url(), folder.resolve("none.jsonl"));
        assertThat(missing.err()).contains("none.jsonl: no such file");
        assertThat(missing.exitCode()).isEqualTo(2);
        Path other = Files.writeString(folder.resolve("other.jsonl"), "hello\n");
        CliRun noLog = CliRun.of("export", "--otlp", receiver.url(), other);
        assertThat(noLog.err()).contains("no record of the redirect log in it");
        assertThat(noLog.exitCode()).isEqualTo(2);
        assertThat(receiver.requests).isEmpty();
    }

    private Path log() throws Exception {
        return new LogText("run-1")
                .start("redirect", "d")
                .site("a.Legacy", 7, Outcome.FACADE, 2)
                .write(folder.resolve("r.jsonl"));
    }

    private static Map<String, String> attributes(List<KeyValue> all) {
        return all.stream()
                .collect(Collectors.toMap(
                        KeyValue::getKey,
                        one -> one.getValue().hasIntValue()
                                ? String.valueOf(one.getValue().getIntValue())
                                : one.getValue().getStringValue()));
    }
}
