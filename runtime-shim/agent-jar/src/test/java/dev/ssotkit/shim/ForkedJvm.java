package dev.ssotkit.shim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of the JVM that runs the tests, to its end. */
public record ForkedJvm(String out, String err, int exitCode) {
    private static final long MINUTES = 2;

    public static ForkedJvm run(String... arguments) throws IOException, InterruptedException {
        return runIn(Path.of(""), arguments);
    }

    /** @param folder its working directory */
    public static ForkedJvm runIn(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("ssot-out", ".txt");
        Path err = Files.createTempFile("ssot-err", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("still running after " + MINUTES + " min: " + command);
            }
            return new ForkedJvm(Files.readString(out), Files.readString(err), process.exitValue());
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
