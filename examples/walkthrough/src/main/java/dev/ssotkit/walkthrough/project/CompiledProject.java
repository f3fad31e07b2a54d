package dev.ssotkit.walkthrough.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What the compiler made of a project: the program's class files and its tests'. */
public record CompiledProject(List<Path> folders) {

    /** What lies in {@code target}. */
    public static CompiledProject of(Path project) {
        return new CompiledProject(List.of(project.resolve("target/classes"), project.resolve("target/test-classes")));
    }

    /** The options by which the report finds them. */
    public List<String> options() {
        return options("--classes");
    }

    /** The same under another option. */
    public List<String> options(String name) {
        return folders.stream().map(folder -> name + "=" + folder).toList();
    }

    /** A copy, for the next build replaces them. */
    public CompiledProject copyTo(Path place) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path folder : folders) {
            Path copy = Files.createDirectories(place).resolve(folder.getFileName());
            copies.add(copy);
            for (Path file : contents(folder)) {
                Files.copy(file, copy.resolve(folder.relativize(file)));
            }
        }
        return new CompiledProject(List.copyOf(copies));
    }

    /** Changes if any file changes. */
    public String digest() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : folders) {
                for (Path file : contents(folder)) {
                    digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                    if (Files.isRegularFile(file)) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
