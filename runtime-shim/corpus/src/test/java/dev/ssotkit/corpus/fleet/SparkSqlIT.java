package dev.ssotkit.corpus.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented SQL for Spark, on Spark's local mode in a JVM of its own. */
class SparkSqlIT {
    private static final Path SQL = Path.of(System.getProperty("ssot.test.sql"), "spark.sql");

    /** Those that Spark's own launcher opens to it. */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private static final String PROGRAM = """
            import java.nio.file.*;
            import java.util.*;
            import org.apache.spark.sql.*;

            class AskSpark {
                public static void main(String[] arguments) throws Exception {
                    SparkSession spark = SparkSession.builder()
                            .master("local[2]")
                            .config("spark.ui.enabled", "false")
                            .config("spark.sql.shuffle.partitions", "2")
                            .config("spark.driver.host", "127.0.0.1")
                            .config("spark.sql.warehouse.dir", arguments[1])
                            .getOrCreate();
                    List<Row> rows = List.of();
                    for (String statement : Files.readString(Path.of(arguments[0])).split(";\\n")) {
                        rows = spark.sql(statement).collectAsList();
                    }
                    List<String> lines = new ArrayList<>();
                    for (Row row : rows) {
                        List<String> cells = new ArrayList<>();
                        for (int column = 0; column < 9; column++) {
                            cells.add(row.isNullAt(column) ? "" : row.get(column).toString());
                        }
                        lines.add(String.join("|", cells));
                    }
                    Files.write(Path.of(arguments[2]), lines);
                    spark.stop();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void spark_answers_line_by_line_what_report_does() throws Exception {
        assumeThat(Runtime.version().feature())
                .as("Hadoop, which Spark reads files with, needs what JDK 24 took away")
                .isLessThan(24);
        long seed = new Random().nextLong();
        Path logs = Files.createDirectory(folder.resolve("logs"));
        new GeneratedLogs(seed).write(logs);

        assertThat(answers(logs))
                .as("seed %d", seed)
                .isEqualTo(ReportedSites.of(logs, folder))
                .hasSizeGreaterThan(12);
    }

    private List<String> answers(Path logs) throws Exception {
        Path program = Files.writeString(folder.resolve("AskSpark.java"), PROGRAM);
        Path query = Files.writeString(
                folder.resolve("asked.sql"), Files.readString(SQL).replace("path 'logs'", "path '" + logs + "'"));
        Path answer = folder.resolve("answer.txt");
        String classPath =
                Files.readString(Path.of(System.getProperty("ssot.test.spark"))).strip();
        List<String> command = new ArrayList<>();
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", classPath + File.pathSeparator + folder, program.toString()));
        command.addAll(List.of(query.toString(), folder.resolve("warehouse").toString(), answer.toString()));
        JvmRun run = new ForkedJvm().run(command.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllLines(answer);
    }
}
