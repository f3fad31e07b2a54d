package dev.ssotkit.corpus.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.MapFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code report} says of logs, in the lines and columns of the SQL. */
final class ReportedSites {
    private static final List<String> OUTCOMES = List.of("redirected", "facade", "observed", "blocked", "failed");
    private static final int FIRST_OUTCOME = 8;

    private ReportedSites() {}

    /** Lines of site, types, kind, place, outcome and count; in the order of the report, then of the outcomes' names. */
    static List<String> of(Path logs, Path folder) throws Exception {
        Path csv = folder.resolve("sites.csv");
        JvmRun run = new ForkedJvm()
                .run(
                        "-jar",
                        System.getProperty("ssot.test.jar"),
                        "report",
                        logs.toString(),
                        "--map",
                        MapFile.simple(folder).toString(),
                        "--csv",
                        csv.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = new ArrayList<>();
        for (String row :
                Files.readAllLines(csv).subList(1, Files.readAllLines(csv).size())) {
            lines.addAll(lines(row.split(",", -1)));
        }
        return lines;
    }

    private static List<String> lines(String[] cells) {
        String place = String.join("|", List.of(cells).subList(0, 7));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < OUTCOMES.size(); i++) {
            String count = cells[FIRST_OUTCOME + i];
            if (!count.isEmpty()) {
                lines.add(place + "|" + OUTCOMES.get(i) + "|" + count);
            }
        }
        if (lines.isEmpty()) {
            lines.add(place + "|not_executed|0");
        }
        lines.sort(null);
        return lines;
    }
}
