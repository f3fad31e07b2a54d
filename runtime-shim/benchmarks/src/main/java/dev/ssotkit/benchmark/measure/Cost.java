package dev.ssotkit.benchmark.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took from its start to its end.
 *
 * @param cpuMillis over all threads and what it started, as the shell's {@code time} counts; to a millisecond, where the
 *     JVM's own bean counts in steps of ten
 * @param elapsedMillis by the clock
 * @param said the lines that it printed
 */
public record Cost(double cpuMillis, double elapsedMillis, List<String> said) {
    // The program's own standard error stays what it is; only the shell's goes to the file.
    private static final String TIMED =
            "TIMEFORMAT='%3U %3S %3R'; taken=$1; shift; { time \"$@\" 2>&3; } 3>&2 2>\"$taken\"";
    private static final long LONGEST_MINUTES = 15;

    /**
     * Runs a program to its end.
     *
     * @throws IOException if it cannot be started, takes a quarter of an hour, or ends with another code than 0
     */
    public static Cost of(List<String> program) throws IOException, InterruptedException {
        Path taken = Files.createTempFile("taken", ".txt");
        Path said = Files.createTempFile("said", ".txt");
        Path complaints = Files.createTempFile("complaints", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", taken.toString()));
            command.addAll(program);
            Process process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(complaints.toFile())
                    .start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException(name(program) + " takes longer than " + LONGEST_MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException(name(program) + " ended with " + process.exitValue() + ": "
                        + Files.readString(complaints, StandardCharsets.UTF_8).strip());
            }
            return parse(Files.readString(taken), Files.readAllLines(said));
        } finally {
            Files.delete(taken);
            Files.delete(said);
            Files.delete(complaints);
        }
    }

    static Cost parse(String taken, List<String> said) {
        String[] seconds = taken.strip().split(" ");
        double cpu = 1e3 * (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]));
        return new Cost(cpu, 1e3 * Double.parseDouble(seconds[2]), List.copyOf(said));
    }

    /** The number behind a word and a colon in what it printed. */
    public double number(String word) {
        return said.stream()
                .flatMap(line -> List.of(line.split(", ")).stream())
                .filter(part -> part.startsWith(word + ": "))
                .mapToDouble(part -> Double.parseDouble(part.substring(word.length() + 2)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + word + " in " + said));
    }

    /** Without folders, which are the machine's own. */
    private static String name(List<String> program) {
        return Path.of(program.get(0)).getFileName() + " "
                + program.get(program.size() - 1).replaceAll(".*/", "");
    }
}
