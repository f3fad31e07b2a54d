package dev.ssotkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Runner;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tests as a user's build runs them, in a JVM of their own: the support and {@code ssot-shim.jar} are on the class path, and
 * the same jar, from another place, is the agent.
 */
final class UsersBuild {
    /** The versions of JUnit that users have. */
    enum Version {
        JUNIT_5,
        JUNIT_6
    }

    private static final Path JAR = Path.of(System.getProperty("ssot.test.jar"));

    private final Path folder;
    private final Version version;
    private final List<String> options = new ArrayList<>();
    private final List<String> classPath = new ArrayList<>();

    /** @param folder the working directory; holds {@code rewrite.yml} */
    UsersBuild(Path folder, Version version) {
        this.folder = folder;
        this.version = version;
    }

    /** Its log is {@code r.jsonl}. */
    UsersBuild withAgent() throws IOException {
        Path agent = Files.copy(JAR, folder.resolve("agent.jar"));
        options.add("-javaagent:" + agent + "=map=rewrite.yml,log=r.jsonl,quiet=true");
        return this;
    }

    UsersBuild with(String... moreOptions) {
        options.addAll(Arrays.asList(moreOptions));
        return this;
    }

    UsersBuild on(Path... moreOfTheClassPath) {
        Arrays.stream(moreOfTheClassPath).map(Path::toString).forEach(classPath::add);
        return this;
    }

    /** Runs test classes and returns what is printed: a line for each test that ends with what became of it. */
    List<String> run(String... testClasses) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.add("-cp");
        command.add(Stream.of(classPath.stream(), junit(), entries("junit/target/"), Stream.of(JAR.toString()))
                .flatMap(entries -> entries)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(Runner.class.getName());
        command.addAll(Arrays.asList(testClasses));
        JvmRun run = new ForkedJvm().in(folder).mergingErrors().run(command.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.out()).isZero();
        return run.out().lines().toList();
    }

    private Stream<String> junit() throws IOException {
        if (version == Version.JUNIT_5) {
            return entries("junit-jupiter", "junit-platform", "opentest4j");
        }
        try (Stream<Path> jars = Files.list(Path.of("target", "junit6").toAbsolutePath())) {
            return Stream.concat(jars.map(Path::toString).toList().stream(), entries("opentest4j"));
        }
    }

    /** What of this test's own class path holds one of those names. */
    private static Stream<String> entries(String... names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(names).anyMatch(entry::contains));
    }
}
