package dev.ssotkit.agent.runtime.canonical;

import static dev.ssotkit.agent.runtime.canonical.ThreadDepths.CALL;
import static dev.ssotkit.agent.runtime.canonical.ThreadDepths.CANONICAL;
import static dev.ssotkit.agent.runtime.canonical.ThreadDepths.FACTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking nobody is the fast way; it must never be taken by a thread that is inside. */
class ThreadDepthsTest {
    private static final int THREADS = 4;

    private final AtomicInteger obstacles = new AtomicInteger();
    private final ThreadDepths depths = new ThreadDepths(obstacles);

    @Test
    void where_nobody_is_inside_no_thread_is_looked_at() {
        depths.enter(FACTORY);
        depths.enter(CANONICAL);
        depths.leave(FACTORY);
        assertThat(obstacles.get()).isPositive();

        depths.leave(CANONICAL);
        assertThat(obstacles.get()).isZero();
    }

    @Test
    void leaving_what_was_not_entered_counts_nobody_out() throws Exception {
        depths.enter(CANONICAL);
        inAnotherThread(() -> {
            depths.leave(CANONICAL);
            depths.abandon(CALL);
        });

        assertThat(obstacles.get()).isPositive();
        assertThat(depths.current()[CANONICAL]).isEqualTo(1);
    }

    @Test
    void who_gives_up_has_left_however_deep_it_was() {
        depths.enter(CANONICAL);
        depths.enter(CANONICAL);
        depths.abandon(CANONICAL);

        assertThat(depths.current()[CANONICAL]).isZero();
        assertThat(obstacles.get()).isZero();
    }

    @Test
    void once_threads_are_not_counted_each_is_looked_at_for_good() {
        depths.stopCounting();
        depths.enter(CANONICAL);
        depths.leave(CANONICAL);

        assertThat(obstacles.get()).isPositive();
        assertThat(depths.current()[CANONICAL]).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_thread_that_is_inside_is_never_taken_for_one_that_is_not(long seed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> walks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                SplittableRandom random = new SplittableRandom(seed * THREADS + i);
                boolean stops = i == 0 && seed % 2 == 0;
                walks.add(threads.submit(() -> {
                    start.await();
                    walk(random, stops);
                    return null;
                }));
            }
            for (Future<?> walk : walks) {
                walk.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(obstacles.get() > 0).as("seed %d", seed).isEqualTo(seed % 2 == 0);
    }

    private void walk(SplittableRandom random, boolean stops) {
        int[] own = new int[3];
        for (int step = 0; step < 20_000; step++) {
            int where = random.nextInt(3);
            if (stops && step == 10_000) {
                depths.stopCounting();
            } else if (random.nextBoolean()) {
                depths.enter(where);
                own[where]++;
            } else {
                depths.leave(where);
                own[where] = Math.max(own[where] - 1, 0);
            }
            if (own[0] + own[1] + own[2] > 0) {
                assertThat(obstacles.get()).isPositive();
            }
            assertThat(depths.current()).isEqualTo(own);
        }
        for (int where = 0; where < own.length; where++) {
            depths.abandon(where);
        }
    }

    private static void inAnotherThread(Runnable work) throws InterruptedException {
        Thread thread = new Thread(work);
        thread.start();
        thread.join();
    }
}
