package dev.ssotkit.agent.start;

import dev.ssotkit.agent.execution.OwnFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The agent's own version, as the build wrote it. */
final class Version {
    private Version() {}

    static String text() {
        try {
            byte[] file = OwnFiles.read(Version.class, "version.txt");
            return file == null ? "unknown" : new String(file, StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
