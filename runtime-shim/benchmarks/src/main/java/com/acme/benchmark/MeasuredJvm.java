package com.acme.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, of this JDK, that ends by printing the CPU time that it took so far. */
final class MeasuredJvm {
    private MeasuredJvm() {}

    /** For the program to print at its end: milliseconds over all threads, since the start of the JVM. */
    static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    /**
     * What a process took.
     *
     * @param cpuMillis over all threads, since the start of the JVM
     * @param peakMib the most that it had in memory, heap and all; 0 where the system does not tell
     */
    record Usage(long cpuMillis, long peakMib) {
        /** Of this process so far. */
        static Usage now() throws IOException {
            Path status = Path.of("/proc/self/status");
            long kib = Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    : 0;
            return new Usage(MeasuredJvm.cpuMillis(), kib / 1024);
        }

        @Override
        public String toString() {
            return cpuMillis + " " + peakMib;
        }
    }

    /**
     * Runs one to its end.
     *
     * @return the CPU time that it took, in milliseconds
     */
    static long run(List<String> arguments) throws IOException, InterruptedException {
        return usage(arguments).cpuMillis();
    }

    /**
     * Runs one to its end.
     *
     * @return what it printed: CPU time, and memory if it says so
     */
    static Usage usage(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        String[] words = said.strip().split(" ");
        return new Usage(Long.parseLong(words[0]), words.length > 1 ? Long.parseLong(words[1]) : 0);
    }
}
