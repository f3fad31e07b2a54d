package dev.ssotkit.shim.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.shim.ShadedJar;
import java.nio.file.Files;
import java.nio.file.Path;

/** A compiled program, run with the agent and a map of its own. */
record PlannedProgram(Path map, Path classes, String main) {
    /** @param log where the agent writes to */
    ProgramRun run(Path log) throws Exception {
        JvmRun jvm = new ForkedJvm()
                .run("-javaagent:" + ShadedJar.path() + "=map=" + map + ",log=" + log, "-cp", classes.toString(), main);
        assertThat(jvm.exitCode()).as(jvm.err()).isZero();
        return new ProgramRun(jvm, Files.readAllLines(log));
    }
}
