package dev.ssotkit.agent.redirect.modes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.agent.LegacyConstructionException;
import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Modes switch per canonical type, at once and in every thread. */
class ModesTest {
    @Test
    void strict_throws_naming_the_site() {
        RunningProgram program = Managers.duplicated()
                .options("mode=strict")
                .main("return new Legacy();")
                .start();

        assertThatThrownBy(program::runOrThrow)
                .isInstanceOf(LegacyConstructionException.class)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("app.Legacy -> app.Canonical at app.Main.run(Main.java:");
        assertThat(program.events()).containsExactly("blocked(mode_strict) new app.Legacy in app.Main.run");
    }

    @Test
    void observe_runs_the_original() {
        RunningProgram program = Managers.duplicated()
                .options("mode=observe")
                .main("return new Legacy(7, 8L).name();")
                .start();

        assertThat(program.run()).isEqualTo("7/8");
    }

    @Test
    void a_linked_site_follows_every_switch_and_facades_keep_forwarding() throws Throwable {
        RunningProgram program = Managers.duplicated()
                .main(
                        "Legacy l = new Legacy(); if (kept == null) kept = l; return l.name() + kept.name(); } static Legacy kept; static void x() {")
                .start();
        assertThat(program.run()).isEqualTo("canonicalcanonical");

        program.setMode("app.Canonical", Mode.OBSERVE);
        assertThat(program.run()).isEqualTo("legacycanonical");

        program.setMode("*", Mode.STRICT);
        assertThatThrownBy(program::runOrThrow).isInstanceOf(LegacyConstructionException.class);

        program.setMode("app.Canonical", Mode.REDIRECT);
        assertThat(program.run()).isEqualTo("canonicalcanonical");
    }

    @Test
    void a_switch_is_seen_by_threads_that_are_busy_constructing() throws Exception {
        RunningProgram program =
                Managers.duplicated().main("return new Legacy().name();").start();
        program.run();
        CountDownLatch started = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> waiting = List.of(
                    threads.submit(() -> until(program, started)), threads.submit(() -> until(program, started)));
            started.await();
            program.setMode("app.Canonical", Mode.OBSERVE);
            for (Future<?> thread : waiting) {
                thread.get(20, java.util.concurrent.TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void until(RunningProgram program, CountDownLatch started) {
        started.countDown();
        while (!Thread.interrupted() && program.run().equals("canonical")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void entries_switch_apart() {
        RunningProgram program = Managers.duplicated()
                .source(
                        "app.Json",
                        "public class Json { static final Json I = new Json(); public static Json get() { return I; } }")
                .source("app.OldJson", "public class OldJson { }")
                .entry("app.Json", "get()", List.of("app.OldJson"))
                .main("new OldJson(); return new Legacy().name();")
                .start();
        program.setMode("app.Canonical", Mode.OBSERVE);

        assertThat(program.run()).isEqualTo("legacy");
        assertThat(program.events())
                .containsExactly(
                        "facade new app.OldJson in app.Main.run",
                        "observed(mode_observe) new app.Legacy in app.Main.run");
    }

    @Test
    void an_unknown_canonical_type_is_refused() {
        RunningProgram program = Managers.duplicated().main("return null;").start();

        assertThatThrownBy(() -> program.setMode("app.Nobody", Mode.OBSERVE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
