package dev.ssotkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteIdTest {
    private static final SiteId ID = SiteId.of(SiteKind.NEW, "a.Legacy", "b.Caller", "run", "()V", 0);

    @Test
    void is_sixteen_hexadecimal_digits() {
        assertThat(ID.toString()).matches("[0-9a-f]{16}");
    }

    /** Stored ratchets and logs of other versions depend on it: if this fails, every stored id is lost. */
    @Test
    void stays_the_same_from_version_to_version() {
        assertThat(ID).hasToString("8c70a45382b04e84");
    }

    @Test
    void is_the_same_for_internal_and_binary_names() {
        assertThat(SiteId.of(SiteKind.NEW, "a/Legacy", "b/Caller", "run", "()V", 0))
                .isEqualTo(ID)
                .hasSameHashCodeAs(ID);
    }

    @Test
    void differs_with_every_one_of_its_parts() {
        assertThat(Set.of(
                        ID,
                        SiteId.of(SiteKind.FACTORY, "a.Legacy", "b.Caller", "run", "()V", 0),
                        SiteId.of(SiteKind.NEW, "a.Legacy2", "b.Caller", "run", "()V", 0),
                        SiteId.of(SiteKind.NEW, "a.Legacy", "b.Caller2", "run", "()V", 0),
                        SiteId.of(SiteKind.NEW, "a.Legacy", "b.Caller", "run2", "()V", 0),
                        SiteId.of(SiteKind.NEW, "a.Legacy", "b.Caller", "run", "(I)V", 0),
                        SiteId.of(SiteKind.NEW, "a.Legacy", "b.Caller", "run", "()V", 1)))
                .hasSize(7);
    }

    @Test
    void keeps_its_parts_apart() {
        assertThat(SiteId.of(SiteKind.NEW, "a.L", "b.Caller", "run\n", "()V", 0))
                .isNotEqualTo(SiteId.of(SiteKind.NEW, "a.L", "b.Caller", "run", "\n()V", 0));
    }

    @Test
    void a_hundred_thousand_sites_do_not_collide() {
        Set<SiteId> ids = new HashSet<>();
        for (int owner = 0; owner < 100; owner++) {
            for (int method = 0; method < 100; method++) {
                for (int ordinal = 0; ordinal < 10; ordinal++) {
                    ids.add(SiteId.of(SiteKind.NEW, "a.L", "b.C" + owner, "m" + method, "()V", ordinal));
                }
            }
        }
        assertThat(ids).hasSize(100_000);
    }
}
