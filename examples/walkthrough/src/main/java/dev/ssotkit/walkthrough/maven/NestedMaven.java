package dev.ssotkit.walkthrough.maven;

import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import dev.ssotkit.walkthrough.workspace.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs the user's own Maven on a project of the scratch folder. */
public final class NestedMaven {

    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final Path program;
    private final GraftedRepository localRepository;
    private final Path logs;

    private NestedMaven(Path program, GraftedRepository localRepository, Path logs) {
        this.program = program;
        this.localRepository = localRepository;
        this.logs = logs;
    }

    /** Prepares it below {@code scratch}. */
    public static NestedMaven in(Path scratch, Build build) throws IOException {
        return new NestedMaven(
                build.maven(),
                GraftedRepository.create(
                        scratch.resolve("repository"), build.localRepository(), build.fileRepository()),
                Files.createDirectories(scratch.resolve("logs")));
    }

    /**
     * Runs {@code mvn} with these words and waits for it.
     *
     * @param name of the log file
     * @throws BuildFailure if Maven says that the build failed, with Maven's own errors
     */
    public List<String> run(String name, Path project, List<String> words) throws IOException {
        Path log = logs.resolve(name + ".log");
        Command command = Command.of(project, program.toString())
                .with("-B", "-ntp", "-Dstyle.color=never", "-Dmaven.repo.local=" + localRepository.path())
                .with(words);
        try (ChildProcess maven = command.start(log)) {
            int exitCode = maven.awaitExit(LIMIT)
                    .orElseThrow(() -> new BuildFailure(
                            "`" + command + "` did not end within " + LIMIT.toMinutes() + " min", maven.out()));
            localRepository.handOverDownloads();
            if (exitCode != 0) {
                throw new BuildFailure("`" + command + "` failed in " + project, maven.out());
            }
            return maven.out();
        }
    }
}
