package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.evidence.Plan;
import java.io.IOException;

/** Phase 3: what the agent would do with each type, and what stands in the way, before anything moves. */
final class PlanStep {

    private PlanStep() {}

    static Plan take(Setting setting) throws IOException {
        Plan plan = Plan.parse(
                ShimJar.run(setting, "plan", "plan", setting.chat().classes().options()));
        setting.terminal().found("what the agent will do with the legacy types: " + plan.summary());
        setting.checks()
                .that(
                        plan.byType().size()
                                        == setting.chat().map().legacyTypes().size()
                                && !plan.summary().contains("blocked"),
                        "every type should have a verdict and none be blocked: " + plan.summary());
        return plan;
    }
}
