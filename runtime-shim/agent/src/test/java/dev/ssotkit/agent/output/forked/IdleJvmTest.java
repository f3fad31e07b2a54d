package dev.ssotkit.agent.output.forked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.jvm.AgentJvm;
import dev.ssotkit.agent.start.AgentEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No thread of the agent wakes more often than {@code interval} asks for, in a JVM where nothing happens. */
class IdleJvmTest {
    @TempDir
    Path folder;

    @Test
    void after_a_construction() throws Exception {
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class);

        assertThat(jvm.run("map=m,log=r.jsonl,interval=1", IdleProgram.class)).isZero();

        assertIdle(jvm);
    }

    @Test
    void with_all_that_the_agent_starts() throws Exception {
        Files.writeString(folder.resolve("rewrite.yml"), """
                type: specs.openrewrite.org/v1beta/recipe
                name: com.acme.One
                recipeList:
                  - dev.ssotkit.rewrite.ConsolidateManager:
                      canonicalType: com.acme.Canonical
                      accessor: getInstance()
                      legacyTypes: [com.acme.Legacy]
                """);
        AgentJvm jvm = new AgentJvm(folder, AgentEntry.class);

        assertThat(jvm.run("map=rewrite.yml,log=r.jsonl,interval=1", IdleProgram.class))
                .isZero();

        assertIdle(jvm);
        assertThat(jvm.output().get(1).split(" "))
                .as("the README names them all")
                .containsExactly("ssot-shim-events", "ssot-shim-link", "ssot-shim-log");
    }

    /** An upper bound by the time that really passed: a machine that is slow makes the numbers smaller. */
    private static void assertIdle(AgentJvm jvm) throws Exception {
        long[] millisLogOthers = Arrays.stream(jvm.output().get(0).split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        long intervals = millisLogOthers[0] / 1_000 + 1;
        assertThat(millisLogOthers[1]).isLessThanOrEqualTo(intervals);
        assertThat(millisLogOthers[2]).isLessThanOrEqualTo(1);
    }
}
