package dev.ssotkit.walkthrough.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree of the toolkit, seen from this module, in whose folder its tests run. */
final class Repository {

    private static final List<String> LIBRARIES = List.of(
            "rewrite-recipes",
            "runtime-shim/test-fixtures",
            "runtime-shim/consolidation-map",
            "runtime-shim/discovery",
            "runtime-shim/eligibility",
            "runtime-shim/redirect-records",
            "runtime-shim/agent",
            "runtime-shim/dashboard",
            "runtime-shim/progress");

    private Repository() {}

    static Path root() {
        return Path.of("../..").toAbsolutePath().normalize();
    }

    static List<Path> classFolders() {
        return LIBRARIES.stream()
                .map(module -> root().resolve(module).resolve("target/classes"))
                .toList();
    }

    /** Every file that a person wrote below a folder: nothing hidden but for {@code .github}, nothing that a build made. */
    static List<Path> sourcesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(folder.relativize(file).toString().split("/", -1))
                            .noneMatch(
                                    part -> part.equals("target") || (part.startsWith(".") && !part.equals(".github"))))
                    .toList();
        }
    }
}
