package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One canonical instance however its first construction, its initialiser and other threads meet; and no deadlock. */
class FirstInstanceTest {
    private static final int THREADS = 8;

    @Test
    void threads_that_race_for_an_unlocked_lazy_accessor_get_one_instance() throws Exception {
        RunningProgram program = program(
                "private static Canonical one; static int made; Canonical() { made++; Thread.yield(); }",
                "public static Canonical getInstance() { if (one == null) { Thread.yield(); one = new Canonical(); } return one; }",
                "return new Legacy();");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Set<Object> seen = new HashSet<>();
        try {
            List<Future<Object>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return program.run();
                }));
            }
            for (Future<Object> result : results) {
                seen.add(System.identityHashCode(result.get(30, TimeUnit.SECONDS)));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(seen).hasSize(1);
    }

    @Test
    void an_accessor_that_waits_for_a_thread_that_constructs_does_not_deadlock() {
        RunningProgram program = program(
                "private static Canonical one;",
                "public static synchronized Canonical getInstance() { if (one == null) { one = new Canonical(); Main.inAnotherThread(); } return one; }",
                """
                return new Legacy().name() + other; } static String other;
                static void inAnotherThread() { Thread t = new Thread(() -> other = new Legacy().name()); t.start();
                  try { t.join(20000); } catch (InterruptedException e) { other = "interrupted"; }
                """);

        assertThat(program.run()).isEqualTo("canonicallegacy");
        assertThat(program.events()).anyMatch(event -> event.startsWith("failed(busy) new app.Legacy"));
    }

    @Test
    void an_initialiser_that_waits_for_a_thread_that_constructs_does_not_deadlock() {
        RunningProgram program = program(
                "private static final Canonical ONE = new Canonical(); static { Main.inAnotherThread(); }",
                "public static Canonical getInstance() { return ONE; }",
                """
                return Canonical.getInstance().name() + other; } static String other;
                static void inAnotherThread() { Thread t = new Thread(() -> other = new Legacy().name()); t.start();
                  try { t.join(20000); } catch (InterruptedException e) { other = "interrupted"; }
                """);

        assertThat(program.run()).isEqualTo("canonicallegacy");
        assertThat(program.events()).anyMatch(event -> event.startsWith("failed(busy) new app.Legacy"));
    }

    private static RunningProgram program(String members, String accessor, String main) {
        return new Program()
                .source(
                        "app.Canonical",
                        "public class Canonical {",
                        members,
                        accessor,
                        "public String name() { return \"canonical\"; } }")
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main(main)
                .start();
    }
}
