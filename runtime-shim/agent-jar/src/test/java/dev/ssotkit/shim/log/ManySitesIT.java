package dev.ssotkit.shim.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More sites than the agent records, in a heap that has no room for a record of each construction. */
class ManySitesIT {
    private static final int CLASSES = 24;
    private static final int METHODS = 500;
    private static final int RECORDED = 10_000;
    private static final int ROUNDS = 50;

    @TempDir
    static Path folder;

    private static ProgramRun run;
    private static List<Path> files;

    @BeforeAll
    static void runs_twelve_thousand_sites_fifty_times() throws Exception {
        List<String> sources = new ArrayList<>(List.of(TwoManagers.CANONICAL, TwoManagers.LEGACY));
        StringBuilder calls = new StringBuilder();
        for (int type = 0; type < CLASSES; type++) {
            StringBuilder source = new StringBuilder("package app; class Sites" + type + " {\n");
            StringBuilder all = new StringBuilder("  static void all() {");
            for (int method = 0; method < METHODS; method++) {
                source.append("  static int m").append(method).append("() { return new Legacy().next(); }\n");
                all.append(" m").append(method).append("();");
            }
            sources.add(source.append(all).append(" } }\n").toString());
            calls.append(" Sites").append(type).append(".all();");
        }
        sources.add("""
                package app;
                public class Main {
                  public static void main(String[] arguments) {
                    for (int i = 0; i < %d; i++) { %s }
                    System.out.println(Canonical.getInstance().next());
                  }
                }
                """.formatted(ROUNDS, calls));
        Path classes = JavaCompilation.compile(folder.resolve("classes"), List.of(), sources.toArray(new String[0]));
        run = new ForkedProgram(folder)
                .agentOptions("log.max=1,log.files=2,interval=1")
                .jvmOptions("-Xmx128m")
                .runMain(List.of(classes));
        files = LogFile.in(folder);
    }

    @Test
    void every_construction_is_redirected_also_beyond_the_cap() {
        assertThat(run.lines()).containsExactly(String.valueOf(CLASSES * METHODS * ROUNDS + 1));
    }

    /** How many of the last counts are there depends on the half second that the end of a JVM may take. */
    @Test
    void ten_thousand_sites_are_recorded_in_the_last_file_alone() throws Exception {
        Map<String, Long> counts = LogFile.redirects(folder.resolve("redirects.jsonl")).stream()
                .filter(line -> line.get("ssot.outcome").equals("facade"))
                .collect(Collectors.toMap(
                        line -> line.get("ssot.site.id"), line -> Long.valueOf(line.get("ssot.count")), Math::max));

        assertThat(counts).hasSize(RECORDED);
        assertThat(counts.values()).isNotEmpty().allMatch(count -> count >= 1 && count <= ROUNDS);
    }

    @Test
    void the_rest_is_counted_as_dropped() throws Exception {
        assertThat(LogFile.read(folder.resolve("redirects.jsonl")))
                .filteredOn(line -> line.get("event").equals("ssot.dropped"))
                .isNotEmpty()
                .extracting(line -> Long.valueOf(line.get("ssot.count")))
                .allMatch(count -> count >= 1 && count <= (long) (CLASSES * METHODS - RECORDED) * ROUNDS);
    }

    @Test
    void it_was_rotated_and_as_many_files_are_kept_as_wanted_each_complete_in_itself() throws Exception {
        assertThat(files).hasSize(2);
        for (Path file : files) {
            assertThat(LogFile.read(file).get(0)).containsEntry("event", "ssot.start");
            assertThat(LogFile.redirects(file).stream()
                            .map(line -> line.get("ssot.run.id"))
                            .distinct())
                    .hasSize(1);
        }
    }
}
