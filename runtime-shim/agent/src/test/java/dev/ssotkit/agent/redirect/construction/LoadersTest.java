package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Every class loader has a canonical type of its own, and none is kept alive. */
class LoadersTest {
    @Test
    void two_applications_have_two_canonical_instances() {
        RunningProgram program =
                Managers.duplicated().main("return new Legacy().add(1);").start();
        ClassLoader first = program.newLoader();
        ClassLoader second = program.newLoader();

        assertThat(program.run(first)).isEqualTo(1);
        assertThat(program.run(first)).isEqualTo(2);
        assertThat(program.run(second)).isEqualTo(1);
        assertThat(program.events()).containsExactly("3 facade new app.Legacy in app.Main.run");
    }

    @Test
    void an_application_that_is_gone_is_collected() {
        RunningProgram program =
                Managers.duplicated().options("reflection=forward").main("""
                        Supplier<Legacy> s = Legacy::new; Legacy.class.getConstructor().newInstance().add(1);
                        return s.get().add(1) + new Legacy(null, 1L).add(1);
                        """).start();
        WeakReference<ClassLoader> gone = runInNewLoader(program);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            System.gc();
            return gone.get() == null;
        });
    }

    private static WeakReference<ClassLoader> runInNewLoader(RunningProgram program) {
        ClassLoader loader = program.newLoader();
        program.run(loader);
        return new WeakReference<>(loader);
    }
}
