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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Only while canonical's own initialiser runs it tells who is inside; what initialises before it is nobody's to rewrite. */
    @ParameterizedTest
    @CsvSource({
        "extends app.Base, Canonical getInstance()",
        "extends app.Between, Canonical getInstance()",
        "implements app.Defaults, Canonical getInstance()",
        "extends app.Base, Accessors canonical()",
        "extends Object, AccessorsBelow canonical()",
    })
    void an_initialiser_before_canonicals_that_waits_for_a_class_that_constructs_does_not_deadlock(
            String supertype, String accessor) {
        RunningProgram program = new Program()
                .source("app.Base", "public class Base { static final Object SEEN = Meeting.initialise(); }")
                .source("app.Between", "public class Between extends Base { }")
                .source(
                        "app.Defaults",
                        "public interface Defaults { Object SEEN = Meeting.initialise(); default void nothing() { } }")
                .source("app.Canonical", "public class Canonical " + supertype + " {", """
                        public String name() { return "canonical"; } static final Canonical ONE = new Canonical();
                        public static Canonical getInstance() { return ONE; } }
                        """)
                .source(
                        "app.Accessors",
                        "public class Accessors { public static Canonical canonical() { return Canonical.ONE; } }")
                .source(
                        "app.AccessorsBelow",
                        "public class AccessorsBelow extends Base { public static Canonical canonical() { return Canonical.ONE; } }")
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .source("app.Meeting", """
                        import java.util.concurrent.CountDownLatch;
                        public class Meeting { static final CountDownLatch HERE = new CountDownLatch(1), THERE = new CountDownLatch(1);
                          static Object initialise() { THERE.countDown(); return Constructing.made; }
                          static void meet() { HERE.countDown(); try { THERE.await(); } catch (InterruptedException e) { throw new Error(e); } } }
                        """)
                .source(
                        "app.Constructing",
                        "public class Constructing { static Legacy made; static { Meeting.meet(); made = new Legacy(); } }")
                .entry(
                        "app.Canonical",
                        accessor.replace("Canonical ", "").replaceFirst("^A", "app.A"),
                        List.of("app.Legacy"))
                .main("""
                        Thread one = new Thread(() -> Constructing.made.name());
                        Thread other = new Thread(() -> { try { Meeting.HERE.await(); } catch (InterruptedException e) { }
                """, accessor.replace(" ", ".") + ".name(); });", """
                        for (Thread t : List.of(one, other)) { t.setDaemon(true); t.start(); }
                        one.join(20000); other.join(20000);
                        return one.isAlive() + " " + other.isAlive() + " " + new Legacy().name();
                        """)
                .start();

        assertThat(program.run()).isEqualTo("false false canonical");
        assertThat(program.events()).contains("failed(busy) new app.Legacy in app.Constructing.<clinit>");
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
