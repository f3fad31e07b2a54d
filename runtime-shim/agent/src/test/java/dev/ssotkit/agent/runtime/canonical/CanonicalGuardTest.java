package dev.ssotkit.agent.runtime.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.protocol.CanonicalMember.Kind;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard.Admission;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Near the end of a stack a thread may say that it enters, and not that it leaves, or the other way round. */
class CanonicalGuardTest {
    private final CanonicalGuard guard = new CanonicalGuard(Entry.of(EntryOptions.named("test")
                    .option(EntryOptions.CANONICAL_TYPE, Canonical.class.getName())
                    .option(EntryOptions.ACCESSOR, "get()")
                    .option(EntryOptions.LEGACY_TYPES, List.of("a.Legacy"))
                    .build())
            .entry());

    /** Canonical code, by its name. */
    private static final class Canonical {
        static <T> T inside(Supplier<T> asked) {
            return asked.get();
        }
    }

    @Test
    void who_has_entered_is_inside_for_as_long_as_canonical_code_is_on_the_stack() {
        guard.enter(Kind.CONSTRUCTOR);

        assertThat(Canonical.inside(guard::whereabouts)).isEqualTo(Admission.INSIDE_CANONICAL);

        guard.leave(Kind.CONSTRUCTOR);
        assertThat(Canonical.inside(guard::whereabouts)).isEqualTo(Admission.OPEN);
    }

    @Test
    void who_has_not_said_that_it_left_is_outside_again_once_canonical_code_is_off_the_stack() {
        guard.enter(Kind.INITIALISER);
        guard.enter(Kind.CONSTRUCTOR);

        assertThat(guard.whereabouts()).isEqualTo(Admission.OPEN);
        assertThat(Canonical.inside(guard::whereabouts)).as("healed for good").isEqualTo(Admission.OPEN);
    }

    @Test
    void a_first_run_that_was_left_in_silence_holds_up_nobody_and_is_still_to_come() throws Exception {
        guard.enter(Kind.ACCESSOR);
        assertThat(inAnotherThread()).as("it may still run").isEqualTo(Admission.BUSY);

        assertThat(guard.whereabouts()).isEqualTo(Admission.OPEN);

        assertThat(inAnotherThread()).isEqualTo(Admission.OPEN);
    }

    @Test
    void who_has_not_said_that_it_entered_does_not_count_as_outside_the_next_time() {
        guard.leave(Kind.ACCESSOR);
        guard.leave(Kind.CONSTRUCTOR);

        guard.enter(Kind.ACCESSOR);

        assertThat(Canonical.inside(guard::whereabouts)).isEqualTo(Admission.INSIDE_CANONICAL);
    }

    private Admission inAnotherThread() throws Exception {
        return CompletableFuture.supplyAsync(
                        () -> {
                            Admission admission = guard.admit();
                            if (admission == Admission.OPEN) {
                                guard.release();
                            }
                            return admission;
                        },
                        work -> new Thread(work).start())
                .get(1, TimeUnit.MINUTES);
    }
}
