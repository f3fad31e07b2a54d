package dev.ssotkit.walkthrough.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import dev.ssotkit.walkthrough.workspace.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandLineBadInputIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void it_names_file_line_entry_and_remedy_and_exits_with_2(BadMap bad) throws IOException {
        Path map = bad.writeTo(folder);
        Build build = Build.read();
        Command command = Command.java(folder)
                .with("-jar", build.shimJar().toString(), "report", "--map=" + map)
                .with("--classes=" + build.chat().resolve("target/classes"));
        try (ChildProcess report = command.start(folder.resolve("log"))) {
            assertThat(report.awaitExit(Duration.ofMinutes(1))).contains(2);
            String said = String.join("\n", report.err());
            assertThat(said).contains(bad.mustName()).contains(bad.line == 0 ? map.toString() : map + ":" + bad.line);
            assertThat(report.out()).isEmpty();
        }
    }
}
