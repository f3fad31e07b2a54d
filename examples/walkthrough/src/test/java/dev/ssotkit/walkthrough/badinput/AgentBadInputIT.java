package dev.ssotkit.walkthrough.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.chat.ChatServer;
import dev.ssotkit.walkthrough.workspace.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentBadInputIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void it_says_so_once_on_standard_error_and_the_chat_runs_as_without_it(BadMap bad) throws IOException {
        Path map = bad.writeTo(folder);
        Path log = folder.resolve("redirects.jsonl");
        Build build = Build.read();

        ChatRun without = run(build, List.of()).run();
        Run with = run(build, List.of("-javaagent:" + build.shimJar() + "=map=" + map + ",log=" + log));

        assertThat(with.run().ada()).isEqualTo(without.ada());
        assertThat(with.run().grace()).isEqualTo(without.grace());
        assertThat(with.run().status()).isEqualTo(without.status());
        assertThat(with.err())
                .singleElement()
                .asString()
                .contains(bad.mustName())
                .contains(map.toString());
        assertThat(log).doesNotExist();
    }

    private record Run(ChatRun run, List<String> err) {}

    private Run run(Build build, List<String> options) throws IOException {
        ChatServer server = ChatServer.start(build.chat(), options, Files.createTempFile(folder, "chat", ".log"));
        try (server) {
            return new Run(ChatRun.with(server), server.err());
        }
    }
}
