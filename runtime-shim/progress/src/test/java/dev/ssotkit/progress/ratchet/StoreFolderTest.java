package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.left.Measurement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {
    @TempDir
    private Path folder;

    @Test
    void what_another_process_wrote_meanwhile_is_not_lost() throws Exception {
        new StoreFolder(folder).write(List.of(store("a.C", 3)));
        StoreFolder mine = new StoreFolder(folder);
        mine.read("a.C", type -> true);
        new StoreFolder(folder).write(List.of());
        StoreFolder theirs = new StoreFolder(folder);
        theirs.read("a.C", type -> true);
        theirs.write(List.of(store("a.C", 1)));
        String written = Files.readString(mine.fileOf("a.C"));
        assertThatThrownBy(() -> mine.write(List.of(store("a.B", 2), store("a.C", 2))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.C.frozen: another process has written it meanwhile; run this again");
        assertThat(mine.fileOf("a.C")).content().isEqualTo(written);
        assertThat(mine.fileOf("a.B")).doesNotExist();
    }

    @Test
    void a_store_that_another_process_made_meanwhile_is_not_lost_either() throws Exception {
        StoreFolder mine = new StoreFolder(folder);
        assertThat(mine.read("a.C", type -> true)).isEmpty();
        new StoreFolder(folder).write(List.of(store("a.C", 1)));
        assertThatThrownBy(() -> mine.write(List.of(store("a.C", 2)))).hasMessageContaining("another process");
    }

    @Test
    void two_that_come_to_the_same_do_not_disturb_each_other() throws Exception {
        StoreFolder mine = new StoreFolder(folder);
        new StoreFolder(folder).write(List.of(store("a.C", 1)));
        mine.write(List.of(store("a.C", 1)));
        assertThat(mine.read("a.C", type -> true)).contains(store("a.C", 1));
    }

    @Test
    void what_is_written_is_what_is_read() {
        Store store = store("a.C", 3);
        new StoreFolder(folder).write(List.of(store));
        assertThat(new StoreFolder(folder).read("a.C", type -> true)).contains(store);
    }

    private static Store store(String canonicalType, int count) {
        StoreKey use = new StoreKey(Measurement.SOURCE, "a.L", "import", "src/a b/L 7.java", "");
        StoreKey site = new StoreKey(Measurement.RUN_TIME, "a.L", "new", "a.B.c", "0123456789abcdef");
        StoreKey other = new StoreKey(Measurement.RUN_TIME, "a.L", "new", "a.B.c", "fedcba9876543210");
        return new Store(
                canonicalType,
                new TreeMap<>(Map.of(
                        Measurement.SOURCE, new TreeSet<>(),
                        Measurement.TEXT, new TreeSet<>(List.of(".", "my docs")))),
                new TreeMap<>(Map.of(use, count, site, 1, other, 1)),
                new TreeSet<>(List.of(site)));
    }
}
