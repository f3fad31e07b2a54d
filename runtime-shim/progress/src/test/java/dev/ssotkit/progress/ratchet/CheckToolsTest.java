package dev.ssotkit.progress.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssotkit.progress.testkit.CliRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other tools are told of a check. */
class CheckToolsTest {
    private HeldProject project;
    private Path moreUses;

    @BeforeEach
    void one_use_more_than_frozen(@TempDir Path folder) throws Exception {
        project = new HeldProject(folder);
        project.freeze("--uses", project.uses("src/A.java,3,import,a.Legacy"));
        moreUses = project.uses("src/A.java,3,import,a.Legacy", "src/B.java,9,construction,a.Other");
    }

    @Test
    void what_is_new_is_a_failure_of_its_canonical_type_and_kind_of_evidence() throws Exception {
        Path xml = project.folder().resolve("out/check.xml");
        project.check("--uses", moreUses, "--junit", xml);
        assertThat(Files.readString(xml))
                .contains("tests=\"4\" errors=\"0\" skipped=\"3\" failures=\"1\"")
                .contains(
                        "<testcase name=\"no new source uses\" classname=\"a.Canonical\" time=\"0\"><failure message=\"1 new\"")
                .contains(
                        "src/B.java:9: construction of a.Other\n  run the recipe, which moves it, or call a.Canonical.getInstance()")
                .contains(
                        "<testcase name=\"no new run-time sites\" classname=\"a.Canonical\" time=\"0\"><skipped message=\"not"
                                + " measured: give LOGS");
    }

    @Test
    void what_is_new_is_an_error_in_its_file_and_what_was_frozen_is_none() throws Exception {
        Path sarif = project.folder().resolve("check.sarif");
        project.check("--uses", moreUses, "--sarif", sarif);
        JsonNode results = new ObjectMapper().readTree(sarif.toFile()).at("/runs/0/results");
        assertThat(results).hasSize(1);
        assertThat(results.get(0).at("/level").asText()).isEqualTo("error");
        assertThat(results.get(0)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("src/B.java");
    }

    @Test
    void what_is_new_is_marked_in_a_pull_request() {
        assertThat(project.checkAnnotated("--uses", moreUses).out())
                .contains(
                        "\n::error file=src/B.java,line=9,title=ssot source::New: construction of a.Other. Instead: run");
    }

    @Test
    void a_store_that_allows_what_nobody_needs_is_told_without_a_place() throws Exception {
        CliRun run = project.checkAnnotated("--read-only", "--uses", project.uses());
        assertThat(run.out()).contains("\n::error title=ssot::1 solved and still frozen");
    }

    @Test
    void where_nothing_fails_nothing_is_told() throws Exception {
        assertThat(project.checkAnnotated("--uses", project.uses("src/A.java,3,import,a.Legacy"))
                        .out())
                .doesNotContain("::error");
    }
}
