package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.project.CompiledProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is left, before, after the recipe and at the end, by the command line of {@code ssot-shim.jar}. */
final class ReportStep {

    /** The last line where each count is zero and a sweep over all text found nothing either. */
    private static final String NOTHING = "Nothing left";

    private ReportStep() {}

    /** What was left before, after the recipe had moved every use, and at the end. */
    record ThreeTimes(Left before, Left rewritten, Left closed) {}

    static ThreeTimes take(
            Setting setting, Path logBefore, Rewritten rewritten, Path logRewritten, CloseStep.Closed closed)
            throws IOException {
        Path results = Files.createDirectories(setting.build().results());
        Path before = results.resolve("before.json");
        Path between = results.resolve("rewritten.json");
        Path after = results.resolve("after.json");
        Path html = results.resolve("report.html");
        report(
                setting,
                "report-before",
                logBefore,
                rewritten.usesBefore(),
                rewritten.classesBefore(),
                "--save=" + before);
        report(
                setting,
                "report-rewritten",
                logRewritten,
                rewritten.usesAfter(),
                rewritten.classesAfter(),
                "--save=" + between);
        List<String> text = report(
                setting,
                "report",
                closed.chat().logFile(),
                closed.dryRun().tables(),
                setting.chat().classes(),
                "--sources=.",
                "--before=" + before,
                "--save=" + after,
                "--html=" + html);
        Files.write(results.resolve("report.txt"), text);
        setting.terminal()
                .quote(text.stream()
                        .filter(line -> line.startsWith("What is left") || line.startsWith("total"))
                        .toList());
        setting.terminal().quote(text.subList(text.size() - 1, text.size()));
        setting.terminal().found("type by type: " + setting.build().shown(html) + " and report.txt beside it");
        ThreeTimes left = new ThreeTimes(Left.read(before), Left.read(between), Left.read(after));
        setting.checks()
                .that(
                        left.before().isMoreThan(left.rewritten())
                                && left.rewritten().isMoreThan(left.closed()),
                        "less should be left after each phase than before it: " + left);
        setting.checks()
                .that(
                        left.closed().equals(new Left(0, 0, 0))
                                && text.get(text.size() - 1).startsWith(NOTHING),
                        "nothing should be left at the end, but the report says: " + text.get(text.size() - 1));
        return left;
    }

    private static List<String> report(
            Setting setting, String name, Path log, Path uses, CompiledProject classes, String... more)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(log.toString(), "--uses=" + uses));
        words.addAll(classes.options());
        words.addAll(List.of(more));
        return ShimJar.run(setting, name, "report", words);
    }
}
