package dev.ssotkit.agent.redirect.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One facade per canonical instance and class loader, as long as anybody holds it and no longer. */
class FacadeLifeTest {
    private static final String CANONICAL = """
            public class Canonical { private static final java.util.Map<String, Canonical> ALL = new java.util.concurrent.ConcurrentHashMap<>();
              public static Canonical forUser(String u) { return ALL.computeIfAbsent(u, v -> new Canonical()); }
              public static void forget(String u) { ALL.remove(u); } public String name() { return "canonical"; }
              public Canonical other() { return forUser("other"); } }
            """;
    private static final String LEGACY =
            "public class Legacy { public Legacy(String u) { } public String name() { return \"legacy\"; } public Legacy other() { return null; } }";

    @Test
    void a_facade_that_nobody_holds_is_collected_while_canonical_lives() {
        RunningProgram program = program("return new Object[] {Canonical.forUser(\"a\"), new Legacy(\"a\")};");
        Object[] made = (Object[]) program.run();
        WeakReference<Object> facade = new WeakReference<>(made[1]);
        made[1] = null;

        collected(facade);
        assertThat(made[0]).isNotNull();
    }

    @Test
    void a_canonical_instance_that_was_forgotten_is_collected_with_its_facade() {
        RunningProgram program = program("""
                Legacy l = new Legacy("a"); var r = new java.lang.ref.WeakReference<Object>(Canonical.forUser("a"));
                Canonical.forget("a"); return r;
                """);
        @SuppressWarnings("unchecked")
        WeakReference<Object> canonical = (WeakReference<Object>) program.run();

        collected(canonical);
    }

    @Test
    void a_facade_keeps_its_canonical_instance_alive() {
        RunningProgram program =
                program("Legacy l = new Legacy(\"a\"); Canonical.forget(\"a\"); System.gc(); return l.name();");

        assertThat(program.run()).isEqualTo("canonical");
    }

    @Test
    void a_method_that_returns_another_canonical_instance_hands_back_that_ones_facade() {
        RunningProgram program = program("""
                Legacy l = new Legacy("a"); Legacy o = new Legacy("other");
                return (l.other() == o) + " " + (o.other() == o) + " " + (l == o);
                """);

        assertThat(program.run()).isEqualTo("true true false");
    }

    @Test
    void each_loader_has_its_own_canonical_and_its_own_facade() {
        RunningProgram program = program("return new Legacy(\"a\");");
        Object first = program.run(program.newLoader());
        Object second = program.run(program.newLoader());

        assertThat(first.getClass()).isNotEqualTo(second.getClass());
        assertThat(first).isNotEqualTo(second);
    }

    private static void collected(WeakReference<?> reference) {
        await().untilAsserted(() -> {
            System.gc();
            assertThat(reference.get()).isNull();
        });
    }

    private static RunningProgram program(String main) {
        return new Program()
                .source("app.Canonical", CANONICAL)
                .source("app.Legacy", LEGACY)
                .entry("app.Canonical", "forUser(java.lang.String)", List.of("app.Legacy"))
                .main(main)
                .start();
    }
}
