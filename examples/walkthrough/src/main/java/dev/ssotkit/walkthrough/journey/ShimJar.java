package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The command line of {@code ssot-shim.jar}, called in the chat's root with the chat's map. */
final class ShimJar {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private ShimJar() {}

    /**
     * Runs a verb and returns what it prints.
     *
     * @param name of the file that keeps the output
     * @throws IOException if it does not exit with 0, with what it says is wrong
     */
    static List<String> run(Setting setting, String name, String verb, List<String> words) throws IOException {
        ChatProject chat = setting.chat();
        Command command = Command.java(chat.root())
                .with("-jar", setting.build().shimJar().toString(), verb, "--map=rewrite.yml")
                .with(words);
        return setting.terminal().doing("ssot-shim.jar " + verb, () -> {
            try (ChildProcess shim = command.start(chat.evidence().resolve(name + ".txt"))) {
                if (shim.awaitExit(LIMIT).orElse(-1) != 0) {
                    throw new IOException("`" + command + "` failed:\n" + String.join("\n", shim.err()));
                }
                return shim.out();
            }
        });
    }
}
