package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.process.ChildProcess;
import dev.ssotkit.walkthrough.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Step 5: what is left, before and after, by the command line of {@code ssot-shim.jar}. */
final class ReportStep {

    private static final Duration LIMIT = Duration.ofMinutes(2);

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
            Setting setting, String name, Path log, Path uses, ClassFiles classes, List<String> more)
            throws IOException {
        ChatProject chat = setting.chat();
        Command command = Command.java(chat.root())
                .with("-jar", setting.build().shimJar().toString(), "report", log.toString())
                .with("--map=rewrite.yml", "--uses=" + uses)
                .with(classes.options())
                .with(more);
        return setting.terminal().doing("ssot-shim.jar " + name.replace('-', ' '), () -> {
            try (ChildProcess report = command.start(chat.evidence().resolve(name + ".txt"))) {
                if (report.awaitExit(LIMIT).orElse(-1) != 0) {
                    throw new IOException("`" + command + "` failed:\n" + String.join("\n", report.err()));
                }
                return report.out();
            }
        });
    }
}
