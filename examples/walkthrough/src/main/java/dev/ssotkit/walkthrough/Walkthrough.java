package dev.ssotkit.walkthrough;

import dev.ssotkit.walkthrough.journey.Journey;
import dev.ssotkit.walkthrough.journey.Measurements;
import dev.ssotkit.walkthrough.project.ChatProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes the journey and exits with 0 if every number is as it must be, 1 if one is not, 2 if it could not be taken. */
public final class Walkthrough {

    private Walkthrough() {}

    public static void main(String... arguments) {
        // The terminal's charset is nothing to rely on before Java 18, and a table needs its lines.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), new Terminal(out)));
    }

    private static int run(List<String> arguments, Terminal terminal) {
        boolean kept = arguments.contains("--keep");
        try (ScratchFolder scratch = ScratchFolder.create(kept)) {
            if (kept) {
                terminal.line("   • the scratch folder is " + scratch.path() + " and stays");
            }
            Build build = Build.read();
            boolean accept = arguments.contains("--accept");
            Journey journey = new Journey(build, ChatProject.copyInto(scratch, build), terminal, accept);
            Measurements measured = journey.take();
            terminal.line("");
            measured.table().forEach(terminal::line);
            terminal.line("");
            return verdict(journey.checks().failed(), terminal);
        } catch (IOException | RuntimeException e) {
            terminal.line("");
            terminal.line("✘ " + (e.getMessage() == null ? e.toString() : e.getMessage()));
            return 2;
        }
    }

    private static int verdict(List<String> wrong, Terminal terminal) {
        if (wrong.isEmpty()) {
            terminal.line("✔ every number is as it must be");
            return 0;
        }
        wrong.forEach(sentence -> terminal.line("✘ " + sentence));
        return 1;
    }
}
