package dev.ssotkit.rewrite.java;

import static dev.ssotkit.rewrite.java.HazardousUse.OLD;
import static dev.ssotkit.rewrite.java.HazardousUse.ONE;
import static dev.ssotkit.rewrite.java.HazardousUse.blocked;
import static dev.ssotkit.rewrite.java.HazardousUse.isHeld;

import dev.ssotkit.rewrite.testkit.Codebase;
import org.junit.jupiter.api.Test;

/** What every object can do for itself, and one for all cannot. */
class SharedInstanceTest {

    @Test
    void a_lock_blocks() {
        blocked("synchronized (field) {\n}", "a lock");
    }

    @Test
    void a_construction_that_canonicals_own_construction_reaches_blocks() {
        Codebase codebase = new Codebase()
                .main(ONE.formatted("private final app.Helper helper = new app.Helper();"), OLD, """
                        package app;

                        public class Helper {
                            private final Part part = new Part();
                        }
                        """, """
                        package app;

                        class Part {
                            private final old.Old old = new old.Old();
                        }
                        """);
        isHeld(HazardousUse.of(codebase), "endless");
    }
}
