package com.acme.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The agent among the libraries beside this jar. */
final class AgentJar {
    private AgentJar() {}

    static Path path() throws IOException {
        Path libraries = new File(AgentJar.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toPath()
                .resolveSibling("lib");
        try (var jars = Files.list(libraries)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("agent-jar-"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no agent in " + libraries));
        }
    }
}
