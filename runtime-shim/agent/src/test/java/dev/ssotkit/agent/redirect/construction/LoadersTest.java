package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
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

    /** Of one name and constructor, with one accessor: what such sites share must not mix up the classes. */
    @Test
    void applications_with_legacy_types_of_their_own_share_a_canonical_type_that_outlives_them() {
        RunningProgram shared = Managers.canonical()
                .entry(Managers.CANONICAL, "getInstance()", List.of(Managers.LEGACY))
                .start();
        Program application = Managers.duplicated().main("""
                Legacy one = new Legacy(), other = new Legacy();
                return one == other && one.getClass() == Legacy.class ? one.add(1) : -1;
                """);
        RunningProgram program = new RunningProgram(
                application.map(), application.settings(), application.classFiles(), shared.loader());

        assertThat(program.run()).isEqualTo(1);
        assertThat(program.run(program.newLoader())).isEqualTo(2);
        WeakReference<ClassLoader> gone = runInNewLoader(program);
        assertThat(program.run()).isEqualTo(4);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            System.gc();
            return gone.get() == null;
        });
        assertThat(program.run()).isEqualTo(5);
    }

    private static WeakReference<ClassLoader> runInNewLoader(RunningProgram program) {
        ClassLoader loader = program.newLoader();
        program.run(loader);
        return new WeakReference<>(loader);
    }
}
