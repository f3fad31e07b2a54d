package dev.ssotkit.benchmark.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedClassesTest {

    @Test
    void classes_are_counted_by_what_they_are_for_and_only_those_that_are_more() {
        LoadedClasses without = LoadedClasses.of(List.of(
                "[0.009s][info][class,load] java.lang.Object source: shared objects file",
                "[0.010s][info][class,load] java.util.regex.Pattern source: jrt:/java.base",
                "what the program prints itself"));
        LoadedClasses with = LoadedClasses.of(List.of(
                "[0.009s][info][class,load] java.lang.Object source: shared objects file",
                "[0.010s][info][class,load] java.util.regex.Pattern source: jrt:/java.base",
                "[0.011s][info][class,load] java.util.regex.Matcher source: jrt:/java.base",
                "[0.020s][info][class,load] dev.ssotkit.shaded.snakeyaml.Load source: file:/tmp/agent.jar",
                "[0.021s][info][class,load] dev.ssotkit.agent.Start$$Lambda/0x0000 source: dev.ssotkit.agent.Start",
                "[0.022s][info][class,load] java.lang.invoke.LambdaForm$MH/0x0001 source: __JVM_LookupDefineClass__"));

        assertThat(with.more(without))
                .startsWith("4 more classes are loaded: YAML 1, ")
                .contains("regular expressions 1", "lambdas and method handles 2", "the agent's own 0");
    }
}
