package dev.ssotkit.agent.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.ssotkit.record.CountedTest;
import dev.ssotkit.record.Outcome;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** To which test a construction belongs, in whichever thread it happens. */
@Timeout(60)
class TestsOfSitesTest {
    private final Sites sites = new Sites(false);
    private final SiteCounter counter = sites.declare(TestSites.site(0));

    @Test
    void each_test_that_constructs_has_its_own_count() {
        in("T.one", () -> hits(2));
        in("T.two", () -> hits(1));
        in("T.one", () -> hits(1));

        assertThat(counts()).containsExactly(entry(named("T.one"), 3L), entry(named("T.two"), 1L));
    }

    @Test
    void what_happens_outside_any_test_belongs_to_none() {
        hits(1);
        in("T.one", () -> hits(1));
        hits(1);

        assertThat(counts()).containsExactly(entry(named("T.one"), 1L));
        assertThat(sites.total(Outcome.REDIRECTED)).isEqualTo(3);
    }

    @Test
    void a_test_inside_another_is_the_one_that_counts_until_it_ends() {
        in("T.outer", () -> {
            in("T.inner", () -> hits(1));
            return hits(1);
        });

        assertThat(counts()).containsExactly(entry(named("T.inner"), 1L), entry(named("T.outer"), 1L));
    }

    @Test
    void what_runs_before_the_tests_of_a_class_belongs_to_the_class() {
        RunningTest.enterClass("T");
        hits(1);
        in("T.one", () -> hits(1));
        RunningTest.leave("T");
        hits(1);

        assertThat(counts()).containsExactly(entry(named("T"), 1L), entry(named("T.one"), 1L));
    }

    @Test
    void tests_that_run_at_once_are_told_apart_and_so_are_the_threads_they_start() throws Exception {
        beside("T.other", () -> in("T.one", () -> inThread(() -> inThread(() -> hits(1)))));

        assertThat(counts()).containsExactly(entry(named("T.one"), 1L));
    }

    @Test
    void a_thread_that_outlives_the_test_that_started_it_belongs_to_it_no_more() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        beside("T.other", () -> {
            Thread started = in("T.one", () -> {
                Thread thread = new Thread(() -> {
                    await(ended);
                    hits(1);
                });
                thread.start();
                return thread;
            });
            ended.countDown();
            started.join();
            return null;
        });

        assertThat(counts()).as("T.other alone runs").containsExactly(entry(named("T.other"), 1L));
    }

    @Test
    void a_pools_thread_belongs_to_the_only_test_that_runs() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        in("T.one", () -> pool.submit(() -> hits(1)).get());
        in("T.two", () -> pool.submit(() -> hits(1)).get());
        pool.shutdown();

        assertThat(counts()).containsExactly(entry(named("T.one"), 1L), entry(named("T.two"), 1L));
    }

    @Test
    void a_pools_thread_belongs_to_none_of_several_tests_though_one_of_them_made_it() throws Exception {
        beside(
                "T.other",
                () -> in("T.one", () -> {
                    ExecutorService pool = Executors.newFixedThreadPool(1);
                    Future<?> done = pool.submit(() -> hits(1));
                    done.get();
                    pool.shutdown();
                    ForkJoinPool forks = new ForkJoinPool(1);
                    forks.submit(() -> hits(1)).get();
                    forks.shutdown();
                    CompletableFuture<Void> fired = new CompletableFuture<>();
                    Timer timer = new Timer(true);
                    timer.schedule(
                            new TimerTask() {
                                @Override
                                public void run() {
                                    hits(1);
                                    fired.complete(null);
                                }
                            },
                            0);
                    fired.get();
                    timer.cancel();
                    return null;
                }));

        assertThat(counts()).containsExactly(entry(CountedTest.ONE_OF_SEVERAL, 3L));
    }

    @Test
    void a_test_that_ends_in_another_thread_than_it_started_in_has_ended() throws Exception {
        RunningTest.enter("T.one");
        inThread(() -> {
            RunningTest.leave("T.one");
            return null;
        });
        hits(1);

        assertThat(counts()).isEmpty();
    }

    @Test
    void beyond_the_cap_of_a_site_tests_are_counted_together() {
        for (int i = 0; i < TestCounts.MOST_OF_ONE + 2; i++) {
            in("T.test" + i, () -> hits(1));
        }

        assertThat(counts()).hasSize(1_001).containsEntry(CountedTest.UNLISTED, 2L);
    }

    private <T> T in(String test, Callable<T> body) {
        RunningTest.enter(test);
        try {
            return body.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            RunningTest.leave(test);
        }
    }

    /** While a test runs in another thread. */
    private void beside(String test, Callable<?> body) throws Exception {
        CountDownLatch runs = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Thread other = new Thread(() -> in(test, () -> {
            runs.countDown();
            over.await();
            return null;
        }));
        other.start();
        runs.await();
        try {
            body.call();
        } finally {
            over.countDown();
            other.join();
        }
    }

    private <T> T inThread(Callable<T> body) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(body.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        thread.start();
        return result.get();
    }

    private int hits(int times) {
        for (int i = 0; i < times; i++) {
            counter.hit(Outcome.REDIRECTED);
        }
        return times;
    }

    private Map<CountedTest, Long> counts() {
        Map<CountedTest, Long> all = new TreeMap<>();
        for (Tally tally = sites.firstTally(); tally != null; tally = tally.next()) {
            tally.tests().read().forEach((test, count) -> all.merge(test, count, Long::sum));
        }
        return all;
    }

    private static CountedTest named(String name) {
        return CountedTest.named(name);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
