package dev.ssotkit.twins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.twins.hunt.HuntEnd;
import dev.ssotkit.twins.hunt.TwinCommand;
import dev.ssotkit.twins.hunt.TwinHunt;
import dev.ssotkit.twins.hunt.TwinReport;
import dev.ssotkit.twins.library.TwinLibrary;
import dev.ssotkit.twins.trial.TwinVerdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The build's share of the hunt: the same programs each time. Kinds of faults that are known and not yet mended stand in
 * {@code known-faults.txt}, which is held to be complete, and may only become shorter.
 */
class HostileTwinsIT {

    private static final Path KNOWN = Path.of("src/test/twins/known-faults.txt");
    private static final long SEED = 20261127;
    private static final int ROUNDS = 1;
    private static final int PROGRAMS_PER_SUBJECT = 16;
    private static final int TYPES_PER_SUBJECT = 4;

    @Test
    void no_twin_is_moved_wrongly_or_left_without_a_reason() throws IOException {
        TwinReport report = new TwinReport(System.out);
        new TwinHunt(SEED, PROGRAMS_PER_SUBJECT, TYPES_PER_SUBJECT, report)
                .over(TwinLibrary.below(TwinCommand.unpacked()), HuntEnd.afterRounds(ROUNDS));
        System.out.println(report.summary());
        if (System.getProperty("twins.accept") != null) {
            accept(report.faults().keySet());
        }
        assertThat(report.faults().keySet()).as("kinds of faults").isEqualTo(known());
        assertThat(report.judged()).as("programs").isGreaterThan(80);
        assertThat(report.count(Outcome.PROVEN)).as("proven").isGreaterThan(30);
        assertThat(report.count(Outcome.LEFT)).as("left with a reason").isGreaterThan(30);
        assertThat(2 * report.count(Outcome.UNVIABLE)).as("twice the unviable").isLessThan(report.judged());
    }

    private static void accept(Set<String> kinds) throws IOException {
        List<String> comment = Files.readAllLines(KNOWN).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        Files.write(KNOWN, Stream.concat(comment.stream(), kinds.stream()).toList());
    }

    private static Set<String> known() throws IOException {
        try (Stream<String> lines = Files.lines(KNOWN)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
