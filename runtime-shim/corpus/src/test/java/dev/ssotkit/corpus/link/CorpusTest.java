package dev.ssotkit.corpus.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Opcodes;

/**
 * Published libraries, about 50,000 classes of five compilers, link and verify with the agent as they do without it.
 * {@code -Dssot.corpus.seed} draws another map.
 */
class CorpusTest {
    /** The compiler named is the one that made most of the library. */
    @ParameterizedTest
    @CsvSource({
        "ecj, javac, 1500, 250",
        "java, javac, 4400, 900",
        "groovy, groovyc, 1000, 200",
        "scala, scalac, 7500, 700",
        "kotlin, kotlinc, 20000, 900",
    })
    void links_as_without_the_agent(String library, String compiler, int leastLinked, int leastRewritten)
            throws Exception {
        CorpusRun run = CorpusRun.over(Library.read(library), Long.getLong("ssot.corpus.seed", 1));
        System.out.println(library + ": " + run);

        assertThat(run.newErrors()).as(run.toString()).isEmpty();
        assertThat(run.kept()).as(run.toString()).isEmpty();
        assertThat(run.linked(compiler)).as(run.toString()).isGreaterThan(leastLinked);
        assertThat(run.rewritten(compiler)).as(run.toString()).isGreaterThan(leastRewritten);
        if (library.equals("java")) {
            assertThat(run.rewrittenOfVersion(Opcodes.V1_3)).as(run.toString()).isGreaterThan(100);
            assertThat(run.rewrittenOfVersion(Opcodes.V1_4)).as(run.toString()).isGreaterThan(50);
            assertThat(run.rewrittenOfVersion(Opcodes.V1_5)).as(run.toString()).isGreaterThan(100);
            assertThat(run.rewrittenOfVersion(Opcodes.V1_6)).as(run.toString()).isGreaterThan(20);
        }
    }
}
