package dev.ssotkit.agent.output.forked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.jvm.AgentJvm;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdleJvmTest {
    @TempDir
    Path folder;

    /** An upper bound by the time that really passed: a machine that is slow makes the numbers smaller. */
    @Test
    void no_thread_of_the_agent_wakes_more_often_than_the_interval_asks_for() throws Exception {
        AgentJvm jvm = new AgentJvm(folder, OutputsAgent.class);

        assertThat(jvm.run("map=m,log=r.jsonl,interval=1", IdleProgram.class)).isZero();

        long[] millisLogEvents = Arrays.stream(jvm.output().get(0).split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        long intervals = millisLogEvents[0] / 1_000 + 1;
        assertThat(millisLogEvents[1]).isLessThanOrEqualTo(intervals);
        assertThat(millisLogEvents[2]).isLessThanOrEqualTo(1);
    }
}
