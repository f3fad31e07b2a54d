package dev.ssotkit.corpus.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of discovery's README: what is missed and what is wrong is listed beside each answer, and nothing else is. */
class PublishedSetsIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"strings", "streams", "stopwatches", "base64", "lru", "files", "collections", "checks"})
    void what_is_found_is_the_answer_but_for_what_is_listed(String name) throws Exception {
        PublishedSet set = PublishedSet.read(name);
        Set<String> found = discover(set);
        Set<String> missed = new TreeSet<>(set.competitors());
        missed.removeAll(found);
        Set<String> wrong = new TreeSet<>(found);
        wrong.removeAll(set.competitors());

        assertThat(missed).as("missed").isEqualTo(set.missed());
        assertThat(wrong).as("wrong").isEqualTo(set.wrong());
        assertThat(set.others()).doesNotContainAnyElementsOf(set.competitors());
    }

    private Set<String> discover(PublishedSet set) throws Exception {
        Path table = folder.resolve("found.csv");
        List<String> command = new ArrayList<>(List.of("-jar", System.getProperty("ssot.test.jar"), "discover"));
        command.addAll(List.of("--canonical=" + set.canonical(), "--csv=" + table));
        set.jars().forEach(jar -> command.add("--classes=" + jar));
        JvmRun run = new ForkedJvm().run(command.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllLines(table).stream()
                .skip(1)
                .filter(row -> !row.contains("\"look-alike\"") && !row.contains("\"canonical\""))
                .map(row -> row.substring(1, row.indexOf('"', 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
