package dev.ssotkit.progress.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plan --suggest} says is pasted into the map, and planned again. */
abstract class PastedLines {
    static final String CANONICAL = """
            package a; public class Canonical { public static Canonical getInstance() { return null; }
              public void connect(Context c) {} public int size() { return 1; } public void close() {} }
            """;
    static final String CONTEXT = "package a; public class Context {}";

    @TempDir
    Path folder;

    private int plans;

    String plan(String entry, Path classes) throws IOException {
        Path map = MapFile.write(Files.createDirectories(folder.resolve("map" + plans++)), entry);
        CliRun run = CliRun.of("plan", "--suggest", "--map", map, "--classes", classes);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    Path compiled(String... sources) throws IOException {
        return Compiled.into(folder.resolve("classes"), sources);
    }

    /** The entry with the lines that are not commented out. */
    static String paste(String entry, String plan) {
        List<String> pasted = new ArrayList<>(entry.lines().toList());
        List<String> added = plan.lines()
                .filter(line -> line.startsWith("      ") && !line.isBlank())
                .map(line -> line.substring(6))
                .filter(line -> !line.stripLeading().startsWith("#"))
                .toList();
        for (String line : added) {
            String option = line.contains(":") && !line.startsWith(" ") ? line.substring(0, line.indexOf(':') + 1) : "";
            if (!option.isEmpty() && !option.equals("calls:")) {
                pasted.removeIf(known -> known.startsWith(option));
                pasted.add(0, line);
            } else {
                pasted.add(line);
            }
        }
        return String.join("\n", pasted) + "\n";
    }

    static long blocked(String plan) {
        return plan.lines().filter(line -> line.matches("\\S+ +blocked .*")).count();
    }

    String resolved(String entry, Path classes) throws IOException {
        String before = plan(entry, classes);
        String after = plan(paste(entry, before), classes);
        assertThat(blocked(before)).isPositive();
        assertThat(blocked(after)).as(before + after).isZero();
        return before;
    }

    static String entry(String accessor, String... calls) {
        return "canonicalType: a.Canonical\naccessor: " + accessor + "\nlegacyTypes: [a.Legacy]\n"
                + (calls.length == 0 ? "" : "calls:\n  - " + String.join("\n  - ", calls) + "\n");
    }
}
