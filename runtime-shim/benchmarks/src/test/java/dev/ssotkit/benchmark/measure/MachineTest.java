package dev.ssotkit.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

    @Test
    void a_machine_is_described_and_not_named() throws IOException {
        assertThat(Machine.description())
                .contains(" processors, ")
                .doesNotContain(InetAddress.getLocalHost().getHostName());
        assertThat(Machine.gib("24605124 kB")).isEqualTo("23 GiB");
    }

    @Test
    void a_JDK_is_known_by_its_release_file(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Acme\"\nJAVA_VERSION=\"25.0.3\"\n");
        assertThat(Jdk.in(home)).as("without a compiler").isEmpty();
        Path javac =
                Files.writeString(Files.createDirectory(home.resolve("bin")).resolve("javac"), "");
        assertThat(javac.toFile().setExecutable(true)).isTrue();

        assertThat(Jdk.in(home)).contains(new Jdk(home, 25, "Acme 25.0.3"));
        assertThat(Jdk.in(javac)).as("a file").isEmpty();
    }
}
