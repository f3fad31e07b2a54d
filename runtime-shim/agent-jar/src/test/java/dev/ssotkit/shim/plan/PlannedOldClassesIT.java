package dev.ssotkit.shim.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Class files of versions before 49, of callers, of legacy types and of canonical, whose names have their {@code $}
 * anywhere: every site that ran is in the log, with what the plan says.
 */
class PlannedOldClassesIT {
    private static final List<String> NAMES =
            List.of("Legacy", "Manager$", "Manager$$", "$colon$colon", "$AutoValue_M", "Outer$1", "$");

    private static final String CALLER = "app.Main";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"45, callers", "45, types", "45, all", "46, all", "47, all", "48, callers", "48, types", "48, all"})
    void each_site_comes_to_what_the_plan_says(int version, String which) throws Exception {
        Path classes = compiled(version, which);
        String legacyTypes =
                NAMES.stream().map(name -> "app." + name).collect(Collectors.joining(", ")) + ", app.Lacking";

        List<String> without = new ForkedProgram(folder)
                .withoutAgent()
                .runMain(List.of(classes))
                .lines();
        ProgramRun observed = new ForkedProgram(folder)
                .legacyTypes(legacyTypes)
                .agentOptions("mode=observe")
                .runMain(List.of(classes));
        ProgramRun run = new ForkedProgram(folder).legacyTypes(legacyTypes).runMain(List.of(classes));

        assertThat(observed.lines()).isEqualTo(without).hasSize(NAMES.size() + 1);
        assertThat(run.linesKeeping("unmapped_method"))
                .filteredOn("canonical"::equals)
                .hasSameSizeAs(NAMES);
        PlannedOutcomes plan = PlannedOutcomes.of(folder.resolve("rewrite.yml"), classes);
        LoggedSites logged = LoggedSites.of(run.redirects());
        assertThat(logged.outcomes()).isEqualTo(logged.asPlanned(plan)).hasSize(NAMES.size() + 1);
        assertThat(logged.outcomes().values())
                .contains("observed(unmapped_method)")
                .contains("facade");
    }

    private Path compiled(int version, String which) throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        StringBuilder main = new StringBuilder();
        for (String name : NAMES) {
            sources.put("app." + name, TwoManagers.LEGACY.replace("class Legacy", "class " + name));
            main.append("    System.out.println(new ").append(name).append("().name());\n");
        }
        sources.put(
                "app.Lacking", "package app; public class Lacking { public String only() { return \"lacking\"; } }");
        sources.put("app.Canonical", TwoManagers.CANONICAL);
        sources.put(
                CALLER,
                "package app;\npublic class Main {\n  public static void main(String[] arguments) {\n" + main
                        + "    System.out.println(new Lacking().only());\n  }\n}\n");
        Path classes = folder.resolve("classes");
        JavaCompilation.ofTypes(sources).options("--release", "8").into(classes);
        for (String type : sources.keySet()) {
            if (which.equals("all") || which.equals("callers") == type.equals(CALLER)) {
                Path file = classes.resolve(type.replace('.', '/') + ".class");
                Files.write(file, ofVersion(version, Files.readAllBytes(file)));
            }
        }
        return classes;
    }

    /** The same code, without frames: it needs nothing that is newer. */
    private static byte[] ofVersion(int version, byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        ClassVisitor versioned = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int compiled, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(version, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(classFile).accept(versioned, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
