package dev.ssotkit.progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import dev.ssotkit.record.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log is not there a second time: nothing that is read is written over by a slip of the hand. */
class NamedTwiceTest {
    @TempDir
    Path folder;

    private Path map;
    private Path log;

    @BeforeEach
    void a_log_and_a_map() throws Exception {
        map = MapFile.simple(folder);
        log = new LogText("one")
                .start("redirect", "d")
                .site("a.Legacy", 7, Outcome.FACADE, 2)
                .write(folder.resolve("r.jsonl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--html", "--markdown", "--csv", "--sarif", "--save"})
    void what_is_read_is_not_written_over(String option) throws Exception {
        String before = Files.readString(log);
        for (Path same : List.of(log, folder.resolve("x/../r.jsonl"))) {
            Files.createDirectories(folder.resolve("x"));
            CliRun run = CliRun.of("report", log, "--map", map, option, same);
            assertThat(run.err())
                    .startsWith(option + " and LOGS name one file, " + same + "; give each a file of its own");
            assertThat(run.exitCode()).isEqualTo(2);
        }
        assertThat(CliRun.of("report", log, "--map", map, option, map).err())
                .startsWith(option + " and --map name one file");
        assertThat(log).content().isEqualTo(before);
    }

    @Test
    void of_two_that_are_written_neither_is_lost() {
        Path out = folder.resolve("out.txt");
        CliRun run = CliRun.of("report", log, "--map", map, "--html", out, "--csv", folder.resolve("./out.txt"));
        assertThat(run.err()).contains(" name one file, ");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(out).doesNotExist();
        CliRun check = CliRun.of("check", log, "--map", map, "--junit", out, "--sarif", out);
        assertThat(check.err()).contains(" name one file, ");
        assertThat(check.exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_read_to_its_end_before_may_be_replaced() {
        assertThat(CliRun.of("merge", log, "--out", log).exitCode()).isZero();
        Path saved = folder.resolve("last.json");
        assertThat(CliRun.of("report", log, "--map", map, "--save", saved).exitCode())
                .isZero();
        assertThat(CliRun.of("report", log, "--map", map, "--save", saved, "--before", saved)
                        .exitCode())
                .isZero();
    }
}
