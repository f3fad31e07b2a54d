package dev.ssotkit.shim.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mockito's inline mock maker, which retransforms the class that it mocks, and its superclasses. */
class MockitoIT {
    private static final List<Path> MOCKITO =
            ClassPath.libraries("mockito-", "byte-buddy-1", "byte-buddy-agent", "objenesis");

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void compiles_a_program_with_mocks() throws Exception {
        JavaCompilation.compile(classes, MOCKITO, TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                import static org.mockito.Mockito.*;
                import org.mockito.*;
                public class Main {
                  static String made() { return new Legacy().name() + " " + new Legacy().next(); }
                  static void print(Object text) { System.out.println(text); }
                  public static void main(String[] arguments) {
                    if (arguments[0].equals("used")) { print(made()); }
                    Legacy legacy = mock(Legacy.class);
                    when(legacy.name()).thenReturn("mocked legacy");
                    print(legacy.name() + " " + legacy.next());
                    Canonical canonical = mock(Canonical.class);
                    when(canonical.name()).thenReturn("mocked canonical");
                    print(canonical.name() + " " + canonical.next());
                    print(made());
                    try (MockedStatic<Canonical> mocked = mockStatic(Canonical.class)) {
                      mocked.when(Canonical::getInstance).thenReturn(canonical);
                      print(made());
                    }
                    print(made());
                    Legacy spied = spy(new Legacy());
                    print(spied.name());
                    verify(spied).name();
                    print(made());
                  }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"attaches itself,fresh", "attaches itself,used", "first,fresh", "first,used", "second,fresh"})
    void legacy_and_canonical_can_be_mocked_and_are_redirected_before_and_after(String mockito, String classesAre)
            throws Exception {
        List<String> lines = run(mockito, classesAre).lines();

        int used = classesAre.equals("used") ? 1 : 0;
        if (used == 1) {
            assertThat(lines).startsWith("canonical 1");
        }
        assertThat(lines.subList(used, lines.size()))
                .containsExactly(
                        "mocked legacy 0",
                        "mocked canonical 0",
                        "canonical " + (used + 1),
                        // The accessor is mocked, so constructions yield what it hands out.
                        "mocked canonical 0",
                        "canonical " + (used + 2),
                        "canonical",
                        "canonical " + (used + 3));
    }

    @Test
    void without_our_agent_mocks_are_the_same_and_constructions_are_not() throws Exception {
        assertThat(new ForkedProgram(folder)
                        .withoutAgent()
                        .jvmOptions("-XX:-PrintWarnings", "-XX:+EnableDynamicAgentLoading")
                        .runMain(ClassPath.with(MOCKITO, classes), "fresh")
                        .lines())
                .containsExactly(
                        "mocked legacy 0",
                        "mocked canonical 0",
                        "legacy 1",
                        "legacy 1",
                        "legacy 1",
                        "legacy",
                        "legacy 1");
    }

    private ProgramRun run(String mockito, String classesAre) throws Exception {
        ForkedProgram program = new ForkedProgram(folder).jvmOptions("-XX:-PrintWarnings");
        String agent = "-javaagent:" + ClassPath.libraries("mockito-core").get(0);
        switch (mockito) {
            case "first" -> program.optionsBeforeAgent(agent);
            case "second" -> program.jvmOptions(agent);
            default -> program.jvmOptions("-XX:+EnableDynamicAgentLoading");
        }
        return program.runMain(ClassPath.with(MOCKITO, classes), classesAre);
    }
}
