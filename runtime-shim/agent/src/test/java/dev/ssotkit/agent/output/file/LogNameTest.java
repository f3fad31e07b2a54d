package dev.ssotkit.agent.output.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogNameTest {
    @ParameterizedTest
    @CsvSource({
        "/l/r-%h-%p-%i.jsonl, /l/r-host-a-42-r1.jsonl",
        "/l/100%%-%p, /l/100%-42",
        "/l/%x-%, /l/%x-%",
        "/l/a%20b.jsonl, /l/a%20b.jsonl",
    })
    void host_process_and_run_are_filled_in(String pattern, String expected) {
        assertThat(LogName.of(pattern, "host-a", 42, "r1").wanted()).isEqualTo(new File(expected));
    }

    @Test
    void a_host_name_leads_into_no_other_folder() {
        assertThat(LogName.of("/l/%h.jsonl", "../a/b c", 42, "r1").wanted()).isEqualTo(new File("/l/.._a_b_c.jsonl"));
    }

    @Test
    void a_relative_name_is_relative_to_the_working_directory() {
        assertThat(LogName.of("build/r.jsonl", "h", 42, "r1").wanted())
                .isEqualTo(new File(System.getProperty("user.dir"), "build/r.jsonl"));
    }

    @Test
    void further_choices_and_rotated_files_keep_the_ending() {
        LogName name = LogName.of("/l.d/r.jsonl", "h", 42, "r1");

        assertThat(name.choice(1)).isEqualTo(new File("/l.d/r.jsonl"));
        assertThat(name.choice(2)).isEqualTo(new File("/l.d/r-2.jsonl"));
        assertThat(LogName.rotated(name.choice(2), 1)).isEqualTo(new File("/l.d/r-2.1.jsonl"));
        assertThat(LogName.of("/l.d/r", "h", 42, "r1").choice(2)).isEqualTo(new File("/l.d/r-2"));
        assertThat(LogName.of("/l.d/.r", "h", 42, "r1").choice(2)).isEqualTo(new File("/l.d/.r-2"));
    }
}
