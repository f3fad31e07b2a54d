package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.project.CompiledProject;
import dev.ssotkit.walkthrough.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** After the recipe and before a reviewer reads its patch: whether the class files are what the map makes of them. */
final class ProofStep {

    private ProofStep() {}

    static void take(Setting setting, CompiledProject classesBefore, CompiledProject classesAfter) throws IOException {
        Path results = Files.createDirectories(setting.build().results());
        Path html = results.resolve("proof.html");
        List<String> words = new ArrayList<>(List.of("--html=" + html));
        words.addAll(classesBefore.options("--before"));
        words.addAll(classesAfter.options("--after"));
        ShimJar.Answer answer = ShimJar.ask(setting, "proof", "prove", words);
        List<String> text = answer.lines();
        Files.write(results.resolve("proof.txt"), text);
        Terminal terminal = setting.terminal();
        terminal.quote(text.subList(Math.max(0, text.size() - 2), text.size()));
        long notes = text.stream().filter(line -> line.startsWith("note: ")).count();
        terminal.found("to look at, as byte code cannot show it: " + notes + " notes; "
                + setting.build().shown(html) + " and proof.txt beside it");
        setting.checks()
                .that(
                        answer.exitCode() == 0 && text.stream().anyMatch(line -> line.endsWith(" 0 differ")),
                        "the class files should be what the map makes of those before, but prove exits with "
                                + answer.exitCode() + " and says:\n" + String.join("\n", text));
    }
}
