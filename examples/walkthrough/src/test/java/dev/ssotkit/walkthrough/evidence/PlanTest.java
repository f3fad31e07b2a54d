package dev.ssotkit.walkthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.walkthrough.evidence.RunLog.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Plan PLAN = Plan.parse(List.of(
            "-> a.Canonical",
            "a.Alias   identity",
            "a.Legacy  facade",
            "  note: new at a.B.c(B.java:1): observed (hazard): configured by setName, closed",
            "  note: factory of a.Maker at a.B.d(B.java:2): facade",
            "a.Sealed  blocked   is sealed (sealed); is Serializable (serializable)",
            "a.Moved   moves",
            "",
            "1 facade"));

    @Test
    void each_type_and_each_note_has_its_outcome_and_the_last_line_sums_up() {
        assertThat(PLAN.byType())
                .hasSize(4)
                .containsEntry("a.Alias", "redirected")
                .containsEntry("a.Legacy", "facade")
                .containsEntry("a.Moved", "observed(names_only)")
                .containsEntry("a.Sealed", "observed(sealed)");
        assertThat(PLAN.bySite())
                .hasSize(2)
                .containsEntry("new at a.B.c(B.java:1)", "observed(hazard)")
                .containsEntry("factory at a.B.d(B.java:2)", "facade");
        assertThat(PLAN.summary()).isEqualTo("1 facade");
    }

    @Test
    void an_outcome_as_planned_contradicts_nothing() {
        assertThat(PLAN.contradictedBy(List.of(
                        site("new", "c", "1", "a.Legacy", "observed", "hazard"),
                        site("new", "c", "3", "a.Legacy", "facade", ""),
                        site("factory", "d", "2", "a.Maker", "facade", ""),
                        site("new", "d", "2", "a.Canonical", "redirected", ""),
                        site("new", "c", "4", "a.Sealed", "observed", "sealed"),
                        site("method_reference", "c", "5", "a.Alias", "redirected", ""),
                        site("reflection", "c", "6", "a.Alias", "facade", ""),
                        site("new", "c", "7", "a.Legacy", "observed", "inside_canonical"),
                        site("new", "c", "1", "a.Legacy", "not_executed", ""))))
                .isEmpty();
    }

    @Test
    void any_other_outcome_or_reason_does() {
        List<Site> others = List.of(
                site("new", "c", "3", "a.Legacy", "redirected", ""),
                site("new", "c", "1", "a.Legacy", "facade", ""),
                site("factory", "d", "3", "a.Maker", "facade", ""),
                site("new", "c", "3", "a.Sealed", "observed", "serializable"));

        assertThat(PLAN.contradictedBy(others)).isEqualTo(others);
    }

    private static Site site(String kind, String method, String line, String type, String outcome, String reason) {
        return new Site("id", "a.B." + method, "a/B.java", line, kind, outcome, reason, type, 1);
    }
}
