package com.acme.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process had so far, heap and all, where the system tells. */
final class PeakMemory {
    private PeakMemory() {}

    /** Says {@code peak: N} in MiB when the JVM ends, on what is standard output now. */
    static void sayAtEnd() {
        PrintStream out = System.out;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                out.println("peak: " + mib());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static long mib() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.notExists(status)
                ? 0
                : Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmHWM:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .sum()
                        / 1024;
    }
}
