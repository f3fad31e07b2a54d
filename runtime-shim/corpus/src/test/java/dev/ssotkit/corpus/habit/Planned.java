package dev.ssotkit.corpus.habit;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JvmRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A map as {@link ForkedProgram} wrote it when it ran, and what {@code plan} says of it. */
final class Planned {
    private Planned() {}

    /** The notes below the legacy types, without their indentation. */
    static List<String> notes(Path folder, Path... classes) throws Exception {
        List<String> command = new ArrayList<>(List.of("-jar", System.getProperty("ssot.test.jar"), "plan"));
        command.add("--map=" + folder.resolve("rewrite.yml"));
        for (Path root : classes) {
            command.add("--classes=" + root);
        }
        JvmRun plan = new ForkedJvm().run(command.toArray(String[]::new));
        if (plan.exitCode() != 0) {
            throw new AssertionError(plan.err());
        }
        return plan.out()
                .lines()
                .filter(line -> line.startsWith("  note: "))
                .map(String::strip)
                .toList();
    }
}
