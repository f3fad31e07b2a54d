package dev.ssotkit.agent.output.forked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The jars of one SLF4J and one binding. */
final class Logging {
    private Logging() {}

    /**
     * @param slf4j {@code slf4j1} or {@code slf4j2}
     * @param bindings {@code logback}, {@code log4j2}, {@code jdk14}, {@code simple}, {@code nop}, {@code reload4j}
     */
    static List<Path> jars(String slf4j, String... bindings) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "bindings", slf4j).toAbsolutePath())) {
            return jars.filter(jar -> belongs(jar.getFileName().toString(), bindings))
                    .toList();
        }
    }

    private static boolean belongs(String jar, String... bindings) {
        return jar.startsWith("slf4j-api") || Arrays.stream(bindings).anyMatch(binding -> belongs(jar, binding));
    }

    private static boolean belongs(String jar, String binding) {
        return jar.startsWith(binding.replace("log4j2", "log4j-") + (binding.equals("log4j2") ? "" : "-"))
                || jar.startsWith("slf4j-" + binding + "-");
    }
}
