package dev.ssotkit.benchmark.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The machine that is measured on: what makes its figures differ from another's, and nothing that tells whose it is. */
public final class Machine {
    private Machine() {}

    /** Cores, CPU, memory, system. */
    public static String description() throws IOException {
        return "%d processors, %s, %s of memory, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/cpuinfo", "model name").orElse("CPU " + System.getProperty("os.arch")),
                        line("/proc/meminfo", "MemTotal").map(Machine::gib).orElse("an unknown amount"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }

    /** The average number of processes that wanted to run during the last minute. */
    public static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    static String gib(String kib) {
        return Math.round(Long.parseLong(kib.replaceAll("\\D", "")) / 1024.0 / 1024.0) + " GiB";
    }

    private static Optional<String> line(String file, String word) throws IOException {
        Path path = Path.of(file);
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        return Files.readAllLines(path).stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }
}
