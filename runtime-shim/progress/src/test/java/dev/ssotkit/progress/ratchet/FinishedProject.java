package dev.ssotkit.progress.ratchet;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.file.MapReader;
import dev.ssotkit.progress.testkit.CliRun;
import dev.ssotkit.progress.testkit.LogText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project in which nothing is left, with evidence of every kind; each kind can be taken away or spoilt. */
final class FinishedProject {
    static final String CANONICAL =
            "package a; public class Canonical { public static Canonical getInstance() { return null; } }";

    private final Path folder;
    private final Map<String, List<Object>> evidence = new LinkedHashMap<>();

    FinishedProject(Path folder) throws Exception {
        this.folder = folder;
        MapFile.simple(folder);
        evidence.put("LOGS", List.of(log(new LogText("one").start("redirect", digest()))));
        evidence.put("--since", List.of("1970-01-01"));
        evidence.put(
                "--uses",
                List.of(Files.writeString(
                        folder.resolve("uses.csv"), "file,line,kind,legacyType,canonicalType,status,reason,remedy\n")));
        evidence.put(
                "--classes", List.of(Compiled.into(folder.resolve("classes"), CANONICAL, "package b; class User {}")));
        source("b/User.java", "package b; class User {}\n");
        evidence.put("--sources", List.of(folder.resolve("src")));
    }

    Path map() {
        return folder.resolve("rewrite.yml");
    }

    String digest() throws Exception {
        return MapReader.read(map().toFile(), null).digest();
    }

    Path log(LogText log) throws Exception {
        return log.write(folder.resolve("redirects.jsonl"));
    }

    void source(String path, String text) throws Exception {
        Path file = folder.resolve("src").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void classes(String... sources) throws Exception {
        Compiled.into(folder.resolve("classes"), sources);
    }

    void uses(String row) throws Exception {
        Path table = folder.resolve("uses.csv");
        Files.writeString(table, Files.readString(table) + row + "\n");
    }

    FinishedProject without(String option) {
        evidence.remove(option);
        return this;
    }

    FinishedProject since(String text) {
        evidence.put("--since", List.of(text));
        return this;
    }

    Path json() {
        return folder.resolve("out/certificate.json");
    }

    Path markdown() {
        return folder.resolve("out/certificate.md");
    }

    CliRun check(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("check", "--closed", "--no-annotations"));
        arguments.addAll(evidence.getOrDefault("LOGS", List.of()));
        evidence.forEach((option, values) -> {
            if (!option.equals("LOGS")) {
                arguments.add(option);
                arguments.addAll(values);
            }
        });
        arguments.addAll(List.of("--map", map(), "--root", folder, "--out", folder.resolve("out")));
        arguments.addAll(Arrays.asList(more));
        return CliRun.of(arguments.toArray());
    }
}
