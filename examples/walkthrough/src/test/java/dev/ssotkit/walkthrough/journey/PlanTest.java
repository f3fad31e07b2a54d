package dev.ssotkit.walkthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.evidence.RedirectLog.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Plan PLAN = Plan.parse(List.of(
            "-> a.Canonical", "a.Alias   identity", "a.Legacy  facade", "a.Sealed  blocked  sealed", "", "1 facade"));

    @Test
    void each_type_has_its_verdict_and_the_last_line_sums_up() {
        assertThat(PLAN.verdicts())
                .hasSize(3)
                .containsEntry("a.Alias", "identity")
                .containsEntry("a.Sealed", "blocked");
        assertThat(PLAN.summary()).isEqualTo("1 facade");
    }

    @Test
    void an_outcome_as_planned_contradicts_nothing() {
        assertThat(PLAN.contradictedBy(List.of(
                        site("new", "a.Legacy", "facade"),
                        site("method_reference", "a.Alias", "redirected"),
                        site("reflection", "a.Alias", "facade"),
                        site("factory", "a.Factory", "facade"))))
                .isEmpty();
    }

    @Test
    void any_other_outcome_does() {
        Site other = site("new", "a.Legacy", "redirected");
        Site blocked = site("new", "a.Sealed", "facade");

        assertThat(PLAN.contradictedBy(List.of(other, blocked))).containsExactly(other, blocked);
    }

    private static Site site(String kind, String type, String outcome) {
        return new Site("id", "a.B.c", "a/B.java", "1", kind, outcome, "", type, 1);
    }
}
