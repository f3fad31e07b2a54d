package dev.ssotkit.progress.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteId;
import dev.ssotkit.record.SiteKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTest {
    @TempDir
    Path folder;

    @Test
    void counts_are_cumulative_within_a_run_and_add_up_over_runs() throws IOException {
        RedirectLog log = read(
                new LogText("one").site("a.L", 1, Outcome.FACADE, 5).site("a.L", 1, Outcome.FACADE, 9),
                new LogText("two").site("a.L", 1, Outcome.FACADE, 3));
        assertThat(log.sites()).hasSize(1);
        assertThat(log.sites().get(0).outcomes()).containsOnlyKeys(Outcome.FACADE);
        assertThat(log.sites().get(0).outcomes().get(Outcome.FACADE).count()).isEqualTo(12);
    }

    @Test
    void each_outcome_of_a_site_has_a_count_of_its_own() throws IOException {
        RedirectLog log =
                read(new LogText("one").site("a.L", 1, Outcome.FACADE, 5).site("a.L", 1, Outcome.FAILED, 2));
        assertThat(log.sites())
                .singleElement()
                .satisfies(site -> assertThat(site.outcomes())
                        .hasEntrySatisfying(
                                Outcome.FACADE,
                                tally -> assertThat(tally.count()).isEqualTo(5))
                        .hasEntrySatisfying(
                                Outcome.FAILED,
                                tally -> assertThat(tally.count()).isEqualTo(2)));
    }

    @Test
    void a_site_that_any_run_executed_is_executed() throws IOException {
        RedirectLog log = read(
                new LogText("one").site("a.L", 1, Outcome.NOT_EXECUTED, 0).site("a.L", 2, Outcome.NOT_EXECUTED, 0),
                new LogText("two").site("a.L", 1, Outcome.OBSERVED, 1));
        assertThat(log.sites())
                .extracting(LoggedSite::line, LoggedSite::executed)
                .containsExactly(tuple(SourceLine.of(1), true), tuple(SourceLine.of(2), false));
        assertThat(log.sites().get(0).outcomes()).containsOnlyKeys(Outcome.OBSERVED);
    }

    @Test
    void a_site_of_a_class_that_stayed_as_it_is_is_executed_once_its_constructor_was_seen() throws IOException {
        RedirectLog log =
                read(new LogText("one").site("a.L", 1, Outcome.FAILED, 0).site("a.L", 2, Outcome.FAILED, 3));
        assertThat(log.sites())
                .extracting(LoggedSite::line, LoggedSite::executed)
                .containsExactly(tuple(SourceLine.of(1), false), tuple(SourceLine.of(2), true));
    }

    @Test
    void the_earliest_sighting_says_where_a_site_is_and_why() throws IOException {
        SiteId id = SiteId.of(SiteKind.NEW, "a.L", "b.User", "use", "()V", 0);
        RedirectLog log = read(
                new LogText("two").site(id, "a.L", 44, Outcome.OBSERVED, 9, Reason.SEALED, 3_000),
                new LogText("one").site(id, "a.L", 40, Outcome.OBSERVED, 1, Reason.HAZARD, 2_000));
        assertThat(log.sites()).singleElement().satisfies(site -> {
            assertThat(site.place()).isEqualTo("User.java:40");
            assertThat(site.outcomes().get(Outcome.OBSERVED))
                    .isEqualTo(new LoggedSite.Tally(10, Word.read("hazard", Reason::ofText)));
        });
    }

    @Test
    void a_run_that_saw_nothing_is_evidence_too() throws IOException {
        RedirectLog log = read(new LogText("one").start("observe", "d1"));
        assertThat(log.runs()).containsExactly(new LoggedRun("one", "observe", "d1", Instant.EPOCH));
        assertThat(log.sites()).isEmpty();
        assertThat(log.problems()).isEmpty();
    }

    @Test
    void a_run_whose_start_line_is_lost_is_a_run() throws IOException {
        RedirectLog log = read(new LogText("one").site("a.L", 1, Outcome.FACADE, 1));
        assertThat(log.runs()).containsExactly(new LoggedRun("one", null, null, null));
    }

    @Test
    void dropped_constructions_are_cumulative_as_well() throws IOException {
        RedirectLog log = read(new LogText("one").dropped(3).dropped(7), new LogText("two").dropped(10));
        assertThat(log.dropped()).isEqualTo(17);
    }

    @Test
    void the_order_of_files_and_lines_does_not_matter_nor_does_repetition() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String run : List.of("one", "two", "three")) {
            LogText text = new LogText(run).start("redirect", "d").dropped(run.length());
            for (int line = 1; line <= 5; line++) {
                text.site("a.L" + line % 2, line, Outcome.NOT_EXECUTED, 0)
                        .site("a.L" + line % 2, line, Outcome.FACADE, line, null, 1_000L * line)
                        .site("a.L" + line % 2, line, Outcome.FACADE, 2L * line + run.length(), null, 1_000L * line);
            }
            lines.addAll(text.lines());
        }
        Path file = folder.resolve("all.jsonl");
        Files.write(file, lines);
        RedirectLog expected = LogReader.read(List.of(file), told -> {});
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            List<String> shuffled = new ArrayList<>(lines);
            shuffled.addAll(lines.subList(0, random.nextInt(lines.size())));
            Collections.shuffle(shuffled, random);
            Files.write(file, shuffled);
            assertThat(LogReader.read(List.of(file), told -> {}))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_line_that_a_dying_jvm_left_unfinished_is_told_and_skipped() throws IOException {
        Path file = new LogText("one").site("a.L", 1, Outcome.FACADE, 1).write(folder.resolve("a.jsonl"));
        String line =
                new LogText("one").site("a.L", 2, Outcome.FACADE, 1).lines().get(0);
        for (int length = 1; length < line.length(); length += 7) {
            Path torn = folder.resolve("torn.jsonl");
            byte[] bytes = Arrays.copyOf(line.getBytes(StandardCharsets.UTF_8), length);
            Files.write(torn, Files.readAllBytes(file));
            Files.write(torn, bytes, StandardOpenOption.APPEND);
            RedirectLog log = LogReader.read(List.of(torn), told -> {});
            assertThat(log.sites()).as("cut at %d", length).hasSize(1);
            assertThat(log.problems())
                    .as("cut at %d", length)
                    .containsExactly(torn + ":2: this line is not complete JSON; skipped");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "{}",
                "{\"event\":\"ssot.redirect\"}",
                "{\"event\":\"ssot.start\"}",
                "{\"event\":\"ssot.dropped\",\"ssot.run.id\":\"r\",\"ssot.count\":\"many\"}",
                "{\"event\":\"ssot.dropped\",\"ssot.run.id\":\"r\",\"ssot.count\":-1}",
                "{\"event\":\"ssot.start\",\"ssot.run.id\":\"r\"} {}",
                "{\"event\":\"ssot.start\",\"ssot.run.id\":\"r\"",
                "\u0000\u0000",
                "java.lang.OutOfMemoryError: Java heap space"
            })
    void a_line_that_is_no_record_is_told_with_its_number_and_skipped(String line) throws IOException {
        Path file = new LogText("one").start("redirect", "d").raw(line).write(folder.resolve("a.jsonl"));
        RedirectLog log = LogReader.read(List.of(file), told -> {});
        assertThat(log.runs()).hasSize(1);
        assertThat(log.problems())
                .singleElement()
                .asString()
                .startsWith(file + ":2: this line ")
                .endsWith("; skipped");
    }

    @Test
    void an_outcome_of_a_later_version_is_told_not_guessed() throws IOException {
        String line =
                new LogText("one").site("a.L", 1, Outcome.FACADE, 1).lines().get(0);
        Path file = new LogText("one")
                .start("redirect", "d")
                .raw(line.replace("\"facade\"", "\"delegated\""))
                .write(folder.resolve("a.jsonl"));
        assertThat(LogReader.read(List.of(file), told -> {}).problems())
                .containsExactly(file + ":2: this line has the unknown outcome delegated; skipped");
    }

    @Test
    void a_kind_and_a_reason_of_a_later_version_are_counted_and_shown_as_they_stand() throws IOException {
        String line = new LogText("one")
                .site("a.L", 1, Outcome.OBSERVED, 7, Reason.HAZARD, 1_000)
                .lines()
                .get(0);
        RedirectLog log = read(new LogText("one")
                .start("redirect", "d")
                .raw(line.replace("\"hazard\"", "\"whim\"").replace("\"new\"", "\"summoning\"")));
        assertThat(log.problems()).isEmpty();
        assertThat(log.sites()).singleElement().satisfies(site -> {
            assertThat(site.kind()).isEqualTo(new Word<>("summoning", Optional.empty()));
            assertThat(site.outcomes())
                    .containsExactly(
                            Map.entry(Outcome.OBSERVED, new LoggedSite.Tally(7, new Word<>("whim", Optional.empty()))));
        });
    }

    @Test
    void a_kind_and_a_reason_that_are_known_are_more_than_words() throws IOException {
        RedirectLog log = read(new LogText("one").site("a.L", 1, Outcome.OBSERVED, 1, Reason.HAZARD, 1_000));
        assertThat(log.sites()).singleElement().satisfies(site -> {
            assertThat(site.kind().known()).contains(SiteKind.NEW);
            assertThat(site.outcomes().get(Outcome.OBSERVED).reason().known()).contains(Reason.HAZARD);
        });
    }

    @Test
    void events_and_nested_fields_of_a_later_version_are_passed_over() throws IOException {
        RedirectLog log = read(new LogText("one")
                .start("redirect", "d")
                .raw("{\"event\":\"ssot.later\"}")
                .raw("{\"ssot.more\":{\"a\":[1,{}]},\"event\":\"ssot.start\",\"ssot.run.id\":\"two\"}"));
        assertThat(log.runs()).extracting(LoggedRun::id).containsExactly("one", "two");
        assertThat(log.problems()).isEmpty();
    }

    @Test
    void a_name_cannot_move_the_cursor_of_a_terminal() throws IOException {
        RedirectLog log = read(new LogText("one").site("a.L\u001b[2J\u202e", 1, Outcome.FACADE, 1));
        assertThat(log.sites().get(0).legacyType()).isEqualTo("a.L\\u001b[2J\\u202e");
    }

    @Test
    void a_folder_means_its_logs_and_what_rotation_made_of_them() throws IOException {
        new LogText("one").start("redirect", "d").write(folder.resolve("a.jsonl"));
        new LogText("two").start("redirect", "d").write(folder.resolve("a.jsonl.1"));
        Files.writeString(folder.resolve("notes.txt"), "not a log");
        assertThat(LogReader.read(List.of(folder), told -> {}).runs()).hasSize(2);
    }

    @Test
    void every_input_that_cannot_be_used_is_named_at_once() throws IOException {
        Path missing = folder.resolve("missing.jsonl");
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        Path foreign = Files.writeString(folder.resolve("foreign.jsonl"), "{\"level\":\"INFO\"}\n");
        Path bare = Files.createDirectory(folder.resolve("bare"));
        assertThatThrownBy(() -> LogReader.read(List.of(missing, empty, foreign, bare), told -> {}))
                .isInstanceOf(InputException.class)
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .satisfiesExactly(
                                line -> assertThat(line).startsWith(missing + ": no such file; give "),
                                line -> assertThat(line).startsWith(empty + ": no record of the redirect log"),
                                line -> assertThat(line).startsWith(foreign + ": no record of the redirect log"),
                                line -> assertThat(line).startsWith(bare + ": no *.jsonl in this folder")));
    }

    private RedirectLog read(LogText... texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (LogText text : texts) {
            files.add(text.write(folder.resolve(files.size() + ".jsonl")));
        }
        return LogReader.read(files, told -> {});
    }
}
