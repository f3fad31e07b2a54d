package dev.ssotkit.walkthrough.journey;

import dev.ssotkit.walkthrough.chat.ChatRun;
import dev.ssotkit.walkthrough.chat.ChatUser;
import dev.ssotkit.walkthrough.project.ChatProject;
import java.io.IOException;

/** Phase 1, the symptom: the chat as it is, twice, because a defect that comes and goes would prove nothing. */
final class AsItIsStep {

    private AsItIsStep() {}

    static ChatRun take(Setting setting) throws IOException {
        ChatProject chat = setting.chat();
        setting.terminal().doing("compiling a copy of the chat", () -> {
            chat.compile();
            return true;
        });
        ChatRun run = setting.terminal().doing("two users ask the agent", () -> chat.run("as-it-is"));
        ChatRun again = setting.terminal().doing("and once more", () -> chat.run("as-it-is-again"));

        setting.terminal()
                .found("each user receives " + run.eventsOfFive() + " events: " + String.join(", ", run.ada()));
        setting.terminal().found("the chat says: " + run.status().brief());
        Checks checks = setting.checks();
        checks.that(
                run.events() < ChatUser.GOLDEN_PATH.size(),
                "the chat as it is should lose events, but a user received " + run.eventsOfFive());
        checks.that(
                run.isTheSameForBoth()
                        && run.ada().equals(again.ada())
                        && run.grace().equals(again.grace()),
                "the chat as it is should deliver the same events every time: " + run + ", then " + again);
        checks.that(
                run.status().managers() > 1,
                "the chat as it is should construct many managers, not "
                        + run.status().managers());
        return run;
    }
}
