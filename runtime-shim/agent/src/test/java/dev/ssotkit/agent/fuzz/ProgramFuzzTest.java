package dev.ssotkit.agent.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Rewriting;
import dev.ssotkit.agent.redirect.program.Rewritten;
import dev.ssotkit.fixtures.ClassFileLoader;
import dev.ssotkit.fixtures.Compiler;
import dev.ssotkit.fixtures.JavaCompilation;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random programs that construct legacy objects in random positions do with the agent what they do without it.
 *
 * <p>{@code -Dssot.fuzz.seed} repeats a run, {@code -Dssot.fuzz.programs} makes it longer.
 */
class ProgramFuzzTest {
    private static final int PROGRAMS = Integer.getInteger("ssot.fuzz.programs", 150);
    private static final long SEED = Long.getLong("ssot.fuzz.seed", System.nanoTime());
    /** What ECJ 3.40 makes of a switch with try among arguments; the agent leaves it or, by chance, repairs it. */
    private static final String NO_PROGRAM = "java.lang.VerifyError";

    private static final Pattern INTERNAL_ERROR = Pattern.compile("Internal Error compiling \\S*\\b(P\\d+)\\.java");

    private static final String EXPECTED =
            "(\\d+ )?(facade|redirected|not_executed|observed.hazard.|observed.inside_canonical.|failed.not_verified.) .*";

    private static final Map<String, String> ENTRIES =
            Map.of("app.Canonical", "app." + SharedTypes.FACADE, "app.Newer", "app." + SharedTypes.IDENTITY);

    @ParameterizedTest
    @EnumSource
    void a_generated_program_does_with_the_agent_what_it_does_without(Compiler compiler) {
        System.out.println("fuzz seed " + SEED + ", " + PROGRAMS + " programs");
        Map<String, String> programs = new LinkedHashMap<>();
        for (int i = 0; i < PROGRAMS; i++) {
            programs.put("app.P" + i, GeneratedProgram.source("P" + i, SEED + i));
        }
        Map<String, byte[]> classFiles = compile(compiler, programs);
        ClassLoader plain = new ClassFileLoader(classFiles);
        Rewritten observed = Rewriting.load(classFiles, ENTRIES, "observe");
        Map<String, String> expected = new LinkedHashMap<>();
        for (String name : programs.keySet()) {
            String without = run(plain, name);
            if (!without.contains(NO_PROGRAM)) {
                expected.put(name, without);
            }
        }
        assertThat(expected).hasSizeGreaterThan(PROGRAMS / 3);
        assertAlike(
                programs,
                expected,
                Rewriting.load(classFiles, ENTRIES, "observe").loader());
        Rewritten redirected = Rewriting.load(classFiles, ENTRIES, "redirect");
        assertAlike(programs, expected, redirected.loader());
        int redirections = 0;
        for (String event : redirected.events()) {
            redirections += event.matches("(\\d+ )?(facade|redirected) .*") ? 1 : 0;
            assertThat(event).as("seed %d", SEED).matches(EXPECTED);
        }
        assertThat(redirections).isGreaterThan(PROGRAMS * 5);
    }

    /** Takes out the programs that the compiler itself breaks on: those say nothing of the agent. */
    private static Map<String, byte[]> compile(Compiler compiler, Map<String, String> programs) {
        while (true) {
            Map<String, String> sources = new LinkedHashMap<>(SharedTypes.sources());
            sources.putAll(programs);
            try {
                return JavaCompilation.ofTypes(sources)
                        .by(compiler)
                        .options("--release", "17")
                        .inMemory();
            } catch (AssertionError e) {
                Matcher broken = INTERNAL_ERROR.matcher(String.valueOf(e.getMessage()));
                if (!broken.find() || programs.remove("app." + broken.group(1)) == null) {
                    throw e;
                }
                System.out.println(compiler + " breaks on " + broken.group(1));
            }
        }
    }

    private static void assertAlike(Map<String, String> programs, Map<String, String> expected, ClassLoader loader) {
        expected.forEach((name, without) -> assertThat(run(loader, name))
                .as("seed %d, %s", SEED, programs.get(name))
                .isEqualTo(without));
    }

    private static String run(ClassLoader loader, String name) {
        try {
            // A program that broke off has left its trace.
            Class.forName("app.Trace", true, loader).getMethod("take").invoke(null);
            return (String) Class.forName(name, true, loader).getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        } catch (LinkageError e) {
            return e.toString();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
