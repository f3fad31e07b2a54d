package dev.ssotkit.progress.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotkit.evidence.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    private Path folder;

    @Test
    void all_are_written_and_nothing_else_is_there() throws Exception {
        Path one = folder.resolve("new/one.txt");
        Path two = Files.writeString(folder.resolve("two.txt"), "before");
        new AtomicFiles().with(one, "1\n").with(two, "2\n").write();
        assertThat(one).content().isEqualTo("1\n");
        assertThat(two).content().isEqualTo("2\n");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrder(one, two);
        }
    }

    @Test
    void where_one_cannot_be_written_each_is_as_it_was() throws Exception {
        Path one = Files.writeString(folder.resolve("one.txt"), "before");
        Path created = folder.resolve("created.txt");
        // A folder that somebody makes meanwhile is found out when the others have their names already.
        Path folderInTheWay = folder.resolve("file.txt/with/content");
        Path blocked = folder.resolve("file.txt");
        assertThatThrownBy(() -> new AtomicFiles()
                        .with(one, "1")
                        .with(created, "2")
                        .with(blocked, writer -> Files.createDirectories(folderInTheWay))
                        .write())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("file.txt: cannot be written");
        assertThat(one).content().isEqualTo("before");
        assertThat(created).doesNotExist();
        assertThat(folderInTheWay).isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(one, blocked);
        }
    }

    @Test
    void who_reads_or_writes_at_the_same_time_sees_a_whole_file() throws Exception {
        Path file = folder.resolve("file.txt");
        List<String> texts = Stream.of("a", "b", "c", "d")
                .map(letter -> letter.repeat(100_000))
                .toList();
        new AtomicFiles().with(file, texts.get(0)).write();
        ExecutorService writers = Executors.newFixedThreadPool(texts.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (String text : texts) {
                running.add(writers.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        new AtomicFiles().with(file, text).write();
                        assertThat(texts).contains(Files.readString(file));
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_pipe_is_written_into_and_stays_one() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no named pipes: nothing to ask");
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<String> read = reader.submit(() -> Files.readString(pipe));
            new AtomicFiles().with(pipe, "1\n").write();
            assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                    .isTrue();
            assertThat(read.get(1, TimeUnit.MINUTES)).isEqualTo("1\n");
        } finally {
            reader.shutdownNow();
        }
    }

    @Test
    void what_cannot_be_told_to_its_end_leaves_the_file_as_it_was() throws Exception {
        Path file = Files.writeString(folder.resolve("file.txt"), "before");
        assertThatThrownBy(() -> new AtomicFiles()
                        .with(file, writer -> {
                            writer.write("half");
                            throw new IOException("gone");
                        })
                        .write())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("file.txt: cannot be written");
        assertThat(file).content().isEqualTo("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
