package dev.ssotkit.agent.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several entries may meet in one class. */
class SeveralEntriesTest {

    @Test
    void two_entries_may_share_the_class_that_declares_their_accessors() {
        RunningProgram program = Managers.canonical()
                .source(
                        "app.Shared",
                        "public class Shared { static final Random RANDOM = new Random(7);",
                        "  public static Random random() { return RANDOM; }",
                        "  public static Canonical canonical() { return Canonical.getInstance(); } }")
                .source("app.Random", "public class Random { public Random() {} Random(int seed) {} }")
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "app.Shared canonical()", List.of("app.Legacy"))
                .entry("app.Random", "app.Shared random()", List.of("app.Random"))
                .main("return new Legacy().name() + (new Random() == Shared.RANDOM) + (new Random(1) == new Random());")
                .start();

        assertThat(program.run()).isEqualTo("canonicaltruetrue");
    }

    @Test
    void a_type_may_be_legacy_in_one_entry_and_canonical_in_another() {
        RunningProgram program = Managers.canonical()
                .source(
                        "app.Middle",
                        "public class Middle { private static final Middle ONE = new Middle();",
                        "  public static Middle one() { return ONE; } public String name() { return \"middle\"; } }")
                .source("app.Legacy", "public class Legacy { public String name() { return \"legacy\"; } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Middle"))
                .entry("app.Middle", "one()", List.of("app.Legacy"))
                .options("reflection=forward")
                .main(
                        "return new Legacy().name() + new Middle().name()",
                        "  + Middle.class.getConstructor().newInstance().name();")
                .start();

        assertThat(program.run()).isEqualTo("canonicalcanonicalcanonical");
        assertThat(program.events()).contains("facade reflection app.Middle in app.Main.run");
    }
}
