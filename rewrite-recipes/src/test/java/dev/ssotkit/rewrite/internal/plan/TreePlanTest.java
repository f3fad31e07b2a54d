package dev.ssotkit.rewrite.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openrewrite.java.tree.JavaType;

class TreePlanTest {

    private static final UUID TREE = UUID.randomUUID();
    private static final Objection OBJECTION = new Objection("it is configured", "configure it elsewhere");

    private final FilePlan file = new FilePlan();

    @Test
    void of_two_words_on_one_tree_the_first_counts() {
        Finding first = noted(UseStatus.REWRITTEN, "", true);
        take(first, noted(UseStatus.KEPT, "second", false));
        assertThat(status()).isEqualTo(UseStatus.REWRITTEN);
        assertThat(file.of(TREE).decidedBy()).isSameAs(first);
    }

    @Test
    void what_blocks_is_heard_whatever_was_said_before() {
        Finding blocking = noted(UseStatus.BLOCKED, "no method", true);
        take(noted(UseStatus.REWRITTEN, "", true), blocking, noted(UseStatus.BLOCKED, "late", true));
        assertThat(file.of(TREE).use()).extracting(Use::reason).isEqualTo("no method");
        assertThat(file.of(TREE).decidedBy()).isSameAs(blocking);
    }

    @Test
    void an_object_that_is_configured_holds_its_type() {
        take(noted(UseStatus.REWRITTEN, "", true), new Finding.Configured(TREE, OBJECTION));
        assertThat(file.of(TREE).use()).satisfies(use -> {
            assertThat(use.status()).isEqualTo(UseStatus.BLOCKED);
            assertThat(use.isBlocking()).isTrue();
            assertThat(use.reason()).isEqualTo(OBJECTION.reason());
        });
    }

    @Test
    void a_construction_that_is_decided_by_itself_stays_alone_if_its_object_is_configured() {
        take(noted(UseStatus.REWRITTEN, "", true), new Finding.Alone(TREE), new Finding.Configured(TREE, OBJECTION));
        assertThat(file.of(TREE).use()).satisfies(use -> {
            assertThat(use.status()).isEqualTo(UseStatus.BLOCKED);
            assertThat(use.isBlocking()).isFalse();
        });
        assertThat(file.of(TREE).hoist()).isNull();
    }

    @Test
    void a_doubt_about_a_tree_without_a_use_says_nothing() {
        take(new Finding.Held(TREE, OBJECTION));
        assertThat(file.uses()).isEmpty();
        assertThat(file.of(TREE).decidedBy()).isNull();
    }

    @Test
    void what_is_kept_on_purpose_stays_blocked_where_it_was_blocked() {
        take(noted(UseStatus.BLOCKED, "no method", true), new Finding.Kept(TREE, "something keeps the name"));
        assertThat(status()).isEqualTo(UseStatus.BLOCKED);
    }

    @Test
    void uses_come_in_the_order_in_which_they_were_first_spoken_of() {
        UUID other = UUID.randomUUID();
        file.take(new Finding.Retyped(TREE, new PlacedType(JavaType.Primitive.Int, Place.of("a.A"))));
        file.take(new Finding.Noted(use(other, UseStatus.KEPT, "", false)));
        take(noted(UseStatus.REWRITTEN, "", true));
        assertThat(file.uses()).extracting(Use::tree).containsExactly(other, TREE);
    }

    private void take(Finding... findings) {
        List.of(findings).forEach(file::take);
    }

    private UseStatus status() {
        Use use = file.of(TREE).use();
        return use == null ? UseStatus.UNRESOLVED : use.status();
    }

    private static Finding noted(UseStatus status, String reason, boolean blocksType) {
        return new Finding.Noted(use(TREE, status, reason, blocksType));
    }

    private static Use use(UUID tree, UseStatus status, String reason, boolean blocksType) {
        return new Use(tree, 1, UseKind.CALL, TypeKey.of("old.Old"), "one.One", status, reason, "", blocksType);
    }
}
