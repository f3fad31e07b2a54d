package dev.ssotkit.corpus.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The documented SQL for DuckDB, on DuckDB. */
class DuckDbSqlIT {
    private static final Path SQL = Path.of(System.getProperty("ssot.test.sql"), "duckdb.sql");

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void duckdb_answers_line_by_line_what_report_does() throws Exception {
        long seed = new Random().nextLong();
        Path logs = Files.createDirectory(folder.resolve("logs"));
        new GeneratedLogs(seed).write(logs);
        String pattern = logs.toString().replace('\\', '/') + "/**/*.jsonl";

        List<String> answered = answers(Files.readString(SQL).replace("logs/**/*.jsonl", pattern));

        assertThat(answered)
                .as("seed %d", seed)
                .isEqualTo(ReportedSites.of(logs, folder))
                .hasSizeGreaterThan(12);
    }

    private static List<String> answers(String sql) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= 9; column++) {
                    String cell = rows.getString(column);
                    cells.add(cell == null ? "" : cell);
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }
}
