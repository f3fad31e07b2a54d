package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Many threads meet canonical for the first time, in many fresh class loaders: one instance each, and no deadlock. */
class FirstInstanceRaceTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 60;
    /** How long the agent lets a second thread wait. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final String MEMBERS = """
            private static int made; { Thread.yield(); made++; } public static int made() { return made; }
            public String name() { return "canonical"; } }
            """;
    private static final String[] CANONICALS = {
        """
        public class Canonical { private static final Canonical ONE = new Canonical();
          public static Canonical getInstance() { return ONE; }
        """, """
        public class Canonical { private static Canonical one;
          public static Canonical getInstance() { if (one == null) { Thread.yield(); one = new Canonical(); } return one; }
        """, """
        public class Canonical { private static Canonical one;
          public static synchronized Canonical getInstance() { if (one == null) one = new Canonical(); return one; }
        """, """
        public class Canonical { static class Holder { static final Canonical ONE = new Canonical(); }
          public static Canonical getInstance() { return Holder.ONE; }
        """, """
        public class Canonical { private static volatile Canonical one; private final Object early = new Legacy();
          public static Canonical getInstance() { Canonical c = one; if (c == null) { synchronized (Canonical.class) {
                c = one; if (c == null) one = c = new Canonical(); } } return c; }
        """,
    };
    /** Ways to meet it, each a static method of the program. */
    private static final String[] WAYS = {"legacy", "reference", "accessor", "made", "other", "initialised"};

    @Test
    void there_is_one_canonical_instance_however_threads_meet_it_first() throws Exception {
        long seed = System.nanoTime();
        System.out.println("FirstInstanceRaceTest seed " + seed);
        Random random = new Random(seed);
        int compared = 0;
        List<RunningProgram> programs = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                // A started program replaces the last one in the dispatcher, so programs come one after another.
                if (round % (ROUNDS / CANONICALS.length) == 0) {
                    programs.add(program(CANONICALS[programs.size()]));
                }
                if (race(programs.get(programs.size() - 1).newLoader(), threads, random, round)) {
                    compared++;
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(programs).hasSameSizeAs(CANONICALS);
        assertThat(compared).isPositive();
    }

    /** Whether it went fast enough for nobody's patience to have run out: on a busy machine that is allowed to happen. */
    private static boolean race(ClassLoader loader, ExecutorService threads, Random random, int round)
            throws Exception {
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            ways.add(WAYS[random.nextInt(WAYS.length)]);
        }
        long begin = System.nanoTime();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<Object>> results = new ArrayList<>();
        Class<?> main = Class.forName("app.Main", false, loader);
        for (String way : ways) {
            Callable<Object> meet = () -> {
                start.await();
                return main.getMethod(way).invoke(null);
            };
            results.add(threads.submit(meet));
        }
        List<Object> seen = Collections.synchronizedList(new ArrayList<>());
        for (Future<Object> result : results) {
            seen.add(result.get(60, TimeUnit.SECONDS));
        }
        if (System.nanoTime() - begin > PATIENCE_NANOS) {
            return false;
        }
        // Legacy objects by their facade, canonical by itself; a class has nothing to compare.
        assertThat(seen.stream()
                        .filter(o -> o.getClass().getSimpleName().equals("Legacy"))
                        .distinct())
                .as("round %d: %s", round, ways)
                .hasSizeLessThan(2);
        assertThat(main.getMethod("canonicals").invoke(null))
                .as("round %d: %s", round, ways)
                .isEqualTo(1);
        return true;
    }

    private static RunningProgram program(String canonical) {
        return new Program()
                .source("app.Canonical", canonical, MEMBERS)
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .main("""
                        return null; } public static Object legacy() { return new Legacy(); }
                        public static Object reference() { Supplier<Object> s = Legacy::new; return s.get(); }
                        public static Object accessor() { return Canonical.getInstance(); }
                        public static Object made() { return new Canonical(); }
                        public static Object other() { new Legacy(); return Canonical.getInstance(); }
                        public static Object initialised() { return Canonical.made(); }
                        public static Object canonicals() { new Legacy(); return Canonical.made();
                        """)
                .start();
    }
}
