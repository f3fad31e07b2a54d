package dev.ssotkit.agent.redirect.modes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.LegacyConstructionException;
import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.OldClassFiles;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import dev.ssotkit.fixtures.Compiler;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.Opcodes;

/** Modes flip hundreds of times while threads construct; what was handed out before and what links later included. */
class ModesUnderLoadTest {
    private static final int FLIPS = 200;
    private static final int THREADS = 3;
    private static final Mode[] CYCLE = {
        Mode.OBSERVE, Mode.STRICT, Mode.REDIRECT, Mode.OBSERVE, Mode.REDIRECT, Mode.STRICT
    };

    /** Every kind of site that a mode reaches; the body of {@code app.Main.run()}. */
    enum SiteForm {
        NEW("return new Legacy().name();"),
        METHOD_REFERENCE("Supplier<Legacy> made = Legacy::new; return made.get().name();"),
        FACTORY("return Maker.make().name();"),
        REFLECTION("return Legacy.class.getConstructor().newInstance().name();"),
        WITHOUT_INVOKEDYNAMIC("return new Legacy().name();");

        private final String body;

        SiteForm(String body) {
            this.body = body;
        }

        Program program() {
            Program program = Managers.duplicated("app.Maker make() -> getInstance()")
                    .source("app.Maker", "public class Maker { public static Legacy make() { return new Legacy(); } }")
                    .options("reflection=forward")
                    .main(body);
            return this == WITHOUT_INVOKEDYNAMIC
                    ? program.compiler(Compiler.JAVAC, "--release", "8")
                            .beforeLoading(OldClassFiles.version(Opcodes.V1_6))
                    : program;
        }
    }

    /** A mode that {@code setMode} has returned from; a new object each time. */
    private static final class Settled {
        final int flip;
        final Mode mode;

        Settled(int flip, Mode mode) {
            this.flip = flip;
            this.mode = mode;
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_switch_has_returned_no_thread_sees_the_old_mode_and_the_counts_add_up(SiteForm form) throws Exception {
        RunningProgram program = form.program().start();
        AtomicReference<Settled> settled = new AtomicReference<>(new Settled(0, Mode.REDIRECT));
        AtomicIntegerArray checked = new AtomicIntegerArray(THREADS);
        AtomicInteger constructions = new AtomicInteger();
        List<Callable<Void>> readers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int reader = i;
            readers.add(() -> {
                while (checked.get(reader) < FLIPS) {
                    Settled before = settled.get();
                    Mode seen = construct(program);
                    constructions.incrementAndGet();
                    if (before != null && before == settled.get()) {
                        assertThat(seen).as("after flip " + before.flip).isEqualTo(before.mode);
                        checked.set(reader, before.flip);
                        // Whoever has seen this mode lets the others have the processor.
                        Thread.yield();
                    }
                }
                return null;
            });
        }
        inThreads(readers, () -> {
            for (int flip = 1; flip <= FLIPS; flip++) {
                Mode mode = CYCLE[flip % CYCLE.length];
                settled.set(null);
                program.setMode(flip % 2 == 0 ? "*" : Managers.CANONICAL, mode);
                settled.set(new Settled(flip, mode));
                awaitAll(checked, flip);
            }
        });

        Map<String, Long> counts = program.constructionsIn("app.Main.run");
        assertThat(counts).containsOnlyKeys("facade", "observed(mode_observe)", "blocked(mode_strict)");
        assertThat(sum(counts)).isEqualTo(constructions.get());
    }

    /** Until every reader has seen the mode of that flip, or has failed. */
    private static void awaitAll(AtomicIntegerArray checked, int flip) {
        for (int i = 0; i < THREADS; i++) {
            while (checked.get(i) < flip && !Thread.currentThread().isInterrupted()) {
                Thread.yield();
            }
        }
    }

    @Test
    void canonical_types_switch_apart_while_both_are_constructed() throws Exception {
        RunningProgram program = Managers.duplicated()
                .source("app.Json", """
                        public class Json { static final Json ONE = new Json(); public static Json get() { return ONE; }
                          public String name() { return "json"; } }
                        """)
                .source("app.OldJson", "public class OldJson { public String name() { return \"old\"; } }")
                .entry("app.Json", "get()", List.of("app.OldJson"))
                .main("return new OldJson().name() + new Legacy().name();")
                .start();
        AtomicInteger flips = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        List<Callable<Void>> readers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            readers.add(() -> {
                while (flips.get() < FLIPS) {
                    assertThat((String) program.run()).startsWith("json");
                    runs.incrementAndGet();
                    Thread.yield();
                }
                return null;
            });
        }
        inThreads(readers, () -> {
            while (flips.get() < FLIPS) {
                int before = runs.get();
                program.setMode(Managers.CANONICAL, flips.get() % 2 == 0 ? Mode.OBSERVE : Mode.REDIRECT);
                while (runs.get() == before && !Thread.currentThread().isInterrupted()) {
                    Thread.yield();
                }
                flips.incrementAndGet();
            }
        });

        assertThat(program.constructionsIn("app.Main.run")).containsOnlyKeys("facade", "observed(mode_observe)");
        assertThat(sum(program.constructionsIn("app.Main.run"))).isEqualTo(2L * runs.get());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @ParameterizedTest
    @EnumSource
    void a_site_that_links_after_a_switch_starts_in_the_mode_of_the_hour(SiteForm form) {
        RunningProgram program = form.program().start();
        for (int flip = 0; flip < CYCLE.length; flip++) {
            program.setMode("*", CYCLE[flip]);
            ClassLoader fresh = program.newLoader();

            assertThat(construct(program, fresh)).isEqualTo(CYCLE[flip]);
        }
    }

    @Test
    void a_switch_keeps_no_application_alive() {
        RunningProgram program = SiteForm.NEW.program().start();
        List<WeakReference<ClassLoader>> gone = new ArrayList<>();
        for (int flip = 0; flip < CYCLE.length; flip++) {
            gone.add(constructInNewLoader(program));
            program.setMode("*", CYCLE[flip]);
        }

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            System.gc();
            return gone.stream().allMatch(loader -> loader.get() == null);
        });
    }

    private static WeakReference<ClassLoader> constructInNewLoader(RunningProgram program) {
        ClassLoader loader = program.newLoader();
        construct(program, loader);
        return new WeakReference<>(loader);
    }

    private static Mode construct(RunningProgram program) throws Exception {
        return modeOf(program::runOrThrow);
    }

    private static Mode construct(RunningProgram program, ClassLoader loader) {
        return modeOf(() -> program.runOrThrow(loader));
    }

    /** Runs something that may throw anything. */
    private interface Run {
        Object run() throws Throwable;
    }

    private static Mode modeOf(Run run) {
        try {
            return run.run().equals("canonical") ? Mode.REDIRECT : Mode.OBSERVE;
        } catch (LegacyConstructionException e) {
            return Mode.STRICT;
        } catch (java.lang.reflect.InvocationTargetException e) {
            assertThat(e).hasCauseInstanceOf(LegacyConstructionException.class);
            return Mode.STRICT;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** @param main runs in a thread of its own and is interrupted if a reader fails */
    private static void inThreads(List<Callable<Void>> readers, Runnable main) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(readers.size() + 1);
        try {
            Future<?> writer = threads.submit(main);
            List<Future<Void>> running = new ArrayList<>();
            for (Callable<Void> reader : readers) {
                running.add(threads.submit(reader));
            }
            for (Future<Void> reader : running) {
                reader.get(60, TimeUnit.SECONDS);
            }
            writer.get(60, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }
}
