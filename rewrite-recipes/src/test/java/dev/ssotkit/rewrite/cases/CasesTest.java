package dev.ssotkit.rewrite.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case holds: all that its {@code expect} says, and that the result compiles. */
class CasesTest {

    static List<CaseFolder> cases() throws IOException {
        return CaseFolder.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(CaseFolder folder) throws IOException {
        List<Expectation> expectations = folder.expectations();
        expectations.stream()
                .filter(each -> each.word() == Word.JDK)
                .map(each -> Integer.parseInt(each.text()))
                .forEach(jdk -> assumeTrue(Runtime.version().feature() >= jdk, () -> "needs JDK " + jdk));
        expectations.stream()
                .filter(each -> each.word() == Word.BELOW)
                .map(each -> each.text().split("\\s+", 2))
                .forEach(below -> assumeTrue(Runtime.version().feature() < Integer.parseInt(below[0]), below[1]));
        check(folder, expectations);
    }

    private static void check(CaseFolder folder, List<Expectation> expectations) throws IOException {
        assertThat(expectations).as("what it asks").anyMatch(each -> each.word().asks());
        CaseRun run = new CaseRun(folder, expectations);
        run.compiles();
        for (Expectation each : expectations) {
            try {
                each.check(run);
            } catch (AssertionError e) {
                throw new AssertionError(each + "\n" + e.getMessage() + "\n" + String.join("\n", run.rows()), e);
            }
        }
    }
}
