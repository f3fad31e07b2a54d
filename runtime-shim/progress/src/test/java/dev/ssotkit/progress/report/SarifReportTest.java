package dev.ssotkit.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssotkit.progress.testkit.CliRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
    @Test
    void each_place_that_is_left_is_a_result_and_a_line_that_is_a_source_use_is_none_of_text(@TempDir Path folder)
            throws Exception {
        ReportEvidence evidence = ReportEvidence.in(folder);
        Path sources = Files.createDirectories(folder.resolve("sources/src"));
        Files.writeString(sources.resolve("User.java"), "\n".repeat(6) + "a.Legacy it;\n");
        Files.writeString(sources.resolve("run.sh"), "java a.Other\n");
        Path sarif = folder.resolve("out/report.sarif");
        CliRun run = CliRun.of(
                "report",
                evidence.log(),
                "--map",
                evidence.map(),
                "--uses",
                evidence.uses(),
                "--classes",
                evidence.classes(),
                "--sources",
                folder.resolve("sources"),
                "--sarif",
                sarif);
        assertThat(run.exitCode()).isZero();
        JsonNode results = new ObjectMapper().readTree(sarif.toFile()).at("/runs/0/results");
        assertThat(results.findValuesAsText("ruleId"))
                .containsExactly(
                        "ssot-bytecode",
                        "ssot-runtime",
                        "ssot-runtime",
                        "ssot-runtime",
                        "ssot-source",
                        "ssot-source",
                        "ssot-text");
        assertThat(results.findValuesAsText("level")).containsOnly("warning");
        assertThat(results.get(6)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("src/run.sh");
        assertThat(results.get(5).at("/message/text").asText())
                .isEqualTo("construction of a.Legacy is left: map setTimeout");
    }
}
