package com.acme;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that reach legacy types in all the ways in which JUnit runs tests. */
final class ReachCases {
    private ReachCases() {}

    /** What the tests test. */
    static final class Shop {
        private Shop() {}

        static Object open() {
            return new Legacy();
        }
    }

    static class AllSorts {
        @BeforeAll
        static void before() {
            assertNotNull(Shop.open());
        }

        @Test
        void plain() {
            assertNotNull(Shop.open());
        }

        @Test
        void idle() {}

        @Test
        void inAThread() throws InterruptedException {
            Thread thread = new Thread(Shop::open);
            thread.start();
            thread.join();
        }

        @ParameterizedTest
        @ValueSource(strings = {"secret one", "secret two"})
        void parametrised(String value) {
            assertNotNull(Shop.open(), value);
        }

        @RepeatedTest(3)
        void repeated() {
            assertNotNull(Shop.open());
        }

        @TestFactory
        Stream<DynamicTest> dynamic() {
            return Stream.of("secret one", "secret two").map(name -> dynamicTest(name, Shop::open));
        }

        @Nested
        class Inside {
            @BeforeEach
            void before() {
                assertNotNull(Shop.open());
            }

            @Test
            void nested() {}
        }
    }

    /** Two at once, each sure that the other runs. */
    static class AtOnce {
        static final CountDownLatch BOTH_RUN = new CountDownLatch(2);
        static final CountDownLatch BOTH_DONE = new CountDownLatch(2);
        static final ExecutorService SHARED = Executors.newFixedThreadPool(1, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });

        static void atOnce(int times) throws Exception {
            BOTH_RUN.countDown();
            assertNotNull(BOTH_RUN.await(50, TimeUnit.SECONDS) ? "" : null, "not at once");
            for (int i = 0; i < times; i++) {
                Thread thread = new Thread(Shop::open);
                thread.start();
                thread.join();
                assertNotNull(Shop.open());
                SHARED.submit(Shop::open).get();
            }
            BOTH_DONE.countDown();
            assertNotNull(BOTH_DONE.await(50, TimeUnit.SECONDS) ? "" : null, "not at once");
        }
    }

    static class One extends AtOnce {
        @Test
        void one() throws Exception {
            atOnce(10);
        }
    }

    static class Two extends AtOnce {
        @Test
        void two() throws Exception {
            atOnce(20);
        }
    }
}
