package dev.ssotkit.progress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LostOutputTest {
    @Test
    void where_all_was_printed_there_is_nothing_to_say() {
        assertThat(LostOutput.of(new PrintWriter(new StringWriter()), new Broken("never asked")))
                .isNull();
    }

    @Test
    void a_disk_that_is_full_and_a_stream_that_is_closed_are_told() {
        for (String reason : new String[] {"No space left on device", "Bad file descriptor"}) {
            assertThat(LostOutput.of(printed(new Broken(reason)), new Broken(reason)))
                    .isEqualTo("standard output: not all of it could be written (" + reason
                            + "); make room, or write it elsewhere");
        }
        assertThat(LostOutput.of(printed(new Broken("once")), OutputStream.nullOutputStream()))
                .isEqualTo("standard output: not all of it could be written; make room, or write it elsewhere");
    }

    @Test
    void a_reader_that_has_seen_enough_has_lost_nothing() {
        assertThat(LostOutput.of(printed(new Broken("Broken pipe")), new Broken("Broken pipe")))
                .isNull();
    }

    private static PrintWriter printed(OutputStream to) {
        PrintWriter out = new PrintWriter(to);
        out.println("text");
        return out;
    }

    private static final class Broken extends OutputStream {
        private final String reason;

        Broken(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
