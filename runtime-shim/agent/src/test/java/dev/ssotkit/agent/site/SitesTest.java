package dev.ssotkit.agent.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
    private final Sites sites = new Sites(true);

    @AfterEach
    void noTestRuns() {
        RunningTest.leave("ChatTest.sends");
    }

    @Test
    void a_declared_site_is_not_executed_until_it_constructs() {
        SiteCounter counter = sites.declare(site(0, "a.jar"));
        assertThat(sites.total(Outcome.NOT_EXECUTED)).isOne();

        counter.hit(Outcome.REDIRECTED);

        assertThat(sites.total(Outcome.NOT_EXECUTED)).isZero();
        assertThat(sites.total(Outcome.REDIRECTED)).isOne();
        assertThat(tallies()).extracting(Tally::isSuperseded).containsExactly(true, false);
    }

    @Test
    void counts_are_kept_per_outcome() {
        SiteCounter counter = sites.declare(site(0, "a.jar"));

        counter.hit(Outcome.REDIRECTED);
        counter.hit(Outcome.FAILED, Reason.ACCESSOR_THREW);
        counter.hit(Outcome.FAILED, Reason.BUSY);
        counter.hit(Outcome.OBSERVED, Reason.HAZARD);

        assertThat(tallies())
                .extracting(Tally::outcome, Tally::count)
                .containsExactly(
                        tuple(Outcome.NOT_EXECUTED, 0L),
                        tuple(Outcome.REDIRECTED, 1L),
                        tuple(Outcome.FAILED, 2L),
                        tuple(Outcome.OBSERVED, 1L));
        assertThat(tallies().get(2).reason()).isEqualTo(Reason.ACCESSOR_THREW);
    }

    @Test
    void outcomes_that_alternate_are_counted_apart_by_all_threads() throws Exception {
        SiteCounter counter = sites.declare(site(0, "a.jar"));
        Thread other = new Thread(() -> alternate(counter));
        other.start();
        alternate(counter);
        other.join();

        assertThat(sites.total(Outcome.REDIRECTED)).isEqualTo(20_000);
        assertThat(sites.total(Outcome.FACADE)).isEqualTo(20_000);
    }

    private static void alternate(SiteCounter counter) {
        for (int i = 0; i < 10_000; i++) {
            counter.hit(Outcome.REDIRECTED);
            counter.hit(Outcome.FACADE);
        }
    }

    @Test
    void a_site_in_two_class_loaders_is_one_site_and_belongs_to_the_first_hit() {
        SiteCounter one = sites.declare(site(0, "one.jar"));
        SiteCounter two = sites.declare(site(0, "two.jar"));

        two.hit(Outcome.REDIRECTED);
        one.hit(Outcome.REDIRECTED);

        assertThat(sites.size()).isOne();
        assertThat(sites.total(Outcome.REDIRECTED)).isEqualTo(2);
        assertThat(tallies().get(1).site().codeSource()).endsWith("two.jar");
    }

    @Test
    void beyond_the_cap_constructions_are_counted_as_dropped() {
        for (int i = 0; i < Sites.MAX; i++) {
            sites.declare(site(i, "a.jar"));
        }
        SiteCounter further = sites.declare(site(Sites.MAX, "a.jar"));
        further.hit(Outcome.REDIRECTED);
        further.hit(Outcome.REDIRECTED);
        sites.declare(site(0, "a.jar")).hit(Outcome.REDIRECTED);

        assertThat(sites.size()).isEqualTo(10_000);
        assertThat(sites.dropped()).isEqualTo(2);
        assertThat(sites.total(Outcome.REDIRECTED)).isOne();
    }

    @Test
    void no_construction_is_lost_between_threads() throws Exception {
        int threads = 8;
        int each = 20_000;
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> running = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            Thread thread = new Thread(() -> {
                try {
                    go.await();
                } catch (InterruptedException e) {
                    return;
                }
                for (int i = 0; i < each; i++) {
                    sites.declare(site(i % 50, "a.jar")).hit(Outcome.REDIRECTED);
                }
            });
            thread.start();
            running.add(thread);
        }
        go.countDown();
        for (Thread thread : running) {
            thread.join();
        }

        assertThat(sites.total(Outcome.REDIRECTED)).isEqualTo((long) threads * each);
        assertThat(tallies()).hasSize(100);
    }

    @Test
    void the_first_construction_brings_its_thread_and_the_running_test() {
        RunningTest.enter("ChatTest.sends");
        sites.declare(site(0, "a.jar")).hit(Outcome.REDIRECTED);

        assertThat(tallies().get(1).threadName())
                .isEqualTo(Thread.currentThread().getName());
        assertThat(tallies().get(1).testCase()).isEqualTo("ChatTest.sends");
    }

    @Test
    void thread_names_are_left_out_where_they_are_not_wanted() {
        Sites nameless = new Sites(false);
        nameless.declare(site(0, "a.jar")).hit(Outcome.REDIRECTED);

        assertThat(nameless.firstTally().next().threadName()).isNull();
    }

    @Test
    void a_thread_of_its_own_belongs_to_the_only_test_that_runs() throws Exception {
        RunningTest.enter("ChatTest.sends");
        hitInThread(0, null);
        hitInThread(1, "ChatTest.other");
        RunningTest.leave("ChatTest.sends");
        hitInThread(2, null);

        assertThat(tallies())
                .filteredOn(tally -> tally.outcome() == Outcome.REDIRECTED)
                .extracting(Tally::testCase)
                .containsExactly("ChatTest.sends", "ChatTest.other", null);
    }

    @Test
    @Timeout(30)
    void a_first_construction_wakes_who_waits_for_it() throws Exception {
        SiteCounter counter = sites.declare(site(0, "a.jar"));
        CountDownLatch woken = new CountDownLatch(1);
        Thread reader = new Thread(() -> {
            while (sites.total(Outcome.REDIRECTED) == 0) {
                LockSupport.park();
            }
            woken.countDown();
        });
        sites.wake(reader);
        reader.start();

        counter.hit(Outcome.REDIRECTED);

        woken.await();
    }

    @ParameterizedTest
    @CsvSource({
        "file:/app/lib/a%20b.jar, /app/lib/a b.jar",
        "https://user:secret@repo.acme.com:8443/a.jar?token=1#x, https://repo.acme.com:8443/a.jar",
        "jar:file:/app.jar!/BOOT-INF/lib/x.jar!/, jar:file:/app.jar!/BOOT-INF/lib/x.jar!/",
        "jar:https://user:secret@acme.com/app.jar?token=1!/, jar:https://acme.com/app.jar!/",
    })
    void a_code_source_loses_user_info_and_query(String location, String expected) throws Exception {
        assertThat(Origin.codeSource(new URL(location))).isEqualTo(expected);
    }

    @Test
    void a_loader_without_a_name_is_told_from_others_of_its_class() {
        ClassLoader one = new ClassLoader() {};
        ClassLoader two = new ClassLoader() {};

        assertThat(Origin.classLoader(null)).isEqualTo("bootstrap");
        assertThat(Origin.classLoader(ClassLoader.getSystemClassLoader())).isEqualTo("app");
        assertThat(Origin.classLoader(one)).isNotEqualTo(Origin.classLoader(two));
    }

    @Test
    void a_site_names_function_and_file_as_opentelemetry_does() {
        Site site = Site.builder(SiteKind.NEW, "a/b/Legacy$In", "c/Canonical")
                .in("d/e/Caller$1", "<init>", "()V")
                .sourceFile("Caller.java")
                .line(-1)
                .build();

        assertThat(site.legacyType()).isEqualTo("a.b.Legacy$In");
        assertThat(site.function()).isEqualTo("d.e.Caller$1.<init>");
        assertThat(site.filePath()).isEqualTo("d/e/Caller.java");
        assertThat(site.line()).isZero();
    }

    private void hitInThread(int ordinal, String test) throws InterruptedException {
        Thread thread = new Thread(() -> {
            if (test != null) {
                RunningTest.enter(test);
            }
            sites.declare(site(ordinal, "a.jar")).hit(Outcome.REDIRECTED);
            if (test != null) {
                RunningTest.leave(test);
            }
        });
        thread.start();
        thread.join();
    }

    private List<Tally> tallies() {
        List<Tally> all = new ArrayList<>();
        for (Tally tally = sites.firstTally(); tally != null; tally = tally.next()) {
            all.add(tally);
        }
        return all;
    }

    private static Site site(int ordinal, String jar) {
        return TestSites.site(ordinal, jar);
    }
}
