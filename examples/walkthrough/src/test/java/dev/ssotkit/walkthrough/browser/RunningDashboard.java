package dev.ssotkit.walkthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** The dashboard of a folder's logs, as the jar runs it. */
final class RunningDashboard implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(1);

    private final ChildProcess process;
    private final URI address;

    private RunningDashboard(ChildProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** @param port 0 for any free one */
    static RunningDashboard start(Path jar, Path log, int port) throws Exception {
        Path folder = log.getParent();
        ChildProcess process = Command.java(folder)
                .with("-jar", jar.toString(), "dashboard", log.toString())
                .with("--map", MapFile.simple(folder).toString(), "--port", String.valueOf(port))
                .start(folder.resolve("dashboard.txt"));
        String first =
                process.awaitLine(line -> line.startsWith("http://"), START).orElse(null);
        assertThat(first).as(() -> String.join("\n", process.err())).isNotNull();
        return new RunningDashboard(process, URI.create(first));
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.close();
    }
}
