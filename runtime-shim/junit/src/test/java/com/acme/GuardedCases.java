package com.acme;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.ssotkit.junit.NoLegacyConstructions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Guards that stand on a class, above nested classes and subclasses, beside tests that construct all the time. */
final class GuardedCases {
    private GuardedCases() {}

    @NoLegacyConstructions
    abstract static class Guarded {
        @Test
        void inheritedAndClean() {
            assertNotNull(Canonical.getInstance());
        }
    }

    static class InheritsTheGuard extends Guarded {
        @Test
        void inheritedAndConstructs() {
            assertNotNull(new Legacy());
        }

        @Nested
        class Inside {
            @Test
            void nestedAndConstructs() {
                assertNotNull(new Legacy());
            }

            @Test
            void nestedAndClean() {
                assertNotNull(Canonical.getInstance());
            }
        }
    }

    @NoLegacyConstructions
    static class ConstructsBefore {
        @BeforeEach
        void prepare() {
            assertNotNull(new Legacy());
        }

        @Test
        void cleanByItself() {
            assertNotNull(Canonical.getInstance());
        }
    }

    /** Not guarded: were they to run beside guarded ones, those would fail. */
    static class Busy {
        private static final AtomicInteger RUNNING = new AtomicInteger();

        @RepeatedTest(20)
        void busy() {
            RUNNING.incrementAndGet();
            for (int i = 0; i < 1_000; i++) {
                assertNotNull(new Legacy());
            }
            RUNNING.decrementAndGet();
        }
    }

    @NoLegacyConstructions
    static class BesideBusyOnes {
        @RepeatedTest(20)
        void besideBusyOnes() {
            for (int i = 0; i < 1_000; i++) {
                assertNotNull(Canonical.getInstance());
            }
            if (Busy.RUNNING.get() != 0) {
                throw new AssertionError("not alone");
            }
        }
    }
}
