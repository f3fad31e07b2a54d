package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssotkit.junit.NoLegacyConstructions;
import org.junit.jupiter.api.Test;

/** Tests of a user's, run in a JVM of their own; named so that the build does not run them. */
class SampleCases {
    @Test
    void constructs() {
        assertEquals(Canonical.getInstance(), new Legacy());
    }

    @Test
    @NoLegacyConstructions
    void guardedAndFails() {
        assertEquals(1, 2);
    }

    @Test
    void constructsInAnotherThread() throws InterruptedException {
        Thread thread = new Thread(Legacy::new);
        thread.start();
        thread.join();
    }

    @Test
    @NoLegacyConstructions
    void guardedAndClean() {
        assertEquals(Canonical.getInstance(), Canonical.getInstance());
    }

    @Test
    @NoLegacyConstructions
    void guardedAndConstructs() {
        for (int i = 0; i < 2; i++) {
            assertEquals(Canonical.getInstance(), new Legacy());
        }
    }
}
