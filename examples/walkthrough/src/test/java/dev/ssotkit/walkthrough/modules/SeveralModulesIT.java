package dev.ssotkit.walkthrough.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.evidence.UsesTable;
import dev.ssotkit.walkthrough.maven.NestedMaven;
import dev.ssotkit.walkthrough.maven.Rewrite;
import dev.ssotkit.walkthrough.workspace.Build;
import dev.ssotkit.walkthrough.workspace.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Through the real Maven plugin, run once from the root. */
class SeveralModulesIT {

    @Test
    void one_run_from_the_root_decides_over_all_modules() throws IOException {
        Build build = Build.read();
        try (ScratchFolder scratch = ScratchFolder.create(false)) {
            Path root = Files.createDirectories(scratch.path().resolve("acme"));
            SeveralModules project = new SeveralModules(root);
            project.write();
            String lost = project.read("app/src/main/java/app/Lost.java");
            NestedMaven maven = NestedMaven.in(scratch.path(), build);
            Rewrite rewrite = new Rewrite(maven, build, root, SeveralModules.RECIPE);

            // The table and the patch lie in the root, or this fails.
            UsesTable uses = UsesTable.read(rewrite.run("run"));

            assertThat(project.read("app/src/main/java/app/App.java"))
                    .contains("import core.Registry;\r\n", "registry = Registry.get();\r\n")
                    .doesNotContain("legacy")
                    .doesNotContainPattern("[^\r]\n");
            assertThat(project.read("app/src/test/java/app/AppCheck.java"))
                    .contains("registry = Registry.get();\n")
                    .doesNotContain("\r");
            assertThat(project.read("app/src/main/resources/app.properties"))
                    .isEqualTo("logging.level.core.Registry = debug\n");
            assertThat(project.read("app/src/main/java/app/Lost.java")).isEqualTo(lost);
            assertThat(project.read("island/src/main/java/island/Island.java")).contains("new LostRegistry()");
            assertThat(uses.uses())
                    .filteredOn(use -> use.legacyType().equals("legacy.LostRegistry"))
                    .isNotEmpty()
                    .allMatch(use -> use.status().equals("BLOCKED"))
                    .anyMatch(use ->
                            use.file().endsWith("Island.java") && use.reason().contains("not visible"))
                    .anyMatch(use -> use.file().endsWith("Lost.java"));

            maven.run("compile", root, List.of("test-compile"));
            assertThat(rewrite.dryRun("again").patch()).isEmpty();
        }
    }
}
