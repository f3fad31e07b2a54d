package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import dev.ssotkit.walkthrough.project.ChatProject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The command line of {@code ssot-shim.jar}, called in the chat's root, with the chat's map once there is one. */
final class ShimJar {

    private static final int NO_VERDICT = 2;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private ShimJar() {}

    /** What a verb prints, what it says is wrong, and the exit code that is its verdict. */
    record Answer(int exitCode, List<String> lines, List<String> errors) {}

    /**
     * Runs a verb and returns what it prints.
     *
     * @param name of the file that keeps the output
     * @throws IOException if it does not exit with 0, with what it says is wrong
     */
    static List<String> run(Setting setting, String name, String verb, List<String> words) throws IOException {
        Answer answer = ask(setting, name, verb, words);
        if (answer.exitCode() != 0) {
            throw new IOException(
                    "`" + verb + "` exits with " + answer.exitCode() + ":\n" + String.join("\n", answer.errors()));
        }
        return answer.lines();
    }

    /**
     * Runs a verb whose exit code says something.
     *
     * @throws IOException if it has no verdict, with what it says is wrong
     */
    static Answer ask(Setting setting, String name, String verb, List<String> words) throws IOException {
        ChatProject chat = setting.chat();
        Command command = Command.java(chat.root())
                .with("-jar", setting.build().shimJar().toString(), verb)
                .with(verb.equals("discover") ? List.of() : List.of("--map=rewrite.yml"))
                .with(words);
        return setting.terminal().doing("ssot-shim.jar " + verb, () -> {
            try (ChildProcess shim = command.start(chat.evidence().resolve(name + ".txt"))) {
                int exitCode = shim.awaitExit(LIMIT).orElse(NO_VERDICT);
                if (exitCode >= NO_VERDICT) {
                    throw new IOException("`" + command + "` failed:\n" + String.join("\n", shim.err()));
                }
                return new Answer(exitCode, shim.out(), shim.err());
            }
        });
    }
}
