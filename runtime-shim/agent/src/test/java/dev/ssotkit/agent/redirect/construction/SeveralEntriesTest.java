package dev.ssotkit.agent.redirect.construction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.redirect.program.Managers;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several entries may meet in one class. */
class SeveralEntriesTest {

    @Test
    void two_entries_may_share_the_class_that_declares_their_accessors() {
        RunningProgram program = Managers.canonical()
                .source("app.Shared", """
                        public class Shared { static final Random RANDOM = new Random(7);
                          public static Random random() { return RANDOM; }
                          public static Canonical canonical() { return Canonical.getInstance(); } }
                        """)
                .source("app.Random", "public class Random { public Random() {} Random(int seed) {} }")
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "app.Shared canonical()", List.of("app.Legacy"))
                .entry("app.Random", "app.Shared random()", List.of("app.Random"))
                .main("return new Legacy().name() + (new Random() == Shared.RANDOM) + (new Random(1) == new Random());")
                .start();

        assertThat(program.run()).isEqualTo("canonicaltruetrue");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_type_that_two_entries_claim_stays_what_it_is_in_every_mode_and_the_log_says_so(Mode mode) {
        RunningProgram program = Managers.duplicated()
                .source("app.Other", "public class Other { public static Other get() { return null; } }")
                .source(
                        "app.Both",
                        "public class Both { static final Both ONE = new Both(); public static Both one() { return ONE; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Both"))
                .entry("app.Other", "get()", List.of("app.Both"))
                .options("mode=" + mode.text())
                .main("""
                        Supplier<Both> made = Both::new;
                        return made.get() != new Both() && Both.one() == Both.one() ? Both.one().getClass() : null;
                        """)
                .start();

        assertThat(program.run()).hasToString("class app.Both");
        assertThat(program.events())
                .containsExactly(
                        "observed(contested) factory app.Both in app.Main.run",
                        "observed(contested) factory app.Both in app.Main.run",
                        "observed(contested) factory app.Both in app.Main.run",
                        "observed(contested) method_reference app.Both in app.Main.run",
                        "observed(contested) new app.Both in app.Both.<clinit>",
                        "observed(contested) new app.Both in app.Main.run");
    }

    @Test
    void a_type_may_be_legacy_in_one_entry_and_canonical_in_another() {
        RunningProgram program = Managers.canonical()
                .source("app.Middle", """
                        public class Middle { private static final Middle ONE = new Middle();
                          public static Middle one() { return ONE; } public String name() { return "middle"; } }
                        """)
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Middle"))
                .entry("app.Middle", "one()", List.of("app.Legacy"))
                .options("reflection=forward")
                .main("""
                        return new Legacy().name() + new Middle().name()
                          + Middle.class.getConstructor().newInstance().name();
                        """)
                .start();

        assertThat(program.run()).isEqualTo("canonicalcanonicalcanonical");
        assertThat(program.events()).contains("facade reflection app.Middle in app.Main.run");
    }
}
