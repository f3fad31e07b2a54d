package dev.ssotkit.rewrite.java;

import static dev.ssotkit.rewrite.java.HazardousUse.OLD;
import static dev.ssotkit.rewrite.java.HazardousUse.ONE;
import static dev.ssotkit.rewrite.java.HazardousUse.blocked;
import static dev.ssotkit.rewrite.java.HazardousUse.isHeld;
import static dev.ssotkit.rewrite.java.HazardousUse.moved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An object that is closed by the one who made it would, once moved, be the one of everybody. */
class ClosedObjectsTest {

    private static final String TRIED = """
            try (Old old = new Old()) {
                old.settle();
            }
            """;

    @Test
    void try_with_resources_blocks() {
        blocked(TRIED, "try-with-resources would close");
    }

    @Test
    void the_users_own_line_for_the_constructor_allows_try_with_resources() {
        assertThat(moved(TRIED, "old.Old <constructor>() -> get()")).contains("try (One old = One.get())");
    }

    @Test
    void closing_what_was_made_here_blocks() {
        String reason = "close() would end the one instance";
        blocked("Old made = new Old();\nmade.settle();\nmade.close();", reason);
        blocked("new Old().close();", reason);
        blocked("Old copy = field;\ncopy.close();", reason);
        blocked("field.close();", reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shutdown", "stop", "dispose", "destroy", "release"})
    void every_word_for_closing_counts(String word) {
        String methods = "public void %1$s() {}\n    public void %1$s(int after) {}\n    ".formatted(word);
        Codebase codebase = new Codebase()
                .main(
                        ONE.formatted(methods),
                        OLD.replace("public void settle", methods + "public void settle"),
                        """
                        package app;

                        class Main {
                            void run() {
                                old.Old made = new old.Old();
                                made.%1$s(1);
                                made.%1$s();
                            }
                        }
                        """.formatted(word));
        isHeld(HazardousUse.of(codebase), word + "() would end the one instance");
    }

    @Test
    void closing_what_came_from_elsewhere_does_not_block() {
        moved("given.close();");
    }

    @Test
    void the_users_own_line_allows_closing() {
        assertThat(moved("new Old().close();", "old.Old close() -> close()")).contains("One.get().close();");
    }
}
