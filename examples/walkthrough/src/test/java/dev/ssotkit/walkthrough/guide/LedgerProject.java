package dev.ssotkit.walkthrough.guide;

import dev.ssotkit.walkthrough.maven.NestedMaven;
import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the small project, in whose root commands of the guide are run as a shell would run them. */
final class LedgerProject {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]+|\"[^\"]*\")+");

    private final Build build;
    private final Path root;
    private final NestedMaven maven;
    private int runs;

    private LedgerProject(Build build, Path root, NestedMaven maven) {
        this.build = build;
        this.root = root;
        this.maven = maven;
    }

    static LedgerProject in(ScratchFolder scratch, Build build) throws IOException {
        Path root = scratch.copyOf(build.module().resolve("src/test/resources/ledger"), "ledger");
        return new LedgerProject(build, root, NestedMaven.in(scratch.path(), build));
    }

    /**
     * Runs a command of the guide, its names replaced by the project's.
     *
     * @return what it says, also if it fails
     */
    String run(String command) throws IOException {
        List<String> words =
                words(command.replace("ssot-shim.jar", build.shimJar().toString())
                        .replace("com.acme.chat.ws.", "com.ledger.audit.")
                        .replace("WebSocketManager", "AuditLog")
                        .replace("-jar app.jar", "-cp target/classes com.ledger.accounts.Day"));
        List<String> rest = words.subList(1, words.size());
        runs++;
        return switch (words.get(0)) {
            case "mvn" -> mvn(rest);
            case "java" -> java(rest);
            case "cp" -> copy(root.resolve(words.get(2)), root.resolve(words.get(3)));
            default -> throw new AssertionError("no way to run " + command);
        };
    }

    private String mvn(List<String> words) throws IOException {
        List<String> all = new ArrayList<>(words);
        // A failing test is an answer, whose numbers are at the end of what Maven says.
        all.add("-Dmaven.test.failure.ignore=true");
        try {
            return String.join("\n", maven.run("ledger-" + runs, root, all));
        } catch (RuntimeException e) {
            return "FAILED " + e.getMessage();
        }
    }

    private String java(List<String> words) throws IOException {
        Path log = root.resolveSibling("java-" + runs + ".txt");
        try (ChildProcess child = Command.java(root).with(words).start(log)) {
            String exit =
                    child.awaitExit(LIMIT).map(code -> "exit code " + code).orElse("no end");
            return String.join("\n", child.out()) + "\n" + String.join("\n", child.err()) + "\n" + exit;
        }
    }

    private static String copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return "";
    }

    private List<String> words(String command) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            String word = matcher.group().replace("\"", "");
            words.addAll(word.contains("*") ? expanded(word) : List.of(word));
        }
        return words;
    }

    private List<String> expanded(String pattern) throws IOException {
        List<String> files = new ArrayList<>();
        Path folder = Path.of(pattern).getParent();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(
                root.resolve(folder), Path.of(pattern).getFileName().toString())) {
            found.forEach(file -> files.add(folder.resolve(file.getFileName()).toString()));
        }
        return files;
    }

    /** Replaces a text that stands in the file once. */
    void edit(String file, String before, String after) throws IOException {
        String text = read(file);
        if (text.split(Pattern.quote(before), -1).length != 2) {
            throw new AssertionError(file + " should hold this once: " + before + "\n" + text);
        }
        Files.writeString(root.resolve(file), text.replace(before, after));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
    }

    void delete(String file) throws IOException {
        Files.delete(root.resolve(file));
    }

    String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    /** The names of the classes of the domain, without tests. */
    List<String> auditClasses() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("src/main/java/com/ledger/audit"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Every run of the tests writes its own: the last lines of what Maven says. */
    static String testsIn(String said) {
        return Arrays.stream(said.split("\n"))
                .filter(line -> line.contains("Tests run:") && !line.contains("Time elapsed"))
                .reduce("no test ran: " + said, (earlier, later) -> later)
                .replaceFirst("^\\[\\w+] ", "");
    }
}
