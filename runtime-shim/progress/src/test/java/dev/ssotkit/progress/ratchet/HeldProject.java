package dev.ssotkit.progress.ratchet;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A project with two legacy types for {@code a.Canonical}, and the evidence that it leaves. */
final class HeldProject {
    static final String LEGACY = "package a; public class Legacy {}";
    static final String OTHER = "package a; public class Other {}";

    private static final String HEADER = "file,line,kind,legacyType,canonicalType,status,reason,remedy\n";

    private final Path folder;

    HeldProject(Path folder) throws IOException {
        this.folder = folder;
        MapFile.simple(folder);
    }

    Path folder() {
        return folder;
    }

    Path map() {
        return folder.resolve("rewrite.yml");
    }

    Path store() {
        return folder.resolve("ssot/a.Canonical.frozen");
    }

    String stored() throws IOException {
        return Files.readString(store());
    }

    /** The lines that allow something. */
    List<String> storedUses() throws IOException {
        return stored().lines()
                .filter(line -> line.matches("(bytecode|runtime|source|text) .*"))
                .toList();
    }

    void store(String text) throws IOException {
        Files.createDirectories(store().getParent());
        Files.writeString(store(), text);
    }

    /** Rows of the table, {@code file,line,kind,type}; each would move. */
    Path uses(String... rows) throws IOException {
        StringBuilder table = new StringBuilder(HEADER);
        for (String row : rows) {
            table.append(row).append(row.split(",").length == 4 ? ",a.Canonical,REWRITTEN,,\n" : "\n");
        }
        return Files.writeString(folder.resolve("uses.csv"), table);
    }

    /** The legacy types and these, compiled. */
    Path classes(String... sources) throws IOException {
        Path classes = folder.resolve("classes");
        if (Files.exists(classes)) {
            try (var files = Files.walk(classes)) {
                files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
            }
        }
        List<String> all = new ArrayList<>(List.of(LEGACY, OTHER));
        all.addAll(Arrays.asList(sources));
        return Compiled.into(classes, all.toArray(String[]::new));
    }

    Path log(LogText log) throws IOException {
        return log.write(folder.resolve("redirects.jsonl"));
    }

    /** A text file below the folder of sources, which is returned. */
    Path source(String path, String text) throws IOException {
        Path file = folder.resolve("src").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return folder.resolve("src");
    }

    CliRun freeze(Object... evidence) {
        return run("freeze", evidence);
    }

    /** Without what a job of GitHub's would get. */
    CliRun check(Object... evidence) {
        return run(
                "check",
                Stream.concat(Arrays.stream(evidence), Stream.of("--no-annotations"))
                        .toArray());
    }

    CliRun checkAnnotated(Object... evidence) {
        return run(
                "check",
                Stream.concat(Arrays.stream(evidence), Stream.of("--annotations"))
                        .toArray());
    }

    private CliRun run(String verb, Object... evidence) {
        List<Object> arguments =
                new ArrayList<>(List.of(verb, "--map", map(), "--root", folder, "--store", folder.resolve("ssot")));
        arguments.addAll(Arrays.asList(evidence));
        return CliRun.of(arguments.toArray());
    }
}
