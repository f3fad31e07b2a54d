package dev.ssotkit.walkthrough.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Step 5: what is left, before and after, by the command line of {@code ssot-shim.jar}. */
final class ReportStep {

    /** Where the details begin: they are in the report's files, the counts are for the terminal. */
    private static final List<String> DETAILS = List.of("Source uses", "Run-time sites");

    private ReportStep() {}

    /** What was left before and what is left now. */
    record BeforeAndAfter(Left before, Left after) {}

    static BeforeAndAfter take(Setting setting, AgentRun agent, Rewritten rewritten, AgentRun still)
            throws IOException {
        ChatProject chat = setting.chat();
        Path results = Files.createDirectories(setting.build().results());
        Path before = results.resolve("before.json");
        Path after = results.resolve("after.json");
        Path html = results.resolve("report.html");
        report(
                setting,
                "report-before",
                agent.logFile(),
                rewritten.usesBefore(),
                rewritten.classesBefore(),
                List.of("--save=" + before));
        List<String> text = report(
                setting,
                "report",
                still.logFile(),
                rewritten.usesAfter(),
                chat.classes(),
                List.of("--before=" + before, "--save=" + after, "--html=" + html));
        Files.write(results.resolve("report.txt"), text);
        setting.terminal()
                .quote(text.stream()
                        .takeWhile(line -> DETAILS.stream().noneMatch(line::startsWith))
                        .toList());
        setting.terminal().quote(text.subList(text.size() - 1, text.size()));
        setting.terminal()
                .found("every use and every site: " + setting.build().shown(html) + " and report.txt beside it");
        return new BeforeAndAfter(Left.read(before), Left.read(after));
    }

    private static List<String> report(
            Setting setting, String name, Path log, Path uses, CompiledProject classes, List<String> more)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(log.toString(), "--uses=" + uses));
        words.addAll(classes.options());
        words.addAll(more);
        return ShimJar.run(setting, name, "report", words);
    }
}
