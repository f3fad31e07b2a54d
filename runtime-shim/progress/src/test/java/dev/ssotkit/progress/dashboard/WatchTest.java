package dev.ssotkit.progress.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchTest {
    private static final Duration AT_ONCE = Duration.ofNanos(1);

    @Test
    void it_looks_again_and_again_and_never_twice_at_once() throws Exception {
        CountDownLatch looks = new CountDownLatch(20);
        AtomicInteger looking = new AtomicInteger();
        AtomicBoolean two = new AtomicBoolean();
        try (Watch watch = Watch.start(
                () -> {
                    two.compareAndSet(false, looking.incrementAndGet() > 1);
                    Thread.yield();
                    looking.decrementAndGet();
                    looks.countDown();
                },
                AT_ONCE)) {
            looks.await();
        }
        assertThat(two).isFalse();
    }

    @Test
    void closing_it_ends_a_look_that_goes_on() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Watch watch = Watch.start(
                () -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        interrupted.countDown();
                    }
                },
                AT_ONCE);
        begun.await();
        watch.close();
        interrupted.await();
        watch.await();
    }

    @Test
    void who_waits_for_it_learns_that_it_failed() {
        try (Watch watch = Watch.start(
                () -> {
                    throw new AssertionError("no memory, say");
                },
                AT_ONCE)) {
            assertThatThrownBy(watch::await).hasRootCauseMessage("no memory, say");
        }
    }
}
